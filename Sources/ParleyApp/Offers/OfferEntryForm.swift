import ParleyModel
import ParleyStore
import TerminalKit

/// The form of the noon: an offer in one line, what it says as a table, and the file it goes into.
enum OfferEntryForm {
  /// The files an offer may go into; the first unless another one is chosen.
  static let files = [Place.privateFolder + "/" + RecordTable.offers.file, RecordTable.offers.file]

  /// Takes the private papers out first, since what is typed is one of them unless said otherwise;
  /// then opens the form.
  static func begin(_ state: inout AppState) -> [Effect] {
    guard !state.papers.areShown, state.papers.areAllowed else {
      open(&state)
      return []
    }
    return state.showPapers(for: .enterOffer)
  }

  /// Opens the form with the line that was left last, if any. Where the private papers do not show,
  /// an offer can only go into the table that others read.
  static func open(_ state: inout AppState) {
    let isPrivate = state.papers.areShown
    let draft = state.offerDraft.isPrivate && !isPrivate ? OfferDraft() : state.offerDraft
    let text = draft.line
    let choices = (isPrivate ? files : Array(files.dropFirst())).map { Form.Choice($0, $0) }
    var form = Form(
      .offerEntry, title: say("Enter an offer in one line"),
      fields: [
        Form.Field(
          "line", say("offer"), .text(text),
          hint: say("as us 1.3bn usd 2027-2030 cpi lag2 cap5, in any order")),
        Form.Field("file", say("goes to"), .choice(choices, selected: 0)),
      ], submitTitle: say("saves it"))
    form.choose(draft.file, of: "file")
    // The form holds the line from now on, and Esc hands it back: what is emptied is let go.
    state.offerDraft = OfferDraft()
    form.stand(on: 0)
    state.open(form)
  }

  /// Reads the line and shows the row it gives.
  static func refresh(_ state: inout AppState) {
    guard let form = state.form, form.kind == .offerEntry, let text = form["line"],
      let file = form["file"], let agreement = state.offers?.agreement
    else { return }
    state.form?.parks = !text.trimmed.isEmpty
    if state.offerCheck?.value.listing != state.listing || state.offerCheck?.value.file != file {
      state.offerCheck = Shared(OfferCheck(file, in: state))
    }
    if isWriting(state) {
      state.form?.result = [StyledLine(display(say("writing \(file)")), .dim)]
      state.form?.canSubmit = false
      return
    }
    let entry = OfferEntry(text, agreement: agreement, file: file, in: state)
    let table = OfferEntryTable(
      entry: entry, text: text, file: file, check: state.offerCheck?.value.check, state: state)
    state.form?.result = table.lines
    state.form?.canSubmit = table.isComplete
  }

  /// Whether the private papers are being read for it.
  static func isAwaited(_ state: AppState) -> Bool { state.papers.wanted == .enterOffer }

  /// Whether the row is on its way to the disk.
  static func isWriting(_ state: AppState) -> Bool {
    state.form?.kind == .offerEntry && !state.records.saves.isEmpty
  }

  /// Writes the row; the form stays until it is there.
  static func submit(_ state: inout AppState) -> [Effect] {
    guard let form = state.form, let text = form["line"], let file = form["file"],
      let agreement = state.offers?.agreement
    else { return [] }
    if let reason = TimeTravel.writingReason(state) {
      state.message = Message("not saved: \(reason)", isWarning: true)
      return []
    }
    let texts = OfferEntry(text, agreement: agreement, file: file, in: state).texts
    let id = texts["id"] ?? ""
    let change = RowChange(file: file, key: nil, before: [:], after: texts)
    var save = RowSave(
      changes: [change], label: ChangeLabel(kind: .added, file: file, name: id, detail: ""))
    save.wanted = WantedRow(table: .offers, key: [id], file: file)
    let effects = RecordSaving.begin(save, in: &state)
    refresh(&state)
    return effects
  }

  /// A save came to its end: the form closes and the offer is chosen, or the line is there to be
  /// written again.
  static func finish(_ save: RowSave, _ report: RowSaveReport, in state: inout AppState) {
    guard state.form?.kind == .offerEntry, save.wanted?.table == .offers else { return }
    switch report.outcome {
    case .saved:
      state.offerDraft = OfferDraft()
      state.closeForms()
      if let id = save.wanted?.key.first { state.changeOffers { $0.choose(id) } }
    case .conflict:
      // The question takes the screen; the line waits.
      park(&state)
    case .refused, .failed: state.refreshForm()
    }
  }

  /// Closes the form and keeps the line for the next time.
  static func park(_ state: inout AppState) {
    state.offerDraft = OfferDraft(state.form) ?? OfferDraft()
    state.closeForm()
    let key = state.key("offers.enter")
    state.message = Message("the line is kept until parley ends; \(key) goes on with it")
  }
}
