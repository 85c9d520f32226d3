import ParleyStore

/// A row of a text, from which one can go up and down; only the blocks on the way are looked at.
struct RowCursor: Sendable {
  private(set) var block: BlockRows
  /// The row's place in ``block``.
  private(set) var row: Int

  /// The row that shows an offset.
  init(_ text: TextBuffer, at offset: Int, width: Int) {
    block = BlockRows(text, at: offset, width: width)
    row = block.row(of: offset)
  }

  /// The bytes of the row.
  var range: Range<Int> { block.bytes(ofRow: row) }
  /// Whether the line ends with the row.
  var endsLine: Bool { block.endsLine(row) }
  /// Whether the line begins with the row.
  var beginsLine: Bool { range.lowerBound == block.lineRange.lowerBound }

  /// Goes to the row below; false on the last one.
  mutating func moveDown(in text: TextBuffer) -> Bool {
    if row + 1 < block.rows.count {
      row += 1
      return true
    }
    let next: Int
    if block.range.upperBound < block.lineRange.upperBound {
      next = block.range.upperBound
    } else if block.line + 1 < text.lineCount {
      next = text.lineStarts[block.line + 1]
    } else {
      return false
    }
    block = BlockRows(text, at: next, width: block.width)
    row = 0
    return true
  }

  /// Goes to the row above; false on the first one.
  mutating func moveUp(in text: TextBuffer) -> Bool {
    if row > 0 {
      row -= 1
      return true
    }
    let last: Int
    if block.range.lowerBound > block.lineRange.lowerBound {
      last = block.range.lowerBound - 1
    } else if block.line > 0 {
      last = text.range(ofLine: block.line - 1).upperBound
    } else {
      return false
    }
    block = BlockRows(text, at: last, width: block.width)
    row = block.rows.count - 1
    return true
  }

  /// Goes down by some rows, up where the number is negative; returns how far it went.
  mutating func move(by rows: Int, in text: TextBuffer) -> Int {
    var moved = 0
    while moved < rows, moveDown(in: text) { moved += 1 }
    while moved > rows, moveUp(in: text) { moved -= 1 }
    return moved
  }
}
