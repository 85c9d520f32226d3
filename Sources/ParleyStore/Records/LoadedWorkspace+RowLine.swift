extension LoadedWorkspace {
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
}
