import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Values that will not do: they say why and change nothing.
struct ScenarioRefusalTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  /// What stands in the way of each typed value.
  private static let refused: [(ScenarioSetting, String, String)] = [
    (.opening, "1x", "'1x' is no number. Type a number, as 2.5."),
    (.opening, "15,19", "'15,19' has a comma that sets no thousands apart. Decimals stand behind"),
    (.opening, "5%", "opening is not counted in per cent. Type the number without '%'."),
    (.index(0), "xyz", "'xyz' is none of the choices. Choose one of cpi"),
    (.lastYear, "26", "'26' is no year. Write it with four digits, as 2026."),
    (
      .lastYear, "2025",
      "the scenario would end in '2025', before it begins in '2026'. Move the other of its two"
    ),
    (.term(0, .lag), "-1", "lag '-1' is out of range. It must be a whole number from 0 to 10."),
    (.term(0, .cap), "-200", "cap '-200.0' is out of range. It must be from -100 to 1,000,000."),
  ]

  @Test(arguments: refused)
  func `a bad value says why, stays to be mended and changes nothing`(
    _ refused: (ScenarioSetting, String, String)
  ) {
    var screen = bench.open(["as-signed", "defence-linked"], keys: "BTab")
    let before = screen.totals
    screen.stand(on: refused.0)
    screen.press("Enter C-u '\(refused.1)' Enter")
    #expect(screen.message.hasPrefix(refused.2))
    #expect(screen.state.message?.isWarning ?? false)
    #expect(screen.scenarios?.entry == refused.1)
    #expect(screen.totals == before)
    #expect(screen.names == ["as-signed", "defence-linked"])
    screen.press("Escape")
    #expect(screen.scenarios?.entry == nil)
    #expect(screen.names == ["as-signed", "defence-linked"])
  }

  @Test func `a step past the end says so and changes nothing`() {
    var screen = bench.open(["as-signed", "defence-linked"], keys: "BTab")
    screen.stand(on: .term(0, .lag))
    screen.press("H H")
    #expect(screen.texts(.setting(.term(0, .lag))).first == "0 ✎")
    #expect(screen.message.hasPrefix("lag '0' goes no lower. It is at the end"))
  }

  @Test func `a setting a column has not got is refused there`() {
    var screen = bench.open(["as-signed", "us-5bn"])
    screen.stand(on: .term(0, .cap))
    for keys in ["l", "5 Enter Escape", "Enter", "x"] {
      screen.press(keys)
      #expect(screen.names == ["as-signed", "us-5bn"], "\(keys)")
    }
    screen.press("l")
    #expect(screen.message == "us-5bn has no such setting")
  }

  @Test func `x on a figure says that there is no setting`() {
    let screen = bench.open(["as-signed", "us-5bn"], keys: "G x")
    #expect(screen.message == "not now: the cursor is on no setting")
  }

  @Test func `a goal out of reach gives no value to put in`() {
    var screen = bench.open(["as-signed", "defence-linked"], keys: "BTab")
    screen.stand(on: .term(0, .cap))
    screen.press("f 9999")
    let words = screen.state.form?.result.map(\.plain) ?? []
    #expect(words.first?.hasPrefix("no value of terms.0.cap gives it: it stays between ") ?? false)
    screen.press("Enter")
    #expect(screen.state.form != nil)
    #expect(screen.message.hasPrefix("not yet: no value of terms.0.cap gives it"))
    screen.press("C-u abc Enter")
    #expect(
      screen.message == "reaches: 'abc' is no number; write one as 8000, or A for what A has")
    screen.press("Escape")
    #expect(screen.names == ["as-signed", "defence-linked"])
  }

  @Test func `a new scenario needs a title`() {
    let screen = bench.open(["as-signed", "freeze"], keys: "j j j l W Enter")
    #expect(screen.message == "not yet: a scenario needs a title")
    #expect(screen.state.form != nil)
  }
}
