import ParleyModel
import Testing

@testable import ParleyApp

struct CellWordsTests {
  /// What cells and what is read of them are called, in Korean.
  private func expectAlike(_ column: String, _ words: [(cell: String, title: Phrase)]) {
    Catalogue.$current.withValue(KoreanWords.catalogue) {
      for word in words {
        #expect(say(CellWords.phrase(word.cell, in: column)) == say(word.title), "\(word.cell)")
      }
    }
  }

  @Test func `a cell is called what its row is called elsewhere`() {
    expectAlike("level", OfferLevel.allCases.map { ($0.rawValue, $0.title) })
    expectAlike("state", OfferState.allCases.map { ($0.rawValue, $0.title) })
    expectAlike("status", IssueStatus.allCases.map { ($0.rawValue, $0.title) })
    expectAlike("status", PaymentStatus.allCases.map { ($0.rawValue, $0.title) })
    expectAlike("confidence", Confidence.allCases.map { ($0.rawValue, $0.title) })
    expectAlike("kind", SourceKind.allCases.map { ($0.rawValue, $0.title) })
  }
}
