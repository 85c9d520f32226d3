import TerminalKit

/// What no text on a screen or in a report may hold.
enum ShownText {
  /// Whether a scalar moves the cursor, hides, or turns its neighbours round.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F...0x9F, 0xAD: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Checks that a text which was cut and quoted for a report holds nothing but line ends.
  static func check(report text: String) throws(BrokenProperty) {
    let found = text.unicodeScalars.first { isUnsafe($0) && $0 != "\n" }
    try require(found == nil, "a report holds U+\(hex(found)): \(text.debugDescription)")
  }

  /// Checks that a text which has passed the gate holds nothing that a cell may not.
  static func check(_ shown: DisplayText) throws(BrokenProperty) {
    let found = shown.string.unicodeScalars.first(where: isUnsafe)
    try require(
      found == nil, "the gate lets U+\(hex(found)) pass in \(shown.string.debugDescription)")
  }

  private static func hex(_ scalar: Unicode.Scalar?) -> String {
    String(scalar?.value ?? 0, radix: 16, uppercase: true)
  }
}
