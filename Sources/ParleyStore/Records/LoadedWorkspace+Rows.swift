extension LoadedWorkspace {
  /// The row that begins on a line of a table; nil where none does, or the table was not read.
  ///
  /// The table is taken apart anew each time: this is for the moment a row is opened.
  public func rawRow(file: String, line: Int) -> RawRow? {
    csvTable(file).flatMap { RawRow(in: $0, line: line) }
  }

  /// The names in a table's header, in order; none where the table was not read.
  public func header(of file: String) -> [String] {
    csvTable(file).map { RawRow.columns(of: $0) } ?? []
  }

  /// The line of a table on which the row of a key begins, the first of them; nil where none does.
  ///
  /// - Parameter key: The texts of its key cells, in the order of ``TableColumns/keyColumns``.
  public func line(ofRow key: [String], in file: String) -> Int? {
    guard let table = csvTable(file), let header = table.header else { return nil }
    let names = table.texts(of: header)
    let places = TableColumns(file: file, parties: []).keyColumns.map { names.firstIndex(of: $0) }
    guard !places.isEmpty, places.count == key.count else { return nil }
    return table.rows.first { row in
      guard row.line != header.line, !table.isBlank(row) else { return false }
      let cells = table.cells(of: row)
      return zip(places, key).allSatisfy { place, text in
        guard let place, place < cells.count else { return text.isEmpty }
        return table.text(of: cells[cells.startIndex + place]) == text
      }
    }?.line
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
