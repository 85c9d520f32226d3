import TerminalKit

/// Frames as no screen of parley's is: texts over texts, boxes and pop-ups over wide cells.
struct RandomFrames {
  private var random: Random
  private let store: CellStore
  private let pieces: [String]
  private var last: Frame?

  /// - Parameter isPlain: Leaves out what emulators disagree on: see ``joined``.
  init(seed: UInt64, store: CellStore, isPlain: Bool) {
    random = Random(state: seed)
    self.store = store
    pieces = Self.single + (isPlain ? [] : Self.joined)
  }

  mutating func next(size: Size) -> Frame {
    // Most frames change the one before, as those of a program do.
    var frame =
      if let last, last.size == size, random.chance(of: 3, in: 4) { last } else {
        Frame(size: size, store: store)
      }
    for _ in 0..<Int.random(in: 1...12, using: &random) { change(&frame) }
    frame.cursor =
      random.chance(of: 1, in: 2)
      ? Point(x: random.below(size.width), y: random.below(size.height)) : nil
    last = frame
    return frame
  }

  private mutating func change(_ frame: inout Frame) {
    let size = frame.size
    switch random.below(9) {
    case 8:
      let address = "https://example.org/\(random.below(3))?q=방위비\u{1B}"
      guard let address = try? WebAddress(address) else { return }
      frame.addLink(
        x: random.below(size.width), y: random.below(size.height), width: 1 + random.below(20),
        to: address)
    case 0:
      let rect = self.rect(in: size)
      frame.fill(rect, style: style())
      frame.box(rect, style: style(), title: [(text(), style())])
    case 1: frame.fill(rect(in: size), style: style())
    case 2:
      let change = style()
      frame.restyle(rect(in: size)) { $0.adding(change.attributes).on(change.background) }
    case 3:
      let rect = self.rect(in: size)
      frame.fill(rect, style: style())
      for y in rect.y..<rect.maxY {
        frame.put(text(), x: rect.x, y: y, width: rect.width, style: style())
      }
    default:
      let x = random.below(size.width + 4) - 4
      frame.put(text(), x: x, y: random.below(size.height), style: style())
    }
  }

  private mutating func rect(in size: Size) -> Rect {
    let x = random.below(size.width)
    let y = random.below(size.height)
    return Rect(
      x: x, y: y, width: 1 + random.below(min(size.width, 40)),
      height: 1 + random.below(min(size.height, 12)))
  }

  private mutating func text() -> DisplayText {
    var text = ""
    for _ in 0..<1 + random.below(24) { text += pieces[random.below(pieces.count)] }
    return display(text)
  }

  private mutating func style() -> Style {
    let attributes: [Attributes] = [[], [], .bold, .dim, .italic, .underline, .reverse]
    return Style(
      foreground: color(), background: color(), attributes: attributes[random.below(7)])
  }

  private mutating func color() -> Color {
    switch random.below(4) {
    case 0: .ansi(UInt8(random.below(16)))
    case 1:
      .rgb(
        RGB(
          red: UInt8(random.below(256)), green: UInt8(random.below(256)),
          blue: UInt8(random.below(256))))
    default: .terminal
    }
  }

  /// Latin, Hangul composed and in parts, other wide letters, marks, emoji, strokes, braille.
  private static let single = [
    "a", "Word", " ", "  ", "   ", "1,519.2", "%", "한", "방위비", "분담금", "협상",
    "\u{1112}\u{1161}\u{11AB}", "\u{1100}\u{1167}\u{11BC}", "ㅂㅇㅂ",
    "日本", "語", "Ａ", "₩", "·", "–", "…", "é", "e\u{301}", "x\u{323}\u{302}",
    "n\u{303}\u{308}\u{323}", "─", "│", "┼", "╭", "╯", "█", "▁", "▇", "⣿", "⠁", "→", "✓", "●",
    "👍", "🎉", "📈",
  ]

  /// Flags, emoji that join or have a colour of skin or a picture asked for, Hangul no syllable of
  /// today: some emulators take other widths, pyte drops what follows an old vowel.
  private static let joined = [
    "🇰🇷", "🇺🇸", "👩\u{200D}💻", "❤\u{FE0F}", "👍🏽", "\u{1112}\u{119E}\u{11AB}",
  ]
}

/// Random numbers that are the same in every run: SplitMix64.
struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int {
    limit < 1 ? 0 : Int.random(in: 0..<limit, using: &self)
  }

  mutating func chance(of part: Int, in whole: Int) -> Bool { below(whole) < part }
}
