/// Text on its way into a cell of somebody's spreadsheet, which must never take it for a formula.
///
/// Source: OWASP, CSV Injection. A cell that begins with `=`, `+`, `-` or `@` is computed by
/// spreadsheet programs, and a formula can start a program or send what stands beside it. Such a text
/// gets an apostrophe before it, which keeps it a text; a number stays a number.
enum SpreadsheetCell {
  /// The text, safe to be the content of a cell; a text that is safe already stays as it is.
  ///
  /// Programs part lines at semicolons or tabs in many languages, and at a line break within quotes
  /// that do not begin a cell for them. What stands behind one would begin a cell and is treated alike.
  static func safe(_ text: String) -> String {
    guard text.utf8.contains(where: mayBegin) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while true {
      let piece = rest.prefix { !separators.contains($0) }
      if beginsFormula(piece) { result.append("'") }
      result.append(contentsOf: piece)
      rest.removeFirst(piece.count)
      guard let separator = rest.popFirst() else { return String(result) }
      result.append(separator)
    }
  }

  /// Whether a spreadsheet reads a text as a number: `-12.3`, `+8.3`, `1.5e-05`.
  static func isNumber(_ text: String) -> Bool {
    var rest = text.utf8[...]
    func takeSign() {
      if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
        rest.removeFirst()
      }
    }
    func takeDigits() -> Bool {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest.removeFirst(digits.count)
      return !digits.isEmpty
    }
    takeSign()
    guard takeDigits() else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard takeDigits() else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      takeSign()
      guard takeDigits() else { return false }
    }
    return rest.isEmpty
  }

  /// Whether a text would begin a formula: a sign of one after nothing but blanks, invisible
  /// characters and quotes, which programs strip.
  private static func beginsFormula(_ text: Substring.UnicodeScalarView) -> Bool {
    if text.first == "'" || isNumber(String(text)) { return false }
    for scalar in text {
      if signs.contains(scalar) { return true }
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: continue
      default: if !quotes.contains(scalar) { return false }
      }
    }
    return false
  }

  /// Whether a byte may be part of a sign; most cells have none and are done with.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0xE2, 0xEF:
      true
    default: false
    }
  }

  /// What parts cells or lines in one program or another.
  private static let separators: Set<Unicode.Scalar> = [";", "\t", "\n", "\r"]
  /// The signs in ASCII, in full width and in small forms, and the minus of printers.
  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE66}", "\u{FE62}",
    "\u{FE63}", "\u{FE6B}", "\u{2212}",
  ]
  private static let quotes: Set<Unicode.Scalar> = [
    "\"", "'", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{FF02}", "\u{FF07}",
  ]
}
