extension TOMLScanner {
  /// The length in bytes of the well-formed UTF-8 character at a place, 0 if it is none.
  func scalarLength(at offset: Int) -> Int {
    guard let lead = byte(at: offset) else { return 0 }
    if lead < 0x80 { return 1 }
    let second = byte(at: offset + 1) ?? 0
    let isSecondWellFormed =
      switch lead {
      case 0xE0: 0xA0...0xBF ~= second
      case 0xED: 0x80...0x9F ~= second
      case 0xF0: 0x90...0xBF ~= second
      case 0xF4: 0x80...0x8F ~= second
      case 0xC2...0xF3: 0x80...0xBF ~= second
      default: false
      }
    guard isSecondWellFormed else { return 0 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    for place in 2..<max(length, 2) {
      guard let byte = byte(at: offset + place), 0x80...0xBF ~= byte else { return 0 }
    }
    return length
  }

  /// What is wrong with the character at a place in a comment or a string, nil if nothing.
  func illegalText(at offset: Int) -> TOMLFault? {
    guard let byte = byte(at: offset) else { return nil }
    if byte == TOMLByte.carriageReturn {
      return TOMLFault(.strayCarriageReturn, at: ByteSpan(start: offset, end: offset + 1))
    }
    if TOMLByte.isControl(byte) {
      return TOMLFault(.controlCharacter(byte), at: ByteSpan(start: offset, end: offset + 1))
    }
    guard scalarLength(at: offset) == 0 else { return nil }
    return TOMLFault(.invalidUTF8(byte), at: ByteSpan(start: offset, end: offset + 1))
  }

  /// What is wrong with the character at a place outside comments and strings, where a look at the
  /// text would not show it; nil if nothing.
  func illegalSyntax(at offset: Int) -> TOMLFault? {
    if let fault = illegalText(at: offset) { return fault }
    let span = ByteSpan(start: offset, end: min(offset + scalarLength(at: offset), bytes.count))
    guard span.count > 1, let scalar = text(span).unicodeScalars.first else { return nil }
    let isInvisible =
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
    return isInvisible ? TOMLFault(.invisibleCharacter(scalar), at: span) : nil
  }

  /// The first such fault in a span, nil if there is none.
  func illegalSyntax(in span: ByteSpan) -> TOMLFault? {
    var offset = span.start
    while offset < span.end {
      if let fault = illegalSyntax(at: offset) { return fault }
      offset += max(scalarLength(at: offset), 1)
    }
    return nil
  }

  /// A fault about whatever stands at the current place.
  func unexpected(_ problem: (String) -> TOMLProblem) -> TOMLFault {
    if let fault = illegalSyntax(at: offset) { return fault }
    var ahead = self
    ahead.offset = min(offset + 1, bytes.count)
    // Quotes belong to what is found, so that a whole string is named.
    while let byte = ahead.byte, !TOMLByte.endsWord(byte) || isQuote(byte) {
      ahead.offset += 1
    }
    if let byte, TOMLByte.endsWord(byte), !isQuote(byte) { ahead.offset = offset + 1 }
    let span = ByteSpan(start: offset, end: ahead.offset)
    return TOMLFault(problem(text(span)), at: span)
  }

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == TOMLByte.doubleQuote || byte == TOMLByte.singleQuote
  }
}
