extension TOMLParser {
  /// Reads `key = value` and puts it into the current table.
  mutating func parsePair() throws(TOMLFault) {
    let start = scanner.offset
    let path = try parseKeyPath()
    let table = currentTable
    let value: TOMLValue
    do throws(TOMLFault) {
      value = try parseValue(of: path, depth: tree.nodes[table].depth + path.parents.count)
      try expectLineEnd { .textAfterValue(found: $0) }
    } catch {
      tree.noteUnreadable(path, in: table)
      throw error
    }
    let pair = ByteSpan(start: start, end: value.span.end)
    try tree.insert(value, at: path, pair: pair, in: table)
  }

  /// Reads `= value` after a key.
  mutating func parseValue(
    of path: TOMLKeyPath, depth: Int
  ) throws(TOMLFault) -> TOMLValue {
    scanner.skipBlanks()
    guard scanner.byte == TOMLByte.equals else {
      if scanner.isAtLineEnd {
        let end = path.last.span.end
        let start = path.parents.first?.span.start ?? path.last.span.start
        throw TOMLFault(
          .missingEquals(key: path.text, found: nil), at: ByteSpan(start: start, end: end))
      }
      throw scanner.unexpected { .missingEquals(key: path.text, found: $0) }
    }
    let equals = ByteSpan(start: scanner.offset, end: scanner.offset + 1)
    if depth > TOMLDocument.deepestNesting {
      throw TOMLFault(
        .nestedTooDeep(limit: TOMLDocument.deepestNesting), at: path.last.span)
    }
    scanner.offset += 1
    scanner.skipBlanks()
    if scanner.isAtLineEnd { throw TOMLFault(.missingValue, at: equals) }
    return try parseValue(depth: depth)
  }

  /// Reads `[path]` or `[[path]]` and makes its table the current one.
  mutating func parseHeader() throws(TOMLFault) {
    let start = scanner.offset
    scanner.offset += 1
    let isArray = scanner.byte == TOMLByte.openBracket
    if isArray { scanner.offset += 1 }
    scanner.skipBlanks()
    if scanner.isAtLineEnd { throw unclosedHeader(from: start, isArray: isArray) }
    if scanner.byte == TOMLByte.closeBracket {
      throw TOMLFault(.emptyHeader, at: ByteSpan(start: start, end: scanner.offset + 1))
    }
    let path = try parseKeyPath()
    try parseHeaderEnd(path, from: start, isArray: isArray)
    let span = ByteSpan(start: start, end: scanner.offset)
    scanner.skipBlanks()
    try expectLineEnd { .textAfterHeader(found: $0) }
    currentTable = try tree.open(path, isArray: isArray, span: span)
  }

  private mutating func parseHeaderEnd(
    _ path: TOMLKeyPath, from start: Int, isArray: Bool
  ) throws(TOMLFault) {
    scanner.skipBlanks()
    if scanner.isAtLineEnd { throw unclosedHeader(from: start, isArray: isArray) }
    guard scanner.byte == TOMLByte.closeBracket else {
      throw scanner.unexpected { .unexpectedInHeader(after: path.text, found: $0) }
    }
    scanner.offset += 1
    guard isArray else { return }
    guard scanner.byte == TOMLByte.closeBracket else {
      throw unclosedHeader(from: start, isArray: isArray)
    }
    scanner.offset += 1
  }

  /// Fails unless nothing but a comment follows on this line.
  private mutating func expectLineEnd(
    _ problem: (String) -> TOMLProblem
  ) throws(TOMLFault) {
    scanner.skipBlanks()
    if !scanner.isAtLineEnd { throw scanner.unexpected(problem) }
  }

  private func unclosedHeader(from start: Int, isArray: Bool) -> TOMLFault {
    let span = ByteSpan(start: start, end: scanner.endOfText(before: scanner.offset))
    return TOMLFault(
      .unclosedHeader(scanner.text(span), closing: isArray ? "]]" : "]"), at: span)
  }
}
