import ParleyModel

/// What is copied out of a table: its header and some of its rows, as CSV or Markdown.
enum TableCopy {
  /// The row under the cursor with the header; nil in a table without rows.
  static func row(_ tables: TableState) -> (text: String, what: String)? {
    guard let record = tables.record else { return nil }
    let text = CSVText.text(header: header(tables), rows: [cells(of: record, tables)])
    return (text, say("\(record.place) as CSV"))
  }

  /// The whole table as CSV; nil in a table without rows.
  static func csv(_ tables: TableState) -> (text: String, what: String)? {
    guard let rows = rows(tables) else { return nil }
    return (CSVText.text(header: header(tables), rows: rows), what(tables, "CSV"))
  }

  /// The whole table as a table of Markdown; nil in a table without rows.
  static func markdown(_ tables: TableState) -> (text: String, what: String)? {
    guard let rows = rows(tables) else { return nil }
    let text = MarkdownTable.text(
      header: header(tables), rows: rows, isNumeric: tables.grid.columns.map(\.isNumeric))
    return (text, what(tables, "Markdown"))
  }

  private static func what(_ tables: TableState, _ format: String) -> String {
    let rows = Phrase.count(tables.grid.rows.count, one: "{} row", many: "{} rows")
    return say("the \(rows) of \(tables.table.file) as \(format)")
  }

  private static func header(_ tables: TableState) -> [String] { tables.grid.columns.map(\.name) }

  private static func rows(_ tables: TableState) -> [[String]]? {
    let rows = tables.grid.rows
    guard rows.count > 0 else { return nil }
    return (0..<rows.count).map { cells(of: rows[$0], tables) }
  }

  private static func cells(of record: any Record, _ tables: TableState) -> [String] {
    let fields = record.fields
    return tables.grid.columns.map { $0.text(in: fields) }
  }
}
