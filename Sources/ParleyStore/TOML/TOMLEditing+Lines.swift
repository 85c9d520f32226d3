extension TOMLEditing {
  /// The line end of the file: that of its first line.
  var lineEnd: String {
    guard let first = bytes.firstIndex(of: TOMLByte.lineFeed), first > 0,
      bytes[first - 1] == TOMLByte.carriageReturn
    else { return "\n" }
    return "\r\n"
  }

  /// The whole lines that hold a span, with the last one's line end.
  func linesOf(_ span: ByteSpan) -> ByteSpan {
    let start = document.lines.starts[document.lines.line(of: span.start) - 1]
    return ByteSpan(start: start, end: min(document.lineEnd(from: span.end) + 1, bytes.count))
  }

  /// Puts a line in at the start of another, or at the end of the file.
  ///
  /// - Parameter pair: A pair, or a header, whose indentation it takes.
  mutating func addLine(_ text: String, at offset: Int, like pair: ByteSpan) {
    let line = bytes[linesOf(pair).start..<pair.start]
    let indent = String(decoding: line.prefix { TOMLByte.isBlank($0) }, as: UTF8.self)
    insert(indent + text + lineEnd, at: offset)
  }

  /// Puts lines in with a blank line before and after them.
  mutating func addBlock(_ lines: [String], at offset: Int) {
    var text = lines.map { $0 + lineEnd }.joined()
    if offset > document.lines.starts[0], !isBlankLine(before: offset) { text = lineEnd + text }
    if offset < bytes.count, !isBlankLine(at: offset) { text += lineEnd }
    insert(text, at: offset)
  }

  /// Removes whole lines, and the blank line before them where it would divide nothing any more.
  mutating func removeBlock(_ lines: ByteSpan) {
    var span = lines
    let isDivided = span.end == bytes.count || isBlankLine(at: span.end)
    if isDivided, span.start > document.lines.starts[0], isBlankLine(before: span.start) {
      span.start = linesOf(ByteSpan(start: span.start - 1, end: span.start - 1)).start
    } else if span.start == document.lines.starts[0], span.end < bytes.count,
      isBlankLine(at: span.end)
    {
      span.end = linesOf(ByteSpan(start: span.end, end: span.end)).end
    }
    replace(span, with: "")
  }

  /// Puts lines in; at the end of a file whose last line has no line end, they have none either.
  private mutating func insert(_ lines: String, at offset: Int) {
    let isOpenEnd =
      offset == bytes.count && offset > document.lines.starts[0]
      && bytes.last != TOMLByte.lineFeed
    // A line end is one character, be it one byte or two.
    let text = isOpenEnd ? lineEnd + lines.dropLast() : lines
    replace(ByteSpan(start: offset, end: offset), with: text)
  }

  /// Whether the line that begins at an offset holds nothing; there is none at the end of the file.
  func isBlankLine(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    return bytes[offset..<document.lineEnd(from: offset)].allSatisfy {
      TOMLByte.isBlank($0) || $0 == TOMLByte.carriageReturn
    }
  }

  private func isBlankLine(before offset: Int) -> Bool {
    let line = document.lines.line(of: offset - 1)
    return bytes[offset - 1] == TOMLByte.lineFeed
      && isBlankLine(at: document.lines.starts[line - 1])
  }
}
