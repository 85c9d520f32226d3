extension TOMLParser {
  /// Moves past a statement at fault, to the line where reading goes on.
  ///
  /// Inside brackets that is after the bracket that closes the value, if one does. If none does,
  /// it is the first line that begins as a statement; in braces it is the next line. After a string
  /// of several lines that is not closed it is the first line that begins as a statement too.
  mutating func recover() {
    let isInsideText = scanner.isInsideText
    scanner.isInsideText = false
    if isInsideText || openBrackets.isEmpty || leaveBrackets() { skipLine() }
    while isInsideText, !scanner.isAtEnd {
      let line = scanner.offset
      scanner.skipBlanks()
      if scanner.isAtPair || scanner.isAtHeader {
        scanner.offset = line
        return
      }
      skipLine()
    }
  }

  private mutating func skipLine() {
    scanner.skipToLineBreak()
    scanner.skipLineBreak()
  }

  /// Moves past the bracket that closes the value; false if the place is the start of a statement.
  private mutating func leaveBrackets() -> Bool {
    let fault = scanner.offset
    var braces = openBrackets.count { $0 == TOMLByte.openBrace }
    if braces > 0, fault < bracesOpenUntil { return true }

    while let byte = scanner.byte {
      switch byte {
      case TOMLByte.hash: scanner.skipToLineBreak()
      case TOMLByte.doubleQuote, TOMLByte.singleQuote: scanner.skipString(quote: byte)
      case TOMLByte.openBracket, TOMLByte.openBrace:
        openBrackets.append(byte)
        if byte == TOMLByte.openBrace { braces += 1 }
        scanner.offset += 1
      case TOMLByte.closeBracket, TOMLByte.closeBrace:
        scanner.offset += 1
        if openBrackets.removeLast() == TOMLByte.openBrace { braces -= 1 }
        if openBrackets.isEmpty { return true }
      case TOMLByte.lineFeed:
        scanner.offset += 1
        let line = scanner.offset
        scanner.skipBlanks()
        // Inside braces a line with a key is no sign that they end.
        guard scanner.isAtHeader || (braces == 0 && scanner.isAtPair) else { continue }
        if braces == 0 {
          scanner.offset = line
          return false
        }
        bracesOpenUntil = line
        scanner.offset = fault
        return true
      default: scanner.offset += 1
      }
    }
    guard braces > 0 else { return true }
    bracesOpenUntil = scanner.offset
    scanner.offset = fault
    return true
  }
}

extension TOMLScanner {
  /// Whether a key and its `=` begin here.
  var isAtPair: Bool {
    var ahead = self
    return ahead.skipKeyPath() && ahead.byte == TOMLByte.equals
  }

  /// Whether a line with nothing but a header begins here.
  var isAtHeader: Bool {
    guard byte == TOMLByte.openBracket else { return false }
    var ahead = self
    ahead.offset += 1
    let isArray = ahead.byte == TOMLByte.openBracket
    if isArray { ahead.offset += 1 }
    ahead.skipBlanks()
    guard ahead.skipKeyPath() else { return false }
    for _ in 0..<(isArray ? 2 : 1) {
      guard ahead.byte == TOMLByte.closeBracket else { return false }
      ahead.offset += 1
    }
    ahead.skipBlanks()
    return ahead.isAtLineEnd
  }

  /// Moves over a string in passing; over one that is not closed, to the end of its line.
  mutating func skipString(quote: UInt8) {
    let start = offset
    if isAtTriple(quote) {
      if skipOpening(quote) {
        while !isAtEnd {
          if isAtTriple(quote) {
            offset += 3
            while byte == quote, offset < start + 8 { offset += 1 }
            return
          }
          skipEscapable(quote)
        }
        noteUnclosed(quote, since: start)
      }
      offset = start + 3
      skipToLineBreak()
      return
    }
    offset += 1
    while let byte, byte != TOMLByte.lineFeed {
      if byte == quote {
        offset += 1
        return
      }
      skipEscapable(quote)
    }
  }

  /// Moves over one byte of a string, or over a backslash and what it escapes on the same line.
  private mutating func skipEscapable(_ quote: UInt8) {
    let isEscape = byte == TOMLByte.backslash && quote == TOMLByte.doubleQuote
    offset += 1
    if isEscape, let byte, byte != TOMLByte.lineFeed { offset += 1 }
  }

  /// Moves over a key path and the blanks after it; false if none begins here.
  private mutating func skipKeyPath() -> Bool {
    while true {
      let start = offset
      if let byte, byte == TOMLByte.doubleQuote || byte == TOMLByte.singleQuote {
        if isAtTriple(byte) { return false }
        skipString(quote: byte)
      } else {
        while let byte, TOMLByte.isBareKey(byte) { offset += 1 }
      }
      if offset == start { return false }
      skipBlanks()
      guard byte == TOMLByte.dot else { return true }
      offset += 1
      skipBlanks()
    }
  }
}
