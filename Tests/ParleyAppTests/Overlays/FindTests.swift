import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct FindTests {
  private func first(_ query: String) -> String {
    var screen = ScriptedScreen()
    screen.press("/ '\(query)'")
    return screen.state.overlay?.lines.first?.text.plain ?? ""
  }

  @Test(arguments: [
    ("12th round 4", "25-27 Jun 2024 Seoul"), ("r4 2024", "12th round 4"),
    ("2024-06-25", "12th round 4"), ("chang", "Chang Won-sam"), ("lee taewoo", "Lee Tae-woo"),
    ("이태우", "Lee Tae-woo"), ("2009", "payment    2009"),
    ("$1bn floor", "have set $1bn as floor"), ("8th sma", "8th SMA 2009-2013"),
  ])
  func `what fits best comes first`(query: String, expected: String) {
    #expect(first(query).contains(expected), "\(first(query))")
  }

  @Test func `an empty query lists everything and an odd one nothing`() {
    var screen = ScriptedScreen()
    screen.press("/")
    #expect((screen.state.overlay?.count ?? 0) > 500)
    screen.press("qqqq")
    #expect(screen.state.overlay?.lines.isEmpty ?? false)
    #expect(screen.text.contains("nothing matches; Backspace takes a letter back"))
  }

  @Test(arguments: [
    ("1.35 trillion", "P10"), ("999.9bn", "P13"), ("Betts", "Timothy Betts"),
    ("McDonald", "Jackson McDonald"),
  ])
  func `Enter goes to the very row, in another agreement too`(query: String, expected: String) {
    var screen = ScriptedScreen()
    screen.press("/ '\(query)' Enter r")
    #expect(screen.text.contains(expected), "\(screen.text)")
  }

  @Test func `a person whose talks are not listed yet is gone to in the table`() {
    var screen = ScriptedScreen(asOf: "2024-03-10")
    screen.press("/ '이태우' Enter")
    #expect(screen.state.tables?.table == .delegations)
    #expect(screen.state.tables?.record?.key.contains("Lee Tae-woo") ?? false)
  }

  @Test func `a payment is gone to in the chart`() {
    var screen = ScriptedScreen()
    screen.press("/ 2009 Enter")
    #expect(screen.text.contains("2009  KRW bn 760.0"))
  }
}
