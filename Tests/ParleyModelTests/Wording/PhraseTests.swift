import ParleyModel
import Testing

struct PhraseTests {
  private let korean = Catalogue(
    language: .korean,
    translations: [
      "{} years of {}": "{2}의 {1}년", "save": "저장", "open {}": "{1:을} 엽니다",
      "go to {}": "{1:으로} 갑니다", "{}: {}": "{1}: {2}",
    ])

  private func say(_ phrase: Phrase) -> String {
    Catalogue.$current.withValue(korean) { phrase.text }
  }

  @Test func `a literal is the English sentence`() {
    let phrase: Phrase = "\(5) years of \("peace")"
    #expect(phrase.text == "5 years of peace")
    #expect(phrase.template == "{} years of {}")
    #expect(("a " + "\(1)" as Phrase).text == "a 1")
    #expect(("no gap" as Phrase).english == "no gap")
  }

  @Test func `gaps change places in another language`() {
    #expect(say("\(5) years of \("peace")") == "peace의 5년")
  }

  @Test func `a phrase in a gap is said in the same language, a text stays as it is`() {
    let word: Phrase = "save"
    #expect(say("\(word): \("save")") == "저장: save")
    #expect(say(Phrase(verbatim: "save")) == "save")
  }

  @Test func `what has no translation is said in English`() {
    #expect(say("\("x") is new") == "x is new")
  }

  @Test func `blanks at the ends are no part of the sentence`() {
    #expect(say("  save ") == "  저장 ")
    #expect(say("   \(2) years of \("x") ") == "   x의 2년 ")
    #expect(say("   ") == "   ")
  }

  @Test func `a gap may hold braces`() {
    let phrase: Phrase = "open \("{}")"
    #expect(phrase.text == "open {}")
    #expect(say(phrase) == "{}를 엽니다")
  }

  @Test(arguments: [
    ("문", "문을"), ("표", "표를"), ("2", "2를"), ("2026", "2026을"), ("SMA", "SMA를"), ("SOFAL", "SOFAL을"),
    ("4.5 %", "4.5 %를"), ("“합의”", "“합의”를"), ("", "를"),
    ("\u{110B}\u{1161}\u{11AB}", "\u{110B}\u{1161}\u{11AB}을"),
    ("\u{110B}\u{1161}", "\u{110B}\u{1161}를"),
    ("\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", "\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}을"),
  ])
  func `a particle fits what it follows`(text: String, expected: String) {
    #expect(say("open \(text)") == "\(expected) 엽니다")
  }

  @Test(arguments: [("서울", "서울로"), ("부산", "부산으로"), ("제주", "제주로"), ("7", "7로"), ("3", "3으로")])
  func `after rieul the way is the short form`(text: String, expected: String) {
    #expect(say("go to \(text)") == "\(expected) 갑니다")
  }

  @Test func `faults of a catalogue are named`() {
    let catalogue = Catalogue(
      language: .korean,
      translations: ["a {}": "가", "b {}": "{2}", "c {}": "{1:를}", "d": "{1}", "e {}": "{1:을}"])
    #expect(catalogue.fault(of: "a {}") == "it leaves a gap out")
    #expect(catalogue.fault(of: "b {}") == "it has no gap {2}")
    #expect(catalogue.fault(of: "c {}") == "no particle is called 를")
    #expect(catalogue.fault(of: "d") == "it has no gap {1}")
    #expect(catalogue.fault(of: "e {}") == nil)
    #expect(catalogue.fault(of: "f") == "there is no translation")
  }
}
