import ParleyModel
import ParleyStore

/// Writing in the room: who said what, when, and the rows that follow from it.
extension AppState {
  /// Puts the time and a party into the note; pressed again it turns to the next party, behind the
  /// last to what both say and to nobody.
  mutating func stamp(_ time: TimeOfDay) {
    guard isEditing, desk.prompt == nil, desk.current?.conflict == nil else { return }
    let parties = loaded.workspace.sides.map(\.code) + [Party.joint, ""]
    edit { $0.stamp(time, parties: parties) }
  }

  /// Opens the form of a new position that says what the line says and cites it; the note stays in the
  /// editor behind it.
  mutating func addPositionOfLine() {
    guard let note = desk.current else { return }
    let table = RoomLine.table(ofNote: note.id)
    let parties = loaded.workspace.sides.map(\.code) + [Party.joint]
    let id = note.id
    let round = NoteCitation(note: id, line: 1).flatMap { loaded.workspace.round($0.round) }
    let row = RoomRow(
      note.editor, note: id, round: round, parties: parties, today: today)
    guard let cells = row.cells else {
      message = Message("there are no words on this line to make a position of")
      return
    }
    guard
      let form = newRowForm(of: table, like: nil, number: records.nextForm(), given: cells)
    else { return refuseRow(of: table.file) }
    open(form)
    let missing = form.fields.firstIndex { $0.isRequired && form.held($0).isEmpty }
    if let index = missing ?? form.index(of: "theme") { self.form?.stand(on: index) }
  }
}
