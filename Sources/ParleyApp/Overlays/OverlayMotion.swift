import ParleyModel
import ParleyStore
import TerminalKit

/// What the keys do in an overlay.
enum OverlayMotion {
  /// Moves the cursor by lines it can stand on.
  static func move(_ state: inout AppState, by steps: Int) {
    guard let overlay = state.overlay else { return }
    if overlay.finder != nil {
      let last = max(0, overlay.count - 1)
      state.overlay?.cursor = min(max(0, overlay.cursor + min(max(steps, -last), last)), last)
      return
    }
    let stops = overlay.stops
    guard !stops.isEmpty else { return }
    let here = stops.lastIndex { $0 <= overlay.cursor } ?? 0
    state.overlay?.cursor = stops[min(max(0, here + steps), stops.count - 1)]
  }

  /// Does what the line under the cursor stands for.
  static func enter(_ state: inout AppState) -> [Effect] {
    guard let overlay = state.overlay else { return [] }
    guard let action = overlay.chosen?.action else {
      if overlay.kind == .help {
        state.message = Message("there is nothing to run on this line")
      } else if !overlay.hasQuery {
        state.overlay = nil
      }
      return []
    }
    if let reason = reasonToStay(action, in: state) {
      state.message = Message(reason, isWarning: true)
      return []
    }
    if let id = overlay.found(in: state) { state.journey.visit(id) }
    state.overlay = nil
    if case .takeTheme(let choice, let theme) = action { return state.take(choice, theme) }
    comeBackToWrite(action, &state)
    if let effects = enter(action, ofDrafts: &state) { return effects }
    if let effects = enter(action, ofScenarios: &state) { return effects }
    if let effects = enter(action, ofRecords: &state) { return effects }
    switch action {
    case .run, .goToDay, .goToRow, .goToScenario, .goToMark, .goBeforeLastJump, .openSource: break
    default:
      // What lies behind the scenarios would not show.
      if state.scenarios != nil { state.closeScenarios() }
      state.closeLists()
    }
    switch action {
    case .goToRound(let id):
      state.timeline.reveal(id, state.talks)
      state.focus = .timeline
      return []
    case .goToAgreement(let number):
      state.timeline.select(.agreement(number))
      state.focus = .timeline
      return []
    case .goToYear(let year):
      if !state.chart.series.pointYears.contains(year) {
        state.chart.measure = .payments(.krw)
        state.showSeries()
      }
      state.chart.wantedYear = year
      state.focus = .chart
      return []
    case .goToDay(let day):
      TimeTravel.go(to: day, &state)
      return []
    case .goToRow(let place):
      state.openTable(at: place)
      return []
    case .showScenario(let id):
      FindGoing.show(inChart: id, &state)
      return []
    case .goToScenario(let id):
      FindGoing.show(scenario: id, in: &state)
      return []
    case .goToNote(let id, let line):
      FindGoing.show(line: line, ofNote: id, found: FindQuery(overlay.query), in: &state)
      return []
    case .goToMark(let letter):
      Marking.go(to: letter, &state)
      return []
    case .goBeforeLastJump:
      Marking.goBeforeLastJump(&state)
      return []
    case .goToRecord(let record, let agreement, let tab):
      goTo(record, agreement: agreement, tab: tab, in: &state)
      return []
    case .openSource(let id):
      return SourceOpening.open(SourceChoice(id, in: state.shown), in: &state)
    case .run(let command):
      state.journey.run(command.id)
      if case .pane(let pane) = command.scope { state.focus = pane }
      return command.run(&state, nil)
    case .recover, .compare, .discard, .edit, .open, .revert, .saveAndLeave, .leave, .stay,
      .pickScenario, .saveScenario, .saveNewScenario, .saveScenariosAndLeave, .leaveScenarios,
      .overrule, .takeTheirs, .takeTheme, .addRow, .remove, .resumeForm, .dropForm:
      return []
    }
  }

  /// Why nothing is done on a line and the box stays; nil where it is done.
  private static func reasonToStay(_ action: Overlay.Action, in state: AppState) -> Phrase? {
    switch action {
    case .run(let command): return CommandReach(state).reasonAgainst(command)
    case .goToRound, .goToAgreement, .goToYear, .goToRecord, .goToNote, .showScenario:
      let isChanged = !(state.scenarios?.changed.isEmpty ?? true)
      return isChanged ? "settings are not saved here; q leaves first" : nil
    case .goToMark(let letter):
      return state.journey.marks[letter].flatMap { Marking.reason(against: $0, in: state) }
    default: return nil
    }
  }

  /// Does what a line about columns of the scenarios screen stands for; nil for any other line.
  private static func enter(
    _ action: Overlay.Action, ofScenarios state: inout AppState
  ) -> [Effect]? {
    switch action {
    case .pickScenario(let id, let purpose): state.pick(id, for: purpose)
    case .saveScenario: return ScenarioSaving.save(&state)
    case .saveNewScenario: NewScenarioForm.open(&state)
    case .saveScenariosAndLeave: return ScenarioSaving.saveAllAndLeave(&state)
    case .leaveScenarios: state.closeScenarios()
    case .overrule(let save): return ScenarioSaving.begin(save.overruling, in: &state)
    case .takeTheirs(let save): state.takeFile(of: save)
    default: return nil
    }
    return []
  }

