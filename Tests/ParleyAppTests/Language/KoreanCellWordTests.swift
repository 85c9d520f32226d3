import ParleyTestSupport
import Testing

@testable import ParleyApp
@testable import ParleyModel

/// Words of the files in Korean, where the program shows them as its own.
struct KoreanCellWordTests {
  private let catalogue = KoreanWords.catalogue

  private func korean<T>(_ body: () throws -> T) rethrows -> T {
    try Catalogue.$current.withValue(catalogue, operation: body)
  }

  /// Whether a word is said in Hangul and in nothing else than that and signs.
  private func isKorean(_ phrase: Phrase) -> Bool {
    let text = catalogue.text(of: phrase)
    return text.contains { ("가"..."힣").contains($0) }
      && !text.contains { $0.isASCII && $0.isLetter }
  }

  @Test func `every word of a closed list has a Korean one`() {
    let titles =
      IssueStatus.allCases.map(\.title) + OfferLevel.allCases.map(\.title)
      + OfferState.allCases.map(\.title) + SourceKind.allCases.map(\.title)
      + PaymentStatus.allCases.map(\.title) + Confidence.allCases.map(\.title)
    for title in titles { #expect(isKorean(title), "\(title.english)") }
    for tab in DetailState.Tab.allCases {
      #expect(isKorean(tab.name) && isKorean(tab.shortName), "\(tab)")
    }
  }

  @Test func `every customary word has a Korean one`() {
    for word in CustomaryWord.words { #expect(isKorean(CustomaryWord.title(word)), "\(word)") }
    #expect(CustomaryWord.title("total").english == "total")
  }

  @Test func `any other word of a cell stands as it is`() {
    for word in ["open", "note", "{}", "{} days", "사업"] {
      #expect(korean { CustomaryWord.title(word).text } == word)
      #expect(CustomaryWord.title(word).text == word)
    }
  }

  @Test func `what an open issue is and what an open offer is are two words`() {
    #expect(korean { IssueStatus.open.title.text } == "미타결")
    #expect(korean { OfferState.open.title.text } == "유효")
    #expect(IssueStatus.open.title.text == "open" && OfferState.open.title.text == "open")
  }

  @Test func `a party goes by its Korean name and both together by a word`() {
    let party = Party(code: "US", name: "United States", nativeName: "미국", role: "party-b")
    #expect(party.title.text == "United States 미국")
    #expect(korean { party.title.text } == "미국")
    #expect(korean { Party.title(of: "joint").text } == "공동")
    #expect(korean { Party.title(of: "US").text } == "US")
  }

  @Test func `a rise stands behind its year in Korean, and the rule's reading too`() throws {
    let growth = try #require(Growth(from: 14028, in: 2025, to: 16477, in: 2030))
    #expect(growth.text == "+17.5 % on 2025 (3.3 % a year)")
    #expect(korean { growth.phrase.text } == "2025년 대비 +17.5 %(연 3.3 %)")
    #expect(korean { FigureText.rise("+8.3 %", of: 2026).text } == "전년 대비 +8.3 %")
    #expect(FigureText.rise("+8.3 %", of: 2026).text == "+8.3 % on 2025")
  }

  @Test func `stretches above and below are said in Korean`() {
    let text = korean { Crossings(of: [(2026, 0.0), (2027, 1.0), (2028, 2.0)])?.text }
    #expect(text == "2026년 같음, 2027~2028년 위")
  }

  @Test func `marks of weak figures are Korean words when they are read out`() {
    korean {
      #expect(HeardText.words("제11차  ~산출") == "제11차, 산출")
      #expect(HeardText.words("+3.4 % ?") == "+3.4 % (기억)")
    }
  }
}
