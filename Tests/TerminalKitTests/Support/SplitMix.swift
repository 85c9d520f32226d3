/// A seeded source of chance, so that a failing property fails again.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Words of all the kinds that go wrong: wide, combining, decomposed, flags, controls, bidi.
  mutating func hostileText() -> String {
    let parts = [
      "a", "word", " ", "  ", "한", "방위비", "\u{1112}\u{1161}", "\u{301}", "x\u{323}\u{302}", "…",
      "\u{1B}[2J", "\t", "\u{202E}", "🇰🇷", "👍", "👩\u{200D}💻", "\u{200B}", "Ａ", "─", "\u{FE0F}",
      "\u{1112}\u{119E}\u{11AB}", "\u{E000}", "日本", "1,519.2",
      "z\u{323}\u{323}\u{323}\u{323}\u{323}",
    ]
    let count = Int.random(in: 0...8, using: &self)
    return (0..<count).map { _ in parts.randomElement(using: &self)! }.joined()
  }
}
