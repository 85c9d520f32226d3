@testable import TerminalKit

/// Whatever is to be drawn passes the gate harmless, and every cut of it is as wide as it says.
enum DisplayFuzz {
  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    let text = String(decoding: bytes, as: UTF8.self)
    let shown = display(text)
    try check(shown)
    try check(display(bytes: bytes))
    if String(validating: bytes, as: UTF8.self) != nil {
      try require(display(bytes: bytes) == shown, "valid bytes are shown as their text is")
    }
    try require(display(shown.string) == shown, "what has passed the gate passes it as it is")
    for width in [0, 1, 2, 7, shown.width - 1] where width >= 0 {
      for cut in [
        shown.prefix(width: width), shown.suffix(width: width), shown.truncated(to: width),
      ] {
        try require(cut.width <= width, "a cut text is as wide as it may be")
        try check(cut)
      }
      try require(
        shown.padded(to: width).width >= width, "a padded text is as wide as it should be")
    }
    for width in [2, 9, 80] {
      let lines = shown.wrapped(to: width)
      try require(
        lines.allSatisfy { $0.width <= width || $0.string.count == 1 },
        "a wrapped line fits its width, or is one cluster that is wider")
      try require(
        solid(lines.map(\.string).joined()) == solid(shown.string),
        "wrapping loses nothing but blanks")
    }
  }

  /// Checks that a text is harmless and has the width it says.
  private static func check(_ shown: DisplayText) throws(BrokenProperty) {
    try ShownText.check(shown)
    let width = shown.string.reduce(0) { $0 + shownWidth(of: $1) }
    try require(
      shown.width == width, "\(shown.string.debugDescription) is \(width) wide, not \(shown.width)")
  }

  private static func solid(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != " " }
  }
}
