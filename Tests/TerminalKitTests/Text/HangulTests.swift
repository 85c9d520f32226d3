import Testing

@testable import TerminalKit

struct HangulTests {
  private func letter(_ text: String) -> UInt16 { display(text).foldedLetters[0] }

  @Test func `every syllable begins with one of the nineteen consonants that can be typed`() {
    var seen: Set<UInt16> = []
    for syllable in UInt16(0xAC00)...0xD7A3 {
      guard let initial = Hangul.initial(of: syllable) else {
        Issue.record("\(syllable) has no initial")
        continue
      }
      seen.insert(initial)
      #expect(Hangul.isInitial(initial))
    }
    #expect(seen.count == 19)
    #expect(Hangul.initial(of: letter("방")) == letter("ㅂ"))
    #expect(Hangul.initial(of: letter("ㅂ")) == nil && Hangul.initial(of: letter("b")) == nil)
  }

  @Test(arguments: [
    ("바", "방", ""), ("고", "과", ""), ("고", "관", ""), ("우", "원", ""), ("으", "의", ""),
    ("갑", "값", ""), ("갑", "가", "비"), ("값", "갑", "사"), ("방", "방", "위"), ("닭", "달", "가"),
  ])
  func `a syllable in the middle of being typed may become another`(
    typed: String, wanted: String, next: String
  ) {
    #expect(
      Hangul.mayBecome(
        letter(typed), letter(wanted), before: next.isEmpty ? nil : letter(next)))
  }

  @Test(arguments: [
    ("방", "바", ""), ("바", "번", ""), ("과", "고", ""), ("갑", "가", "사"), ("갑", "갈", ""),
    ("바", "b", ""), ("우", "오", ""),
  ])
  func `and never what no more keys could make of it`(typed: String, wanted: String, next: String) {
    #expect(
      !Hangul.mayBecome(
        letter(typed), letter(wanted), before: next.isEmpty ? nil : letter(next)))
  }

  @Test func `every final that moves on leaves a syllable and an initial behind`() {
    // All finals of 가: typed so far, the syllable may be the one before what the final begins.
    for final in UInt16(1)...27 {
      let typed = 0xAC00 + final
      let rest = (UInt16(0)...27).filter { stays in
        (UInt16(0)...18).contains { moved in
          stays != final
            && Hangul.mayBecome(typed, 0xAC00 + stays, before: 0xAC00 + moved * 588)
        }
      }
      #expect(rest.contains { $0 < final }, "\(final)")
    }
  }

  @Test func `two consonants an input method joins are two again`() {
    #expect(Hangul.parted(letter("ㄳ")) == [letter("ㄱ"), letter("ㅅ")])
    #expect(Hangul.parted(letter("ㅄ")) == [letter("ㅂ"), letter("ㅅ")])
    #expect(Hangul.parted(letter("ㅂ")) == [letter("ㅂ")])
  }

  @Test(arguments: [
    ("ÉCOLE", "ecole"), ("Łódź", "lodz"), ("e\u{301}", "é"), ("\u{1107}\u{1161}\u{11BC}", "방"),
    ("\u{1107}", "ㅂ"), ("Straße", "straße"), ("Übermut", "ubermut"),
  ])
  func `case, diacritics and composition make no difference`(text: String, other: String) {
    #expect(display(text).foldedLetters == display(other).foldedLetters)
  }

  @Test(arguments: ["plain", "방위비분담", "e\u{301}a", "👍🏽 yes", "1조 5,192억", "a\u{200B}b", "—·…"])
  func `there is one letter for every cluster that is drawn`(text: String) {
    #expect(display(text).foldedLetters.count == display(text).string.count)
  }
}
