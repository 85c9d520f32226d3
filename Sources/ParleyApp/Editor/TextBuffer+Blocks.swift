import ParleyStore

/// Parts of very long lines, so that nothing is ever read from the line's start.
extension TextBuffer {
  /// Lines of more bytes than this are read in blocks.
  static let longLine = 8192
  /// Bytes from one block to the next, but for the way to a safe place.
  static let blockSize = 4096
  /// How far a block's beginning may move from its nominal place to a safe one.
  private static let reach = 1024
  /// How much further it may move to come behind a blank.
  private static let blankReach = 128

  /// The block of a line that holds an offset; the whole line where it is not very long.
  ///
  /// At the line's end the last block. Where blocks begin depends on nothing but the line's bytes.
  func block(at offset: Int, ofLine line: Range<Int>) -> Range<Int> {
    guard line.count > Self.longLine else { return line }
    let bytes = bytes
    let probe = min(offset, line.upperBound - 1)
    var number = (probe - line.lowerBound) / Self.blockSize
    var start = Self.blockStart(number, of: line, in: bytes)
    if probe < start {
      number -= 1
      start = Self.blockStart(number, of: line, in: bytes)
    }
    return start..<Self.blockStart(number + 1, of: line, in: bytes)
  }

  /// The first place from the nominal one on where a cluster ends for sure, behind a blank if
  /// there is one near; the nominal place where there is none, as in a kilobyte of flags.
  private static func blockStart(_ number: Int, of line: Range<Int>, in bytes: [UInt8]) -> Int {
    if number == 0 { return line.lowerBound }
    let nominal = line.lowerBound + number * blockSize
    guard nominal < line.upperBound else { return line.upperBound }
    let first = bytes.scalarBoundary(near: nominal, before: line.upperBound)
    guard first < line.upperBound else { return line.upperBound }
    var last = min(first + reach, line.upperBound)
    var safe: Int?
    var before = bytes.scalar(endingAt: first)
    var index = first
    while index < last {
      let scalar = bytes.scalar(at: index, before: line.upperBound)
      if before.breaks(before: scalar) {
        if before.value == 0x20 { return index }
        if safe == nil {
          safe = index
          last = min(index + blankReach, line.upperBound)
        }
      }
      before = scalar
      index += scalar.length
    }
    return safe ?? first
  }
}
