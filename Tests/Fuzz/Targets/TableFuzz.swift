@testable import ParleyStore

/// A CSV file is read without loss, and a change of it leaves all other bytes alone.
enum TableFuzz {
  /// What is put into cells: all that needs quotes, and what does not.
  private static let texts = [
    "x", "", "a,b", "\"", "one\ntwo", "\r", " 쉼표, ", "e\u{301}", "=1+1", "\"\"", "0",
  ]
  /// Rows and cells of a row that are changed; more would only take longer.
  private static let (mostRows, mostCells) = (6, 4)

  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    let table = CSVTable(parsing: bytes)
    try require(table.print() == bytes, "a table is printed as it was read")
    try checkPlaces(of: table)
    for index in table.rows.indices.prefix(mostRows) {
      for column in 0..<min(table.rows[index].cellCount, mostCells) {
        let text = texts[(index * mostCells + column + bytes.count) % texts.count]
        try checkSetting(text, column: column, row: index, of: table)
      }
      if index > 0 { try checkRemoving(row: index, of: table) }
    }
    for index in 1..<max(1, min(table.rows.count + 1, mostRows)) {
      try checkInserting(at: index, in: table)
    }
  }

  /// Cells follow one another, each within the file, and all of them belong to a row.
  private static func checkPlaces(of table: CSVTable) throws(BrokenProperty) {
    var end = table.textStart
    var cells = 0
    for row in table.rows {
      try require(row.firstCell == cells && row.cellCount > 0, "a row has the cells that follow")
      cells += row.cellCount
      for cell in table.cells(of: row) {
        try require(
          cell.start >= end && cell.start <= cell.end && cell.end <= table.bytes.count,
          "a cell begins behind the one before it and ends in the file")
        let content = table.content(of: cell)
        try require(
          content.lowerBound >= cell.start && content.upperBound <= cell.end,
          "what a cell says stands in the cell")
        end = cell.end
      }
    }
    try require(cells == table.cells.count, "every cell belongs to a row")
    for fault in table.faults {
      try require(
        table.cells.indices.contains(fault.cell) && fault.offset < table.bytes.count,
        "a misplaced quote is in the file")
    }
  }

  private static func checkSetting(
    _ text: String, column: Int, row index: Int, of table: CSVTable
  ) throws(BrokenProperty) {
    let cell = table.cells[table.rows[index].firstCell + column]
    let changed: CSVTable
    do throws(CSVEditFault) {
      changed = try table.setting([column: text], ofRow: index)
    } catch {
      try require(!table.faults.isEmpty, "a table without faults takes every text: \(error)")
      return
    }
    try require(
      changed.bytes.starts(with: table.bytes[..<cell.start])
        && changed.bytes.reversed().starts(with: table.bytes[cell.end...].reversed()),
      "an edit of one cell leaves every other byte alone")
    try require(
      table.bytes.count - cell.end + cell.start <= changed.bytes.count,
      "what stands before a changed cell and what stands behind it do not overlap")
    let row = changed.rows[index]
    try require(
      changed.text(of: changed.cells[row.firstCell + column]).isSameText(as: text),
      "a cell reads back what was put into it")
    try require(changed.print() == changed.bytes, "a changed table is printed as it is")
  }

  private static func checkInserting(
    at index: Int, in table: CSVTable
  ) throws(BrokenProperty) {
    let row = (0..<table.rows[0].cellCount).map { texts[($0 + index) % texts.count] }
    let longer: CSVTable
    do throws(CSVEditFault) {
      longer = try table.inserting(row, at: index)
    } catch {
      try require(!table.faults.isEmpty, "a table without faults takes a row: \(error)")
      return
    }
    let added = longer.bytes.count - table.bytes.count
    try require(
      longer.bytes.isMade(from: table.bytes, byPuttingIn: added),
      "a new row leaves every other byte alone")
    let shorter: CSVTable
    do throws(CSVEditFault) {
      shorter = try longer.removing(row: index)
    } catch {
      try require(!table.faults.isEmpty, "a row that was put in can be taken out: \(error)")
      return
    }
    try require(shorter.bytes == table.bytes, "a row put in and taken out leaves no trace")
  }

  private static func checkRemoving(row index: Int, of table: CSVTable) throws(BrokenProperty) {
    let shorter: CSVTable
    do throws(CSVEditFault) {
      shorter = try table.removing(row: index)
    } catch {
      try require(!table.faults.isEmpty, "a table without faults loses any row: \(error)")
      return
    }
    let removed = table.bytes.count - shorter.bytes.count
    try require(
      table.bytes.isMade(from: shorter.bytes, byPuttingIn: removed),
      "a row taken out leaves every other byte alone")
  }
}

extension [UInt8] {
  /// Whether these are the others with so many bytes put in at one place.
  fileprivate func isMade(from others: [UInt8], byPuttingIn count: Int) -> Bool {
    guard count >= 0, self.count == others.count + count else { return false }
    let same = zip(self, others).prefix { $0 == $1 }.count
    return self[(same + count)...].elementsEqual(others[same...])
  }
}
