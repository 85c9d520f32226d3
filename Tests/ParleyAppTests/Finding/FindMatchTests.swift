import TerminalKit
import Testing

@testable import ParleyApp

struct FindMatchTests {
  private func score(_ query: String, _ name: String, _ facts: String = "") -> Int? {
    FindMatch.match(
      of: FindQuery(query), in: FindText(name: display(name), facts: display(facts)))?.score
  }

  /// The letters of a text that are underlined, in brackets.
  private func marked(_ query: String, _ name: String) -> String {
    let places = FindMatch.places(of: FindQuery(query), in: FindText(name: display(name)))
    return name.enumerated().map {
      places.contains($0.offset) ? "[\($0.element)]" : "\($0.element)"
    }
    .joined()
  }

  @Test(arguments: [
    ("cap", "the cap of 5 %"), ("CAP", "Cap"), ("5 cap", "the cap of 5 %"),
    ("taewoo", "Lee Tae-woo"),
    ("tae-woo", "Lee Tae-woo"), ("ㅂㅇㅂ", "방위비분담"), ("ㅇㅌㅇ", "이태우"), ("이ㅌㅇ", "이태우"),
    ("이태", "이태우"), ("바", "방위비"), ("방우", "방위비"), ("방윕", "방위비"), ("ㅂㅅ", "부산"),
    ("ㅄ", "부산"), ("hnlulu", "Honolulu"), ("nss", "National Security Strategy"),
    ("leetw", "Lee Tae-woo"), ("natsec", "National Security Strategy"), ("cafe", "Café"),
    ("방위비", "\u{1107}\u{1161}\u{11BC}위비"),
  ])
  func `a person's way of writing it finds it`(query: String, text: String) {
    #expect(score(query, text) != nil)
  }

  @Test(arguments: [
    ("nss", "none of the sides said so in the session"), ("hnl", "the heads of the nations left"),
    ("cap rise", "the cap of 5 %"), ("abc", "about the basic principle"), ("ㅂㅇㅂ", "이태우"),
    ("버", "방위비"), ("oct", "objected"), ("zzz", "Honolulu"), ("hu", "Honolulu"),
  ])
  func `letters scattered over a text are no find`(query: String, text: String) {
    #expect(score(query, text) == nil, "\(marked(query, text))")
  }

  @Test func `a better find has the higher score`() {
    let ladder = [
      "cap", "the cap", "captain", "the recap", "rescaping", "c a plan", "the c a p",
    ]
    let scores = ladder.map { score("cap", $0) ?? -1 }
    #expect(scores == scores.sorted(by: >), "\(scores)")
    #expect(score("cap", "cap", "x") ?? 0 > score("cap", "x", "cap") ?? 0)
    #expect(score("ㅂㅇ", "방위") ?? 0 > score("bw", "b w") ?? 0)
    #expect(score("방위", "방위") ?? 0 > score("방위", "방원") ?? 0)
  }

  @Test func `whatever is found letter by letter stands before any fuzzy find`() {
    let exact = score("oct", "x", "the doctor said") ?? 0
    let fuzzy = score("oct", "o c t") ?? 0
    #expect(exact > fuzzy && fuzzy > 0)
    let onlyFuzzy = score("hnl lulu", "Honolulu") ?? .max
    #expect(onlyFuzzy < score("onolulu", "Honolulu") ?? 0)
  }

  @Test(arguments: [
    ("cap", "the cap", "the [c][a][p]"), ("ㅇㅌㅇ", "이태우", "[이][태][우]"),
    ("바", "방위비", "[방]위비"), ("hnl", "Honolulu", "[H]o[n]o[l]ulu"),
    ("nss", "National Security Strategy", "[N]ational [S]ecurity [S]trategy"),
  ])
  func `the letters it was found by are known`(query: String, text: String, expected: String) {
    #expect(marked(query, text) == expected)
  }

  @Test func `what is not shown is found by whole words and beginnings only`() {
    let text = FindText(name: "Honolulu", aliases: ["10-r1-doctor"])
    #expect(FindMatch.match(of: FindQuery("doctor"), in: text) != nil)
    #expect(FindMatch.match(of: FindQuery("doc"), in: text) != nil)
    #expect(FindMatch.match(of: FindQuery("octo"), in: text) == nil)
  }

  @Test(arguments: [
    ("source:kt", FindKind.source, 1), ("note: cap", .note, 1), ("people:lee", .person, 1),
    ("delegations:lee x", .person, 2), ("pos:a", .position, 1), ("p:a", nil, 1), ("12:30", nil, 1),
    ("agreement_terms:cpi", .term, 1), ("note:", .note, 0),
  ])
  func `a kind before a colon narrows the search`(text: String, kind: FindKind?, words: Int) {
    #expect(FindQuery(text).kind == kind && FindQuery(text).words.count == words)
  }

  @Test func `letters that a query lacks pass over nothing that fits`() {
    // The mask may let too much through and never too little.
    for (query, text) in [("바", "방"), ("갑", "가비"), ("ㄳ", "가사"), ("é", "E"), ("①", "①")] {
      #expect(LetterMask(display(text).foldedLetters).holds(FindQuery.Word(query).mask))
    }
  }
}
