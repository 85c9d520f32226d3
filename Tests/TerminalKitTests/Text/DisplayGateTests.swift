import TerminalKit
import Testing

@Suite struct DisplayGateTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("a b", 3), ("한국", 4), ("日本", 4), ("─│●◆…×", 6), ("₩1,519.2", 8),
    ("ㄱㅏ", 4), ("é", 1), ("⣿", 1), ("👍", 2), ("ﾊ", 1), ("Ａ", 2), ("a한b", 4), ("조 5,192억", 10),
  ])
  func `harmless text stays as it is`(text: String, width: Int) {
    #expect(display(text).string == text)
    #expect(display(text).width == width)
  }

  @Test(arguments: [
    ("\u{1B}[31mred", "␛[31mred"), ("a\tb", "a␉b"), ("a\nb", "a␊b"), ("a\r\nb", "a␍␊b"),
    ("\u{7}\u{0}\u{7F}", "␇␀␡"), ("\u{9B}31m", "‹9B›31m"), ("\u{85}", "‹85›"),
    ("a\u{202E}b", "a‹202E›b"), ("\u{2066}x\u{2069}", "‹2066›x‹2069›"), ("\u{61C}", "‹061C›"),
    ("\u{200E}\u{200F}", "‹200E›‹200F›"), ("a\u{200B}b", "a‹200B›b"), ("\u{FEFF}x", "‹FEFF›x"),
    ("a\u{200D}b", "a‹200D›b"), ("\u{2060}", "‹2060›"), ("x\u{FE0F}", "x‹FE0F›"),
    ("x\u{E0100}", "x‹E0100›"), ("\u{E0041}", "‹E0041›"), ("\u{2028}\u{2029}", "‹2028›‹2029›"),
    ("\u{E000}", "‹E000›"), ("\u{10FFFF}", "‹10FFFF›"), ("\u{378}", "‹0378›"), ("\u{AD}", "‹AD›"),
    ("\u{3164}", "‹3164›"), ("\u{34F}", "‹034F›"), ("👍🏽", "👍‹1F3FD›"),
    ("👩\u{200D}💻", "👩‹200D›💻"),
  ])
  func `what could harm becomes visible`(text: String, shown: String) {
    #expect(display(text).string == shown)
    #expect(
      display(text).width == shown.unicodeScalars.reduce(0) { $0 + ($1.value > 0x1F000 ? 2 : 1) })
  }

  @Test func `decomposed text is composed`() {
    #expect(
      display("\u{1112}\u{1161}\u{11AB}").string.unicodeScalars.elementsEqual("한".unicodeScalars))
    #expect(display("\u{1112}\u{1161}\u{11AB}").width == 2)
    #expect(display("e\u{301}").string.unicodeScalars.count == 1)
  }

  @Test func `an old syllable that has no composed form takes one wide cell`() {
    #expect(display("\u{1112}\u{119E}\u{11AB}").width == 2)
    #expect(display("\u{1112}\u{119E}\u{11AB}").string == "\u{1112}\u{119E}\u{11AB}")
  }

  @Test(arguments: [
    ("\u{301}a", "◌\u{301}a", 2), ("\u{1B}\u{301}", "␛◌\u{301}", 2), (" \u{301}", " ◌\u{301}", 2),
  ])
  func `a mark without a base gets one`(text: String, shown: String, width: Int) {
    #expect(display(text).string.unicodeScalars.elementsEqual(shown.unicodeScalars))
    #expect(display(text).width == width)
  }

  @Test func `four marks are drawn and more are counted`() {
    let four = "x" + String(repeating: "\u{323}", count: 4)
    #expect(display(four).string.unicodeScalars.count == 5)
    #expect(display(four).width == 1)
    let seven = "x" + String(repeating: "\u{323}", count: 7)
    #expect(display(seven).string == "x‹+7›")
    #expect(display(seven).width == 5)
  }

  @Test func `literals and interpolations pass the gate too`() {
    let name = "a\u{1B}b"
    let literal: DisplayText = "tab\t"
    let interpolated: DisplayText = "<\(name)>"
    #expect(literal.string == "tab␉")
    #expect(interpolated.string == "<a␛b>")
    #expect(display("x\u{202E}y".dropFirst()).string == "‹202E›y")
  }

  @Test func `no scalar at all comes through as a control or unseen`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = display("a" + String(Character(scalar)))
      for part in shown.string.unicodeScalars.dropFirst() {
        switch part.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
          Issue.record("U+\(String(value, radix: 16)) came through")
        default:
          if part.properties.isDefaultIgnorableCodePoint {
            Issue.record("U+\(String(value, radix: 16)) came through unseen")
          }
        }
      }
    }
  }

  @Test func `what passed the gate passes again unchanged`() {
    for text in ["a\tb", "\u{301}", "한\u{200B}글", "x\u{323}\u{323}\u{323}\u{323}\u{323}", "🇰🇷"] {
      let once = display(text)
      #expect(display(once.string) == once)
    }
  }
}
