import ParleyTestSupport

/// Texts by chance: letters, Hangul in both spellings, families, flags, marks, torn bytes, tabs.
struct TextSource {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  static let parts: [[UInt8]] =
    [
      "a", "b", "Z", "word", "longerword", " ", "  ", "\t", "\n", "\r\n", "\r", "한", "국어", "漢字",
      "\u{1112}\u{1161}\u{11AB}", "\u{1100}\u{1161}", "\u{11A8}", "\u{1100}", "\u{1161}", "👨‍👩‍👧‍👦", "👍🏽",
      "🇰🇷", "🇺🇸", "\u{1F1F0}",
      "e\u{301}", "\u{301}", "\u{200D}", "\u{FE0F}", "é", "…", "- ", "1. ", "> ", "\u{1B}",
      "\u{600}",
      "\u{915}\u{94D}\u{937}", "\u{202E}", "×", "─",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0x95], [0x80], [0xF0, 0x9F]]

  mutating func pick<T>(_ values: [T]) -> T {
    values[int(values.count)]
  }

  mutating func int(_ count: Int) -> Int {
    Int.random(in: 0..<count, using: &generator)
  }

  mutating func bytes(parts count: Int) -> [UInt8] {
    (0..<int(count + 1)).flatMap { _ in pick(Self.parts) }
  }
}
