import TerminalKit
import Testing

@Suite struct DisplayTextFittingTests {
  @Test(arguments: [
    ("agreement", 20, "agreement"), ("agreement", 9, "agreement"), ("agreement", 4, "agr…"),
    ("agreement", 1, "…"), ("agreement", 0, ""), ("agreement", -3, ""),
    ("한미동맹", 8, "한미동맹"), ("한미동맹", 7, "한미동…"), ("한미동맹", 6, "한미…"), ("한미동맹", 2, "…"),
    ("e\u{302}\u{323}x y", 2, "e\u{302}\u{323}…"), ("🇰🇷🇺🇸", 3, "🇰🇷…"), ("🇰🇷🇺🇸", 2, "…"),
  ])
  func `cut text ends in an ellipsis`(text: String, width: Int, cut: String) {
    #expect(display(text).truncated(to: width) == display(cut))
  }

  @Test(arguments: [("한미", 3, "한", 2), ("한미", 1, "", 0), ("abc", 2, "ab", 2), ("abc", 9, "abc", 3)])
  func `a prefix holds whole clusters`(text: String, limit: Int, prefix: String, width: Int) {
    #expect(display(text).prefix(width: limit).string == prefix)
    #expect(display(text).prefix(width: limit).width == width)
  }

  @Test(arguments: [("한미", 3, "미", 2), ("한미", 1, "", 0), ("abc", 2, "bc", 2), ("abc", 9, "abc", 3)])
  func `a suffix holds whole clusters`(text: String, limit: Int, suffix: String, width: Int) {
    #expect(display(text).suffix(width: limit).string == suffix)
    #expect(display(text).suffix(width: limit).width == width)
  }

  @Test func `padding fills up and cuts nothing`() {
    #expect(display("한").padded(to: 4) == "한  ")
    #expect(display("한").paddedLeft(to: 4) == "  한")
    #expect(display("한국").padded(to: 3) == "한국")
    #expect(display("ab").padded(to: 4).width == 4)
  }

  @Test func `joined texts are as wide as both`() {
    var text = display("한") + "a"
    text += "…"
    #expect(text == "한a…")
    #expect(text.width == 4)
    #expect(display("─").repeated(3) == "───")
    #expect(display("─").repeated(-1).isEmpty)
  }

  @Test func `nothing fitted is ever too wide`() {
    var random = SplitMix(seed: 7)
    for _ in 0..<2000 {
      let text = display(random.hostileText())
      let width = Int.random(in: 0...20, using: &random)
      #expect(text.truncated(to: width).width <= width)
      let prefix = text.prefix(width: width)
      #expect(prefix.width <= width)
      #expect(text.string.hasPrefix(prefix.string))
      #expect(display(prefix.string) == prefix)
    }
  }
}
