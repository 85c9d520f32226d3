/// Changes of a table that touch no byte but those of their cells or row.
///
/// Quotes, column order, line ends, blank lines, a byte order mark and a missing last newline stay
/// as they are. What is composed is read again, and refused where the table would no longer say
/// what it should: behind a quote that nothing closes any text may be taken for a part of its cell.
extension CSVTable {
  /// The table with other texts in some cells of a row.
  ///
  /// A cell in quotes keeps them unless it is emptied; a cell with a misplaced quote is written
  /// anew. A cell that the row lacks gets the commas before it, if it gets a text at all.
  ///
  /// - Parameters:
  ///   - texts: Texts by column, from 0. A cell that says its text already keeps its bytes.
  ///   - index: The row's place in ``rows``.
  func setting(_ texts: [Int: String], ofRow index: Int) throws(CSVEditFault) -> CSVTable {
    let row = rows[index]
    let old = Array(cells(of: row))
    var said = old.map { text(of: $0) }
    let missing = texts.filter { $0.key >= old.count && !$0.value.isEmpty }
    var splices: [Splice] = []
    for (column, cell) in old.enumerated() {
      guard let text = texts[column], !text.isSameText(as: said[column]) else { continue }
      try check(text, column: column, over: cell)
      let inQuotes = cell.form == .quoted || cell.form == .escaped
      let isRow = old.count == 1 && missing.isEmpty
      let written =
        isRow && text.isEmpty ? CSVText.row([""]) : CSVText.cell(text, inQuotes: inQuotes)
      splices.append(Splice(range: cell.start..<cell.end, bytes: written))
      said[column] = text
    }
    if let last = missing.keys.max() {
      var bytes: [UInt8] = []
      for column in old.count...last {
        let text = missing[column] ?? ""
        try check(text, column: column, over: nil)
        bytes.append(UInt8(ascii: ","))
        bytes += CSVText.cell(text)
        said.append(text)
      }
      let end = end(of: row)
      splices.append(Splice(range: end..<end, bytes: bytes))
    }
    return try applying(splices, replacing: index..<index + 1, by: [said])
  }

  /// The table with a row more.
  ///
  /// Its line ends as the one before it does. Behind a last row without a line end it has none
  /// itself, and the row before gets the one that its own neighbour has.
  ///
  /// - Parameters:
  ///   - texts: One text for each column of the header.
  ///   - index: The place it is to have in ``rows``; at least 1, for the header stays first.
  func inserting(_ texts: [String], at index: Int) throws(CSVEditFault) -> CSVTable {
    precondition(index >= 1 && index <= rows.count, "a row goes below the header")
    for (column, text) in texts.enumerated() { try check(text, column: column, over: nil) }
    let before = rows[index - 1]
    var bytes = CSVText.row(texts)
    if before.ending == .none {
      let usual = index >= 2 ? rows[index - 2].ending : .lineFeed
      // A carriage return at the file's end is the cell's, and a line feed alone would take it away.
      let isReturn = self.bytes.last == UInt8(ascii: "\r")
      bytes = (isReturn ? .carriageReturnLineFeed : usual).bytes + bytes
    } else {
      bytes += before.ending.bytes
    }
    let place = end(of: before) + before.ending.bytes.count
    return try applying(
      [Splice(range: place..<place, bytes: bytes)], replacing: index..<index, by: [texts])
  }

  /// The table without a row.
  ///
  /// With a last row that has no line end goes that of the row before, so that the file still ends
  /// without one; unless that is a blank line, for those stay.
  func removing(row index: Int) throws(CSVEditFault) -> CSVTable {
    precondition(index >= 1, "the header stays")
    let row = rows[index]
    let before = rows[index - 1]
    var start = cells[row.firstCell].start
    if row.ending == .none, !isBlank(before) { start -= before.ending.bytes.count }
    let end = end(of: row) + row.ending.bytes.count
    return try applying(
      [Splice(range: start..<end, bytes: [])], replacing: index..<index + 1, by: [])
  }

  /// Bytes in the place of others.
  private struct Splice {
    let range: Range<Int>
    let bytes: [UInt8]
  }

  /// The offset just past a row's last cell.
  private func end(of row: CSVRow) -> Int { cells[row.firstCell + row.cellCount - 1].end }

  private func check(_ text: String, column: Int, over cell: CSVCell?) throws(CSVEditFault) {
    if text.utf8.contains(0) { throw .nul(column: column) }
    if text.utf8.count > ReadLimits.standard.cell { throw .tooLong(column: column) }
    // The replacement character stands for bytes that would be lost.
    if let cell, text.unicodeScalars.contains("\u{FFFD}"),
      TextCheck.firstProblem(in: bytes, range: cell.start..<cell.end) != nil
    {
      throw .damaged(column: column)
    }
  }

  /// - Parameter splices: From the beginning of the file to its end.
  private func applying(
    _ splices: [Splice], replacing old: Range<Int>, by texts: [[String]]
  ) throws(CSVEditFault) -> CSVTable {
    var composed: [UInt8] = []
    var place = 0
    for splice in splices {
      composed += bytes[place..<splice.range.lowerBound]
      composed += splice.bytes
      place = splice.range.upperBound
    }
    composed += bytes[place...]
    let table = CSVTable(parsing: composed)
    guard table.isSame(as: self, but: texts, inPlaceOf: old) else {
      throw .misread(line: faults.isEmpty ? 0 : line(of: faults[0].cell))
    }
    return table
  }

  /// Whether some rows say what they should and all others are what they were.
  private func isSame(
    as other: CSVTable, but texts: [[String]], inPlaceOf old: Range<Int>
  ) -> Bool {
    guard rows.count == other.rows.count - old.count + texts.count else { return false }
    let shift = bytes.count - other.bytes.count
    let new = old.lowerBound..<old.lowerBound + texts.count
    func isSame(_ row: CSVRow, _ otherRow: CSVRow, shift: Int) -> Bool {
      row.cellCount == otherRow.cellCount
        && zip(cells(of: row), other.cells(of: otherRow)).allSatisfy { cell, other in
          cell.start == other.start + shift && cell.end == other.end + shift
            && cell.form == other.form
        }
    }
    for index in 0..<old.lowerBound {
      guard isSame(rows[index], other.rows[index], shift: 0) else { return false }
      // The row before a last one without line end gives its own away, or gets one.
      guard index == old.lowerBound - 1 || rows[index].ending == other.rows[index].ending else {
        return false
      }
    }
    for (index, otherIndex) in zip(new.upperBound..<rows.count, old.upperBound..<other.rows.count) {
      guard isSame(rows[index], other.rows[otherIndex], shift: shift),
        rows[index].ending == other.rows[otherIndex].ending
      else { return false }
    }
    return zip(new, texts).allSatisfy { index, texts in
      let found = cells(of: rows[index])
      return found.count == texts.count
        && zip(found, texts).allSatisfy { text(of: $0).isSameText(as: $1) }
    }
  }

  /// The line of the row that a cell stands in.
  private func line(of cell: Int) -> Int {
    rows.last { $0.firstCell <= cell }?.line ?? 1
  }
}

/// Why a table cannot be changed as wanted.
enum CSVEditFault: Error, Hashable {
  /// The text has a NUL, which no text file holds.
  case nul(column: Int)
  /// The text is longer than a cell may be.
  case tooLong(column: Int)
  /// The cell holds bytes that are no text, which would be replaced by U+FFFD.
  case damaged(column: Int)
  /// The table would no longer read as it should, for a quote is misplaced on a line; 0 where
  /// none is.
  case misread(line: Int)
}
