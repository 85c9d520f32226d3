extension TOMLParser {
  /// Reads `a.b."c d"`, up to the byte after its last part.
  mutating func parseKeyPath() throws(TOMLFault) -> TOMLKeyPath {
    var path = TOMLKeyPath(last: try parseKey())
    while true {
      let end = scanner.offset
      scanner.skipBlanks()
      guard scanner.byte == TOMLByte.dot else {
        scanner.offset = end
        return path
      }
      let dot = scanner.offset
      scanner.offset += 1
      scanner.skipBlanks()
      if scanner.isAtLineEnd {
        throw TOMLFault(.missingKeyAfterDot, at: ByteSpan(start: dot, end: dot + 1))
      }
      path.parents.append(path.last)
      path.last = try parseKey()
    }
  }

  /// Reads one part of a key.
  private mutating func parseKey() throws(TOMLFault) -> TOMLKey {
    let start = scanner.offset
    switch scanner.byte {
    case TOMLByte.doubleQuote?, TOMLByte.singleQuote?:
      let text = try parseQuotedKey()
      return TOMLKey(text: text, span: ByteSpan(start: start, end: scanner.offset))
    default:
      return try parseBareKey()
    }
  }

  private mutating func parseQuotedKey() throws(TOMLFault) -> String {
    let start = scanner.offset
    let quote = scanner.bytes[start]
    if scanner.isAtTriple(quote) {
      throw TOMLFault(.multiLineKey, at: ByteSpan(start: start, end: start + 3))
    }
    return try scanner.parseLineString(quote: quote)
  }

  private mutating func parseBareKey() throws(TOMLFault) -> TOMLKey {
    let start = scanner.offset
    while let byte = scanner.byte, TOMLByte.isBareKey(byte) { scanner.offset += 1 }
    let span = ByteSpan(start: start, end: scanner.offset)
    if let byte = scanner.byte, byte != TOMLByte.dot, !TOMLByte.endsWord(byte) {
      scanner.skipWord()
      let word = ByteSpan(start: start, end: scanner.offset)
      throw scanner.illegalSyntax(in: word)
        ?? TOMLFault(.unquotedKey(scanner.text(word)), at: word)
    }
    if span.isEmpty { throw scanner.unexpected { .missingKey(found: $0) } }
    return TOMLKey(text: scanner.text(span), span: span)
  }
}
