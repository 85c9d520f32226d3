extension TOMLScanner {
  /// Reads a string on one line, from its opening quote to past its closing one.
  ///
  /// A fault inside is thrown only at the end of the string, so that reading can go on there.
  mutating func parseLineString(quote: UInt8) throws(TOMLFault) -> String {
    let start = offset
    offset += 1
    var text = TOMLText(from: offset)
    while let byte, lineBreakLength(at: offset) == 0 {
      if byte == quote {
        offset += 1
        return try text.finish(in: bytes, end: offset - 1)
      }
      if byte == TOMLByte.backslash, quote == TOMLByte.doubleQuote {
        parseEscape(into: &text)
      } else {
        skipTextByte(byte, of: &text)
      }
    }
    let span = ByteSpan(start: start, end: endOfText(before: offset))
    let shown = String(UnicodeScalar(quote))
    throw text.fault ?? TOMLFault(.unclosedString(self.text(span), quote: shown), at: span)
  }

  /// Reads a string between three quotes, over as many lines as it takes.
  mutating func parseMultiLineString(quote: UInt8) throws(TOMLFault) -> String {
    let start = offset
    guard skipOpening(quote) else { throw unclosedMultiLineString(from: start, quote: quote) }
    skipLineBreak()
    var text = TOMLText(from: offset)
    while let byte {
      if isAtTriple(quote) {
        // Up to two more quotes belong to the text: `""""` is a quote, then the end.
        var extra = 0
        while extra < 2, self.byte(at: offset + 3 + extra) == quote { extra += 1 }
        offset += 3 + extra
        return try text.finish(in: bytes, end: offset - 3)
      }
      if byte == TOMLByte.backslash, quote == TOMLByte.doubleQuote {
        if !skipEscapedLineBreak(of: &text) { parseEscape(into: &text) }
      } else if byte == TOMLByte.lineFeed {
        offset += 1
      } else if lineBreakLength(at: offset) == 2 {
        // The text of a value does not depend on the line ends of its file.
        text.copy(bytes, to: offset, goOnAt: offset + 1)
        offset += 2
      } else {
        skipTextByte(byte, of: &text)
      }
    }
    noteUnclosed(quote, since: start)
    throw unclosedMultiLineString(from: start, quote: quote)
  }

  /// Where the text before a place ends, blanks and line breaks apart.
  func endOfText(before offset: Int) -> Int {
    var end = offset
    while end > 0, TOMLByte.isBlank(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Moves over three quotes; fails if they are known never to be closed.
  mutating func skipOpening(_ quote: UInt8) -> Bool {
    let since = quote == TOMLByte.doubleQuote ? unclosedSince.double : unclosedSince.single
    guard offset < since else { return false }
    offset += 3
    return true
  }

  mutating func noteUnclosed(_ quote: UInt8, since start: Int) {
    if quote == TOMLByte.doubleQuote {
      unclosedSince.double = min(unclosedSince.double, start)
    } else {
      unclosedSince.single = min(unclosedSince.single, start)
    }
  }

  private mutating func unclosedMultiLineString(from start: Int, quote: UInt8) -> TOMLFault {
    offset = start + 3
    isInsideText = true
    let shown = String(repeating: Character(UnicodeScalar(quote)), count: 3)
    return TOMLFault(
      .unclosedMultiLineString(quote: shown), at: ByteSpan(start: start, end: start + 3))
  }

  private mutating func skipTextByte(_ byte: UInt8, of text: inout TOMLText) {
    if byte >= TOMLByte.space, byte < 0x7F {
      offset += 1
    } else {
      text.fault = skipCharacter(keeping: text.fault)
    }
  }

  /// Moves over a backslash at the end of a line and all white space after it.
  private mutating func skipEscapedLineBreak(of text: inout TOMLText) -> Bool {
    var end = offset + 1
    while let byte = byte(at: end), TOMLByte.isBlank(byte) { end += 1 }
    guard lineBreakLength(at: end) > 0 else { return false }
    let start = offset
    offset = end
    while let byte, TOMLByte.isBlank(byte) || lineBreakLength(at: offset) > 0 {
      offset += max(lineBreakLength(at: offset), 1)
    }
    text.copy(bytes, to: start, goOnAt: offset)
    return true
  }
}
