/// Texts that would drive a terminal if they reached it as they are.
enum HostileText {
  /// What is text all the same.
  static let texts = [
    "\u{1B}]0;owned\u{07}", "\u{1B}]52;c;b3duZWQ=\u{07}", "\u{1B}]8;;http://owned\u{1B}\\",
    "\u{1B}[5n", "\u{1B}[?1000h", "\u{1B}[20t", "\u{1B}[1337m", "\u{1B}[0c", "\u{1B}c",
    "\u{1B}P1$r0q\u{1B}\\", "\u{1B}_owned\u{1B}\\", "\u{1B}^owned\u{1B}\\", "\u{1B}(0",
    "\u{9B}5n", "\u{9D}0;owned\u{9C}", "\u{90}q\u{9C}", "\u{84}\u{85}", "\u{07}\u{05}\u{0E}\u{0F}",
    "\u{08}\u{08}\u{7F}", "\u{202E}owned\u{202C}", "\u{2066}owned\u{2069}", "\u{200F}\u{061C}",
    "\u{200B}\u{FEFF}\u{AD}\u{2060}", "\u{E0041}\u{FE0F}", "\u{2028}\u{2029}", "\u{3164}\u{115F}",
    "\u{E000}\u{FFFFF}",
  ]

  /// What is no text: controls of eight bits, cut characters, NUL.
  static let bytes: [[UInt8]] = [
    [0x9B, 0x35, 0x6E], [0x9D, 0x30, 0x3B, 0x6F, 0x9C], [0x90, 0x71, 0x9C], [0xC0, 0x9B],
    [0xE2, 0x80], [0xFF, 0xFE, 0x1B, 0x5B, 0x35, 0x6E], [0x00, 0x1B, 0x5D, 0x30, 0x3B, 0x07],
  ]

  /// All texts one after the other, each with a word before it.
  static var all: String { texts.map { "word" + $0 }.joined(separator: " ") }
}
