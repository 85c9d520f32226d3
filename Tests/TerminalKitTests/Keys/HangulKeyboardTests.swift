import Testing

@testable import TerminalKit

struct HangulKeyboardTests {
  private func latin(_ text: String) -> String? {
    var keys = ""
    for character in text {
      guard let strokes = HangulKeyboard.strokes(of: character) else { return nil }
      keys += String(strokes.map(\.latin))
    }
    return keys
  }

  @Test(arguments: [
    ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "qwertyuiop"), ("ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "asdfghjkl"),
    ("ㅋㅌㅊㅍㅠㅜㅡ", "zxcvbnm"), ("ㅃㅉㄸㄲㅆㅒㅖ", "QWERTOP"),
  ])
  func `each letter is its key`(hangul: String, keys: String) {
    #expect(latin(hangul) == keys)
  }

  @Test(arguments: [
    ("방위비분담", "qkddnlqlqnseka"), ("한국", "gksrnr"), ("이태우", "dlxodn"), ("값", "rkqt"),
    ("뷁", "qnpfr"), ("왜", "dho"), ("쩽", "Wpd"), ("ㄳ", "rt"), ("ㅢ", "ml"),
  ])
  func `a committed syllable is the keys it was typed with`(hangul: String, keys: String) {
    #expect(latin(hangul) == keys)
  }

  @Test func `decomposed Hangul is the same keys as composed`() {
    #expect(latin("\u{1112}\u{1161}\u{11AB}") == "gks")
    #expect(
      HangulKeyboard.strokes(of: "\u{1112}\u{1161}\u{11AB}")?.map(\.hangul) == ["ㅎ", "ㅏ", "ㄴ"])
  }

  @Test func `the key of the grave accent sends the won sign on some systems`() {
    #expect(HangulKeyboard.strokes(of: "₩")?.map(\.latin) == ["`"])
  }

  @Test(arguments: ["a", "한a", "漢", "ㆍ", "\u{1140}", "é"])
  func `what is not on the keyboard has no keys`(text: String) {
    #expect(latin(text) == nil)
  }

  @Test func `every syllable has between two and five keys, all of them Latin letters`() {
    for value in UInt32(0xAC00)...0xD7A3 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let strokes = HangulKeyboard.strokes(of: Character(scalar)) ?? []
      #expect((2...5).contains(strokes.count))
      #expect(strokes.allSatisfy { $0.latin.isASCII && $0.latin.isLetter })
    }
  }
}
