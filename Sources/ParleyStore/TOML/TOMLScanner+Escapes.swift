extension TOMLScanner {
  /// Reads the escape that begins with the backslash here, and adds what it stands for.
  mutating func parseEscape(into text: inout TOMLText) {
    let start = offset
    text.copy(bytes, to: start, goOnAt: start)
    offset += 1
    switch byte {
    case UInt8(ascii: "b")?: text.append("\u{08}")
    case UInt8(ascii: "t")?: text.append("\t")
    case UInt8(ascii: "n")?: text.append("\n")
    case UInt8(ascii: "f")?: text.append("\u{0C}")
    case UInt8(ascii: "r")?: text.append("\r")
    case TOMLByte.doubleQuote?: text.append("\"")
    case TOMLByte.backslash?: text.append("\\")
    case UInt8(ascii: "u")?: parseScalar(digits: 4, from: start, into: &text)
    case UInt8(ascii: "U")?: parseScalar(digits: 8, from: start, into: &text)
    default:
      refuseEscape(from: start, in: &text)
      text.copy(bytes, to: start, goOnAt: offset)
      return
    }
    offset += 1
    text.copy(bytes, to: start, goOnAt: offset)
  }

  /// Reads the digits of `\u` or `\U`, up to the last one.
  private mutating func parseScalar(digits: Int, from start: Int, into text: inout TOMLText) {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let next = byte(at: offset + 1), let digit = TOMLByte.hexValue(next) else {
        let span = ByteSpan(start: start, end: offset + 1)
        text.fault =
          text.fault
          ?? TOMLFault(.incompleteEscape(self.text(span), digits: digits), at: span)
        return
      }
      // Eight digits fill 32 bits exactly.
      value = value << 4 | digit
      offset += 1
    }
    if let scalar = Unicode.Scalar(value) {
      text.append(scalar)
    } else {
      let span = ByteSpan(start: start, end: offset + 1)
      text.fault = text.fault ?? TOMLFault(.impossibleEscape(self.text(span)), at: span)
    }
  }

  /// Notes the fault of a backslash before a character that makes no escape, and moves over both.
  private mutating func refuseEscape(from start: Int, in text: inout TOMLText) {
    // At the end of a line the fault is the missing quote.
    guard let byte, lineBreakLength(at: offset) == 0 else { return }
    if TOMLByte.isControl(byte) || scalarLength(at: offset) == 0 {
      text.fault = skipCharacter(keeping: text.fault)
      return
    }
    offset += scalarLength(at: offset)
    let span = ByteSpan(start: start, end: offset)
    text.fault = text.fault ?? TOMLFault(.unknownEscape(self.text(span)), at: span)
  }
}
