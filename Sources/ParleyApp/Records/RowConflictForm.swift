import ParleyModel
import ParleyStore
import TerminalKit

/// The question when somebody else has changed the same cells meanwhile: cell by cell, mine or theirs.
enum RowConflictForm {
  private static let mine = "mine"
  private static let theirs = "theirs"

  /// A field for each cell that both changed; it stands at theirs until the user says otherwise.
  static func form(_ conflicts: [CellConflict], _ save: RowSave, in state: AppState) -> Form {
    var form = Form(
      .rowConflict(conflicts, save), title: say("Changed on both sides: \(save.label.file)"),
      fields: conflicts.enumerated().map { field("\($0)", $1, in: state) },
      submitTitle: say("saves what is chosen"))
    form.savesByKey = true
    return form
  }

  private static func field(_ id: String, _ conflict: CellConflict, in state: AppState)
    -> Form.Field
  {
    let table = RecordTable(file: conflict.file)
    let name = table.map { RecordWords.name(conflict.key, in: $0) } ?? ""
    let column = ColumnWords(state.loaded.workspace).title(of: conflict.column, in: table).text
    func shown(_ text: String) -> String { text.isEmpty ? say("not stated") : text }
    switch conflict.kind {
    case .cell, .rowAdded:
      return Form.Field(
        id, "\(name) \(column)",
        .choice(
          [
            Form.Choice(theirs, say("file: \(shown(conflict.theirs))")),
            Form.Choice(mine, say("here: \(shown(conflict.mine))")),
          ], selected: 0), hint: "")
    case .rowGone:
      return Form.Field(
        id, name,
        .choice(
          [
            Form.Choice(theirs, say("leave it out, as the file does")),
            Form.Choice(mine, say("write the row anew")),
          ], selected: 0))
    case .rowChanged:
      return Form.Field(
        id, name,
        .choice(
          [
            Form.Choice(theirs, say("keep the row as it was changed")),
            Form.Choice(mine, say("remove it all the same")),
          ], selected: 0))
    }
  }

  /// Says what the cells held when the change began, and what saving does.
  static func refresh(_ state: inout AppState) {
    guard let form = state.form, case .rowConflict(let conflicts, let save) = form.kind else {
      return
    }
    var lines = [
      StyledLine(
        display(
          say(
            "Somebody else wrote \(save.label.file) meanwhile. All other cells are merged; these were changed on both sides."
          )), .warning)
    ]
    if let conflict = Int(form.field?.id ?? "").map({ conflicts[$0] }), conflict.kind == .cell {
      let base = conflict.base.isEmpty ? say("not stated") : conflict.base
      lines.append(StyledLine(display(say("before both changes: \(base)")), .dim))
    }
    state.form?.result = lines
    state.form?.canSubmit = true
  }

  /// Saves again: what is chosen here over the file, what is chosen there as the file has it.
  static func submit(_ state: inout AppState) -> [Effect] {
    guard let form = state.form, case .rowConflict(let conflicts, let save) = form.kind else {
      return []
    }
    var next = save
    var changes = save.changes
    for (place, conflict) in conflicts.enumerated() {
      if form["\(place)"] == mine {
        next.overruling.insert(conflict)
      } else {
        changes = changes.compactMap { $0.yielding(to: conflict) }
      }
    }
    // Of a row that was added on both sides nothing of this one may be left.
    let isTheirs =
      conflicts.allSatisfy { $0.kind == .rowAdded } && next.overruling == save.overruling
    if isTheirs { changes = [] }
    state.closeForm()
    guard !changes.isEmpty else {
      state.message = Message("the row is as the file has it")
      RecordSaving.drop(save, in: &state)
      return []
    }
    return RecordSaving.begin(
      RowSave(
        changes: changes, overruling: next.overruling, trash: save.trash, label: save.label,
        form: save.form, wanted: save.wanted), in: &state)
  }
}

extension RowChange {
  /// The change with what the file has in the place of a conflict; nil where nothing is left of it.
  fileprivate func yielding(to conflict: CellConflict) -> RowChange? {
    guard conflict.file == file, conflict.key == key ?? conflict.key else { return self }
    switch conflict.kind {
    case .rowGone, .rowChanged: return nil
    case .cell, .rowAdded:
      guard var after else { return self }
      after[conflict.column] = conflict.theirs
      var before = before
      before[conflict.column] = conflict.theirs
      let rest = after.contains { column, text in text != before[column] ?? "" }
      return rest || key == nil
        ? RowChange(file: file, key: key, before: before, after: after) : nil
    }
  }
}

extension AppState {
  /// Asks about cells that somebody else has changed too, where nothing else takes the keys or the form
  /// whose save met them does.
  mutating func askNextRowConflict() {
    guard let conflict = records.conflicts.first, desk.editing == nil || tables != nil,
      overlay == nil, form == nil || form?.row.map({ $0.number == conflict.save.form }) ?? false
    else { return }
    records.conflicts.removeFirst()
    open(RowConflictForm.form(conflict.cells, conflict.save, in: self), over: true)
  }
}
