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
    let row = RoomRow(
      note.editor, note: note.id, round: loaded.workspace.round(PrivateName.plain(note.id)),
      parties: loaded.workspace.sides.map(\.code) + [Party.joint], today: today)
    guard let cells = row.cells else {
      message = Message("there are no words on this line to make a position of")
      return
    }
    guard
      let form = newRowForm(of: table, like: nil, number: records.nextForm(), given: cells)
    else { return refuseRow(of: table.file) }
    open(form)
    // A key was proposed as it opened.
    self.form?.standOnMissing(else: "theme")
  }
}

extension Form {
  /// Puts the cursor on the first field that is needed and empty, else on a field of an id.
  fileprivate mutating func standOnMissing(else id: String) {
    let missing = fields.firstIndex { $0.isRequired && held($0).isEmpty }
    if let index = missing ?? index(of: id) { stand(on: index) }
  }
}
