import TerminalKit
import Testing

@testable import ParleyApp

struct HangulKeyNameTests {
  @Test(arguments: [
    ("ㄹ", KeySequence("f")), ("ㄲ", KeySequence("R")), ("M-ㅐ", KeySequence(.alt("o"))),
    ("C-ㄹ", KeySequence(.control("f"))), ("^ㄹ", KeySequence(.control("f"))),
    ("₩", KeySequence("`")), ("C-w ㅐ", KeySequence(.control("w"), "o")),
    ("ㅎ ㅑ", KeySequence("g", "i")),
  ])
  func `a Hangul letter names the key it is on`(name: String, expected: KeySequence) {
    #expect(KeySequence(name: name) == expected)
  }

  @Test(arguments: ["가", "M-가", "ㄳ", "ㆆ", "ㄹㅁ", "C-w 가", "S-ㄹ"])
  func `what is no single key names none`(name: String) {
    #expect(KeySequence(name: name) == nil)
  }

  @Test(arguments: ["Enter", "s", "é", "C-x"])
  func `a name without Hangul stays as it is`(name: String) {
    #expect(HangulKeyName.latin(of: name[...]) == name)
  }
}
