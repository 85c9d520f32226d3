extension TOMLDocument {
  /// The line and column of a byte, both from 1.
  ///
  /// A line ends with a line feed. The column counts characters as the reader sees them, extended
  /// grapheme clusters, so that a Hangul syllable is one however it is stored; a byte inside a
  /// character has that character's column. The byte order mark has no column of its own.
  ///
  /// - Parameter offset: The end of the file is a place too; offsets beyond are taken as that.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, lines.starts[0]), bytes.count)
    let line = lines.line(of: offset)
    let lineStart = lines.starts[line - 1]

    var scalarStart = offset
    while scalarStart > lineStart, isContinuation(at: scalarStart) { scalarStart -= 1 }
    var scalarEnd = scalarStart + 1
    while isContinuation(at: scalarEnd) { scalarEnd += 1 }

    let before = String(decoding: bytes[lineStart..<scalarStart], as: UTF8.self).count
    guard scalarStart < bytes.count, bytes[scalarStart] != TOMLByte.lineFeed else {
      return (line, before + 1)
    }
    let through = String(decoding: bytes[lineStart..<scalarEnd], as: UTF8.self).count
    return (line, max(through, 1))
  }

  private func isContinuation(at offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] & 0b1100_0000 == 0b1000_0000
  }
}
