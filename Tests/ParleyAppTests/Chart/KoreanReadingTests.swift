import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct KoreanReadingTests {
  @Test func `what a year's rule read is said in the language in force`() throws {
    let ruling = try #require(ScriptedScreen().state.projections.ruling)
    let reading = try #require(ruling.reading(of: 2027))
    #expect(reading.english == "CPI 2025 2.1 %, cap 5.0 slack")
    let korean = Catalogue.$current.withValue(KoreanWords.catalogue) { say(reading) }
    #expect(korean == "2025년 소비자물가 2.1 %, 상한 5.0 % 미적용")
  }

  @Test func `a figure is copied as a sentence in the language of the screen`() throws {
    var screen = ScriptedScreen(language: .korean)
    screen.press("3 y")
    guard case .copy(let text, let what)? = screen.terminalEffects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("2026: 1조 5,192억 원, 전년 대비 +8.3 % ("), "\(text)")
    #expect(what == "2026년 분담금")
  }

  @Test func `the number of an agreement stands apart from the mark behind it`() {
    var screen = ScriptedScreen(size: "120x36", language: .korean)
    screen.press("3")
    #expect(screen.text.contains("제11차 ~산출"))
  }
}