  /// Does what a line about rows of the tables stands for; nil for any other line.
  private static func enter(
    _ action: Overlay.Action, ofRecords state: inout AppState
  ) -> [Effect]? {
    switch action {
    case .addRow(let table):
      let place = RecordPlace(state)
      state.addRow(to: table, like: place.table == table ? place.record : nil, over: false)
    case .remove(let removal, let withNote):
      guard let save = removal.save(in: state.loaded, withNote: withNote) else {
        state.message = Message("it is no longer there")
        return []
      }
      return RecordSaving.begin(save, in: &state)
    case .resumeForm(let place): state.resume(place)
    case .dropForm(let place): state.dropForm(place)
    default: return nil
    }
    return []
  }

  /// Drafts are today's: whoever goes on with one comes back from the day shown.
  private static func comeBackToWrite(_ action: Overlay.Action, _ state: inout AppState) {
    guard state.asOf != nil else { return }
    switch action {
    case .recover, .edit, .open, .revert, .resumeForm:
      TimeTravel.go(to: nil, &state)
      state.message = Message("back to today, where drafts are written")
    default: break
    }
  }

  /// Does what a line about drafts stands for; nil for any other line.
  private static func enter(_ action: Overlay.Action, ofDrafts state: inout AppState) -> [Effect]? {
    switch action {
    case .recover(let entry) where RowDraft.table(ofJournal: entry.note) != nil:
      if state.openForms.contains(where: { RowDraft.journal(of: $0) == entry.note }) {
        state.message = Message(
          "a form of the same row waits here: save it or let it go first", isWarning: true)
        return []
      }
      return [.adoptDraft(entry)]
    case .recover(let entry):
      guard state.desk.notes[entry.note] == nil else {
        state.message = Message(
          "the note has another draft open here: save that one or go back to the file first",
          isWarning: true)
        return []
      }
      guard state.desk.adopting == nil else {
        state.message = Message("a draft is being taken over already", isWarning: true)
        return []
      }
      // Keys typed from now on are meant for its text.
      state.desk.opening = NoteDesk.Opening(note: entry.note, purpose: .edit)
      state.desk.adopting = entry.note
      return [.adoptDraft(entry)]
    case .compare(let id, let text): return state.showDifference(id, text)
    case .discard(let entry):
      state.message = Message("put aside for 30 days: \(entry.path)")
      return [.discardDraft(entry), .surveyJournals]
    case .open(let id, let purpose): return state.beginEditing(id, for: purpose)
    case .revert(let id):
      // Without a journal there would be no copy left.
      if let fault = state.desk.journalFault {
        state.message = Message("the text cannot be put aside: \(fault)", isWarning: true)
        return []
      }
      guard state.desk.notes[id]?.saving == nil else {
        state.message = Message("it is being saved just now", isWarning: true)
        return []
      }
      state.desk.remove(id)
      state.relist()
      state.message = Message("the note is the file's again; your text is put aside for 30 days")
      return [.abandonDraft(id), .readNotes([id]), .surveyJournals]
    case .edit(let id):
      state.closeLists()
      state.timeline.reveal(PrivateName.plain(id), state.talks)
      return state.beginEditing(id, for: .edit)
    case .saveAndLeave: return state.saveAllAndLeave()
    case .leave: return [.quit]
    case .stay: return []
    default: return nil
    }
  }

  private static func goTo(
    _ record: any Record, agreement: Int, tab: DetailState.Tab, in state: inout AppState
  ) {
    if state.selectedTalks?.id != agreement { state.timeline.select(.agreement(agreement)) }
    state.focus = .detail
    state.detail.follow(state.timeline.selection)
    state.detail.select(tab)
    state.settleDetail()
    let lines = state.detail.content.lines
    let line = lines.firstIndex { line in
      line.records.contains { $0.place == record.place && $0.key == record.key }
    }
    state.detail.stand(on: line ?? 0)
  }

  /// Builds the lines of the overlay and brings its cursor into view.
  static func settle(_ state: inout AppState) {
    state.settleFindIndex()
    state.settleBrief()
    guard var overlay = state.overlay else {
      state.previewedTheme = nil
      return
    }
    overlay.settle(state)
    state.overlay = overlay
    state.previewedTheme = overlay.theme
  }

  /// Lines a page of the list holds.
  static func page(_ state: AppState) -> Int {
    state.overlay.map { max(1, OverlayBox($0, in: state.size).list.height - 1) } ?? 1
  }

  /// Scrolls a text one reads by lines: the cursor goes to the edge of the screen first. In a list one
  /// picks from it moves from entry to entry.
  static func read(_ state: inout AppState, by lines: Int) {
    guard let overlay = state.overlay else { return }
    if overlay.lines.contains(where: { $0.action != nil }) { return move(&state, by: lines) }
    let height = OverlayBox(overlay, in: state.size).list.height
    let edge = lines > 0 ? overlay.window.top + height - 2 : overlay.window.top + 1
    let from = lines > 0 ? max(overlay.cursor, edge) : min(overlay.cursor, edge)
    state.overlay?.cursor = min(max(0, from + lines), max(0, overlay.lines.count - 1))
  }
}
