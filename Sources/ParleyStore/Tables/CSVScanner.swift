/// Finds the cells and rows of a CSV file in one pass over its bytes.
struct CSVScanner {
  private(set) var cells: [CSVCell] = []
  private(set) var rows: [CSVRow] = []
  private(set) var faults: [CSVFault] = []

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from textStart: Int) {
    cells.reserveCapacity(bytes.count / 8)
    rows.reserveCapacity(bytes.count / 80)
    var position = textStart
    var line = 1
    while position < bytes.count {
      let firstCell = cells.count
      let firstLine = line
      var ending = CSVLineEnding.none
      while true {
        let end = cellEnd(bytes, from: position, line: &line)
        let isAtLineFeed = end < bytes.count && bytes[end] == Self.lineFeed
        let isCRLF = isAtLineFeed && end > position && bytes[end - 1] == Self.carriageReturn
        close(cell: position, end: isCRLF ? end - 1 : end)
        position = end + 1
        if isAtLineFeed {
          ending = isCRLF ? .carriageReturnLineFeed : .lineFeed
          line += 1
          break
        }
        if end == bytes.count { break }
        // A comma at the very end of the file still begins a cell, an empty one.
      }
      rows.append(
        CSVRow(
          firstCell: firstCell, cellCount: cells.count - firstCell, line: firstLine, ending: ending)
      )
    }
  }

  private var form = CSVCell.Form.plain

  private mutating func close(cell start: Int, end: Int) {
    cells.append(CSVCell(start: start, end: end, form: form))
  }

  /// The offset of the comma, line feed or end of file that ends the cell at `start`.
  private mutating func cellEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, line: inout Int
  ) -> Int {
    guard start < bytes.count, bytes[start] == Self.quote else {
      form = .plain
      return plainEnd(bytes, from: start, start: start)
    }
    var position = start + 1
    var lines = 0
    form = .quoted
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == Self.lineFeed { lines += 1 }
      guard byte == Self.quote else { continue }
      if position < bytes.count, bytes[position] == Self.quote {
        form = .escaped
        position += 1
        continue
      }
      // Text after a quote that closes a cell some lines on: most likely that quote opens another
      // cell, and the one of this cell was forgotten.
      if lines > 0, !isEnd(bytes, at: position) { break }
      line += lines
      return endAfterQuote(bytes, at: position)
    }
    // Nothing closes the quote. Taking the cell to its line's end saves the rows below. Up to where
    // the search ended there are only doubled quotes, which open and close by themselves, so no
    // byte is searched more than twice and reading stays linear.
    faults.append(CSVFault(kind: .unterminated, cell: cells.count, offset: start))
    form = .broken
    position = start + 1
    while position < bytes.count, bytes[position] != Self.lineFeed { position += 1 }
    return position
  }

  /// Whether a cell may end here: before a comma, a line end or the end of the file.
  private func isEnd(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    guard position < bytes.count else { return true }
    switch bytes[position] {
    case Self.comma, Self.lineFeed: return true
    case Self.carriageReturn:
      return position + 1 < bytes.count && bytes[position + 1] == Self.lineFeed
    default: return false
    }
  }

  private mutating func endAfterQuote(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int
  {
    if isEnd(bytes, at: position) {
      let isReturn = position < bytes.count && bytes[position] == Self.carriageReturn
      return isReturn ? position + 1 : position
    }
    faults.append(CSVFault(kind: .textAfter, cell: cells.count, offset: position - 1))
    form = .broken
    var end = position
    while end < bytes.count, bytes[end] != Self.comma, bytes[end] != Self.lineFeed { end += 1 }
    return end
  }

  private mutating func plainEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, from position: Int, start: Int
  ) -> Int {
    var end = position
    while end < bytes.count {
      let byte = bytes[end]
      if byte == Self.comma || byte == Self.lineFeed { return end }
      if byte == Self.quote, form == .plain {
        faults.append(CSVFault(kind: .stray, cell: cells.count, offset: end))
        form = .broken
      }
      end += 1
    }
    return end
  }
}
