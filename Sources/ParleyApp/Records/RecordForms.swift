import ParleyModel
import ParleyStore
import TerminalKit

/// The forms in which rows of the tables are added and changed.
enum RecordForms {
  /// Says what is wrong with each field, and what saving will do.
  ///
  /// What the file says by now is taken over where nothing was changed here.
  static func refresh(_ state: inout AppState) {
    guard var form = state.form, form.row != nil else { return }
    follow(state, &form)
    form.referenceDay = Self.reference(of: form) ?? state.today
    propose(state, &form)
    check(state, &form)
    state.form = form
  }

  /// Tells what is still needed from now on, since saving was asked for.
  static func tryToSave(_ state: inout AppState) {
    guard state.form?.row?.isTried == false else { return }
    state.form?.row?.isTried = true
    refresh(&state)
  }

  /// Writes the row.
  static func submit(_ state: inout AppState) -> [Effect] {
    guard let form = state.form, let row = form.row, row.saving == nil else { return [] }
    if let reason = TimeTravel.writingReason(state) {
      state.message = Message("not saved: \(reason)", isWarning: true)
      return []
    }
    if form.anchor != nil, !form.isRowChanged {
      state.closeForm()
      if let step = form.then { state.editCell(beside: step) }
      return []
    }
    let cells = form.cells
    let after =
      row.isNew
      ? cells.filter { !$0.value.isEmpty }
      : form.fieldCells.filter { column, text in text != row.before[column] ?? "" }
    let change = RowChange(
      file: row.table.file, key: row.key, before: row.before, after: after)
    let key = RowKey.columns(of: row.table.file).map { cells[$0] ?? "" }
    var save = RowSave(
      changes: [change],
      label: ChangeLabel(change, key: key, in: row.table, columns: row.check.columns))
    save.form = row.number
    save.wanted = WantedRow(table: row.table, key: key)
    return RecordSaving.begin(save, in: &state)
  }

  /// Keeps the form for later; what holds nothing of its own is let go. A form it was opened over
  /// comes back.
  static func park(_ state: inout AppState) {
    guard let form = state.form else { return }
    state.closeForm()
    guard form.isRowChanged else { return }
    state.records.parked.append(form)
    state.relist()
    state.message = Message(
      "\(form.title) is kept as a draft; \(state.key("note.drafts")) shows it")
  }

  /// Opens a form over this one for what a field is to have and no table has yet.
  static func add(_ id: String, _ state: inout AppState) -> [Effect] {
    guard let form = state.form, form.row != nil else { return [] }
    let table: RecordTable =
      switch form.fields.first(where: { $0.id == id })?.adding {
      case nil: .sources
      default: id == "agreement" ? .agreements : .sources
      }
    state.addRow(to: table, over: true)
    return []
  }

  // MARK: - What follows from the fields

  /// The day near which the date under the cursor is completed: what ends is near where it begins.
  private static func reference(of form: Form) -> Day? {
    let start: String? =
      switch form.field?.id {
      case "end": "start"
      case "to": "from"
      case "in_force", "assembly_consent": "signed"
      default: nil
      }
    return start.flatMap { form.cells[$0] }.flatMap { PartialDate($0) }?.firstDay
  }

  /// Takes over what the file says by now, once it was read again.
  private static func follow(_ state: AppState, _ form: inout Form) {
    guard let row = form.row, row.listing != state.listing else { return }
    form.row?.listing = state.listing
    let file = row.table.file
    let line = row.key.flatMap { state.loaded.line(ofRow: $0, in: file) }
    if let check = RowCheck(file: file, in: state.loaded, replacing: line) {
      form.row?.check = check
    }
    guard row.key != nil else { return }
    guard let line, let raw = state.loaded.rawRow(file: file, line: line) else {
      form.row?.isGone = true
      return
    }
    form.row?.isGone = false
    if let anchor = form.anchor { form.anchor = Form.Anchor(line: line, column: anchor.column) }
    form.row?.changedThere = [:]
    for (column, now) in raw.texts where now != row.before[column] ?? "" {
      guard let field = form.fields.first(where: { $0.id == column }) else {
        form.row?.before[column] = now
        continue
      }
      let held = form.held(field)
      if held == row.before[column] ?? "" {
        form.write(now, into: column)
      } else if held != now {
        form.row?.changedThere[column] = now
        continue
      }
      form.row?.before[column] = now
      form.row?.start[column] = now
    }
  }

  /// Proposes a key as long as the one proposed last stands in its field.
  private static func propose(_ state: AppState, _ form: inout Form) {
    guard let row = form.row, row.isNew, let column = RowProposal.column(of: row.table),
      let written = form[column], written.isEmpty || written == row.proposal
    else { return }
    // What the user emptied stays empty until something else follows from the other fields.
    let next = RowProposal.id(of: form.cells, in: row.table, state.loaded.workspace)
    guard let next, next != row.proposal else { return }
    form.row?.proposal = next
    form.row?.start[column] = next
    form.write(next, into: column)
  }

  private static func check(_ state: AppState, _ form: inout Form) {
    guard let row = form.row else { return }
    let faults = row.check.faults(of: form.cells, knowing: row.added)
    for index in form.fields.indices {
      let field = form.fields[index]
      let own = faults.filter { $0.column == field.id }
      let error = own.first { $0.severity == .error }
      // Nobody is told that a field is empty before they came to it.
      let isShown = row.isTried || !form.held(field).isEmpty
      form.fields[index].fault = isShown ? error.map { sentence($0) } : nil
      form.fields[index].warning =
        isShown && error == nil
        ? row.changedThere[field.id].map { say("the file says by now: \($0)") }
          ?? own.first.map { sentence($0) } : nil
    }
    let errors = faults.filter { $0.severity == .error }
    form.result = RowResult(form: form, row: row, faults: faults, state: state).lines
    // A cell that was not changed is left by the same key.
    form.canSubmit =
      row.saving == nil && errors.isEmpty
      && (row.isNew || form.isRowChanged || form.anchor != nil)
    form.parks = form.anchor == nil && form.isRowChanged
  }

  /// What is wrong and what to do, in one line.
  private static func sentence(_ fault: RowFault) -> String {
    say("\(fault.message). \(fault.help)")
  }
}

extension Form {
  /// Puts a text into a field, whatever it holds; a caret in it stays where there is room.
  mutating func write(_ text: String, into id: String) {
    guard let index = index(of: id) else { return }
    switch fields[index].content {
    case .text: fields[index].content = .text(text)
    case .date: fields[index].content = .date(text)
    case .several(let choices, _):
      fields[index].content = .several(choices, chosen: Self.ids(text))
    case .choice(var choices, _):
      if !choices.contains(where: { $0.id == text }) { choices.append(Choice(text, text)) }
      fields[index].content = .choice(
        choices, selected: choices.firstIndex { $0.id == text } ?? 0)
    }
  }
}
