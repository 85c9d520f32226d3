extension TOMLParser {
  /// Reads `[item, item]`, over as many lines as it takes.
  mutating func parseArray(depth: Int) throws(TOMLFault) -> [TOMLValue] {
    let opening = try openBracket(TOMLByte.openBracket, depth: depth)
    var items: [TOMLValue] = []
    while true {
      try skipToItem(of: opening, orHeader: false)
      if scanner.byte == TOMLByte.closeBracket { break }
      if scanner.byte == TOMLByte.comma {
        throw TOMLFault(
          .missingItem, at: ByteSpan(start: scanner.offset, end: scanner.offset + 1))
      }
      items.append(try parseValue(depth: depth))
      try skipToItem(of: opening, orHeader: true)
      if scanner.byte == TOMLByte.closeBracket { break }
      guard scanner.byte == TOMLByte.comma else {
        throw scanner.unexpected { .missingComma(found: $0) }
      }
      scanner.offset += 1
    }
    closeBracket()
    return items
  }

  /// Moves over blanks, comments and line breaks.
  ///
  /// Fails at the end of the file, and where a line begins as only the next statement can: then a
  /// closing bracket is missing, and the fault belongs to the opening one.
  private mutating func skipToItem(
    of opening: ByteSpan, orHeader: Bool
  ) throws(TOMLFault) {
    var lineBreak: Int?
    while true {
      scanner.skipBlanks()
      if scanner.byte == TOMLByte.hash, let fault = scanner.skipComment() { note(fault) }
      guard scanner.lineBreakLength(at: scanner.offset) > 0 else { break }
      lineBreak = scanner.offset
      scanner.skipLineBreak()
    }
    if scanner.isAtEnd { throw TOMLFault(.unclosedArray, at: opening) }
    guard let lineBreak else { return }
    if scanner.isAtPair || (orHeader && scanner.isAtHeader) {
      scanner.offset = lineBreak
      throw TOMLFault(.unclosedArray, at: opening)
    }
  }
}
