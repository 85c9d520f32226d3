import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Screens of the offers, kept as text and read in review.
struct OfferScreenTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"
  private static let sizes = ["60x16", "80x24", "120x36", "160x50"]

  private func difference(
    _ name: String, size: String = "120x36", asOf: String? = nil, isASCII: Bool = false,
    language: Language = .english, keys: String
  ) -> String? {
    var screen = ScriptedScreen(
      size: size, asOf: asOf, isASCII: isASCII, simulates: false, language: language)
    screen.press(keys)
    return Snapshot("offers-\(name)", folder: Self.folder).difference(from: screen.text + "\n")
  }

  @Test(arguments: sizes)
  func `the ladder of the 11th at every size`(size: String) {
    #expect(difference("ladder-\(size)", size: size, keys: "O h k") == nil)
  }

  @Test(arguments: sizes)
  func `a line that is being typed, with a word at fault`(size: String) {
    let keys = "O n 'us 1.3bn usd 2027-2030 cpl lag2 cap5'"
    #expect(difference("typed-\(size)", size: size, keys: keys) == nil)
  }

  @Test(arguments: sizes)
  func `a line that can be saved`(size: String) {
    let keys = "O n 'us 1.3bn usd 2027-2030 cpi lag2 cap5 re 12-J1'"
    #expect(difference("entry-\(size)", size: size, keys: keys) == nil)
  }

  @Test(arguments: sizes)
  func `an offer as a column beside the one as signed`(size: String) {
    #expect(difference("scenario-\(size)", size: size, keys: "O h k k k x") == nil)
  }

  @Test func `in Korean`() {
    #expect(difference("korean-120x36", language: .korean, keys: "O h k") == nil)
    let line = "'미국 13억 달러 2027-2030 물가 시차2 상한5'"
    #expect(difference("korean-entry-120x36", language: .korean, keys: "O n \(line)") == nil)
    #expect(difference("korean-scenario-120x36", language: .korean, keys: "O h g x") == nil)
  }

  @Test func `as of a day and in ASCII`() {
    #expect(difference("asof-2020-04-30", asOf: "2020-04-30", keys: "O") == nil)
    #expect(difference("ascii-120x36", isASCII: true, keys: "O h") == nil)
  }

  @Test func `the figures of an offer say where they come from`() {
    #expect(difference("figures-120x36", keys: "O h k i") == nil)
  }
}
