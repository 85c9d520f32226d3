extension LoadedWorkspace {
  /// The row that begins on a line of a table; nil where none does, or the table was not read.
  ///
  /// The table is taken apart anew each time: this is for the moment a row is opened.
  public func rawRow(file: String, line: Int) -> RawRow? {
    guard let table = csvTable(file), let header = table.header,
      let row = table.rows.first(where: { $0.line == line }), row.line != header.line,
      !table.isBlank(row)
    else { return nil }
    let columns = table.texts(of: header)
    let cells = table.texts(of: row).prefix(columns.count)
    let missing = [String](repeating: "", count: columns.count - cells.count)
    return RawRow(columns: columns, cells: cells + missing)
  }

  /// The names in a table's header, in order; none where the table was not read.
  public func header(of file: String) -> [String] {
    guard let table = csvTable(file), let header = table.header else { return [] }
    return table.texts(of: header)
  }

  /// A table as cells; nil where it was not read or is none.
  func csvTable(_ file: String) -> CSVTable? {
    guard let bytes = tableTexts[file], FileFormat.fault(of: bytes) == nil else { return nil }
    return CSVTable(parsing: bytes)
  }
}

extension CSVTable {
  /// The row that names the columns; nil where there is nothing at all.
  var header: CSVRow? { rows.first { !isBlank($0) } }

  /// What the cells of a row say.
  func texts(of row: CSVRow) -> [String] { cells(of: row).map { text(of: $0) } }
}
