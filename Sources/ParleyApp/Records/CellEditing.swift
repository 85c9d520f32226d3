import ParleyModel
import ParleyStore

extension AppState {
  /// Opens the cell under the cursor of a table to be written in place.
  mutating func editCell() {
    guard let tables, let record = tables.record, let column = tables.column,
      let raw = loaded.rawRow(file: record.place.file, line: record.place.line)
    else { return }
    let file = record.place.file
    let key = RowKey.columns(of: file).map { raw[$0] }
    guard raw.columns.contains(column.name) else {
      message = Message(
        "\(file) has no column \(column.name) yet: add the name to its first line",
        isWarning: true)
      return
    }
    guard
      var form = rowForm(
        of: tables.table, raw, key: key, line: record.place.line, fields: [column.name],
        number: records.nextForm())
    else { return }
    form.savesByKey = false
    form.anchor = Form.Anchor(line: record.place.line, column: tables.position.column)
    open(form)
  }

  /// Goes on with the cell beside the one that was written; it stops at the end of the row.
  mutating func editCell(beside step: Form.Then) {
    guard let tables else { return }
    let column = tables.position.column + (step == .nextCell ? 1 : -1)
    guard tables.grid.columns.indices.contains(column) else { return }
    changeTables { $0.stand(onColumn: column) }
    editCell()
  }
}
