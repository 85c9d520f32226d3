/// A place in the bytes of a TOML file, and the small steps from there.
struct TOMLScanner {
  let bytes: [UInt8]
  var offset: Int

  /// Where a search for the end of a multi-line string, by its quote, ran to the end of the file.
  ///
  /// A later search for the same quote would too; not repeating it keeps reading linear.
  var unclosedSince: (double: Int, single: Int) = (.max, .max)

  /// Whether reading stopped inside a string of several lines that is never closed.
  var isInsideText = false

  init(bytes: [UInt8], offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// Where the text begins: after the byte order mark, if there is one.
  static func textStart(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The byte at the current place, nil at the end of the file.
  var byte: UInt8? { byte(at: offset) }

  var isAtEnd: Bool { offset >= bytes.count }

  /// Whether the line ends here, as far as keys and values are concerned: a comment counts too.
  var isAtLineEnd: Bool {
    guard let byte else { return true }
    return byte == TOMLByte.hash || lineBreakLength(at: offset) > 0
  }

  func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func text(_ span: ByteSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The length of the line break at a place: 1 for LF, 2 for CR LF, 0 if there is none.
  func lineBreakLength(at offset: Int) -> Int {
    switch byte(at: offset) {
    case TOMLByte.lineFeed: 1
    case TOMLByte.carriageReturn: byte(at: offset + 1) == TOMLByte.lineFeed ? 2 : 0
    default: 0
    }
  }

  /// Whether three of the quote stand at the current place.
  func isAtTriple(_ quote: UInt8) -> Bool {
    byte == quote && byte(at: offset + 1) == quote && byte(at: offset + 2) == quote
  }

  mutating func skipBlanks() {
    while let byte, TOMLByte.isBlank(byte) { offset += 1 }
  }

  /// Moves to the line break of this line, or to the end of the file.
  mutating func skipToLineBreak() {
    while let byte, byte != TOMLByte.lineFeed { offset += 1 }
    if offset > 0, lineBreakLength(at: offset - 1) == 2 { offset -= 1 }
  }

  /// Moves over the line break here, if there is one.
  mutating func skipLineBreak() {
    offset += lineBreakLength(at: offset)
  }

  /// Moves over a comment, up to the line break, and gives the first fault in it.
  mutating func skipComment() -> TOMLFault? {
    var fault: TOMLFault?
    while let byte, lineBreakLength(at: offset) == 0 {
      if byte >= TOMLByte.space, byte < 0x7F {
        offset += 1
      } else {
        fault = skipCharacter(keeping: fault)
      }
    }
    return fault
  }

  /// Moves over one character of free text and gives the first fault so far.
  mutating func skipCharacter(keeping earlier: TOMLFault?) -> TOMLFault? {
    let fault = earlier ?? illegalText(at: offset)
    offset += max(scalarLength(at: offset), 1)
    return fault
  }

  /// Moves to the end of a run that can be no more than one bare key, number, date or keyword.
  mutating func skipWord() {
    while let byte, !TOMLByte.endsWord(byte) { offset += 1 }
  }
}
