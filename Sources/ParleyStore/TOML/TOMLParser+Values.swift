extension TOMLParser {
  /// Reads the value that begins here.
  ///
  /// - Parameter depth: How many tables and arrays hold the value, the file's own table apart.
  mutating func parseValue(depth: Int) throws(TOMLFault) -> TOMLValue {
    let start = scanner.offset
    let kind: TOMLValue.Kind
    switch scanner.byte {
    case TOMLByte.doubleQuote?: kind = .string(try parseString(TOMLByte.doubleQuote))
    case TOMLByte.singleQuote?: kind = .string(try parseString(TOMLByte.singleQuote))
    case TOMLByte.openBracket?: kind = .array(try parseArray(depth: depth + 1))
    case TOMLByte.openBrace?: kind = .table(try parseInlineTable(depth: depth + 1))
    default: kind = try parseWord()
    }
    return TOMLValue(kind: kind, span: ByteSpan(start: start, end: scanner.offset))
  }

  private mutating func parseString(_ quote: UInt8) throws(TOMLFault) -> String {
    scanner.isAtTriple(quote)
      ? try scanner.parseMultiLineString(quote: quote)
      : try scanner.parseLineString(quote: quote)
  }

  /// Reads a value without quotes or brackets.
  private mutating func parseWord() throws(TOMLFault) -> TOMLValue.Kind {
    let start = scanner.offset
    scanner.skipWord()
    guard scanner.offset > start, let first = scanner.byte(at: start) else {
      throw scanner.unexpected { .unexpectedInsteadOfValue(found: $0) }
    }
    let word = ByteSpan(start: start, end: scanner.offset)
    if let date = try parseDateOrTime(word) { return date }
    let isNumeric = TOMLByte.isDigit(first) || first == TOMLByte.plus || first == TOMLByte.minus
    if isNumeric || first == TOMLByte.dot { return try parseNumber(word) }
    switch scanner.text(word) {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "inf": return .float(.infinity)
    case "nan": return .float(.nan)
    case let text:
      throw scanner.illegalSyntax(in: word) ?? TOMLFault(.unknownValue(text), at: word)
    }
  }

  /// Notes a bracket that opens a value, and moves over it.
  mutating func openBracket(_ bracket: UInt8, depth: Int) throws(TOMLFault) -> ByteSpan {
    let span = ByteSpan(start: scanner.offset, end: scanner.offset + 1)
    openBrackets.append(bracket)
    scanner.offset += 1
    if depth > TOMLDocument.deepestNesting {
      throw TOMLFault(.nestedTooDeep(limit: TOMLDocument.deepestNesting), at: span)
    }
    return span
  }

  /// Moves over the bracket that closes the innermost open one.
  mutating func closeBracket() {
    openBrackets.removeLast()
    scanner.offset += 1
  }
}
