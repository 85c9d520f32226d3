import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Rounds, deadlines and events ahead of today.
struct ComingRowTests {
  /// To the last row of the newest talks.
  private static let last = "G" + String(repeating: " k", count: 11)
  private let bench: RecordBench

  init() throws {
    bench = try RecordBench()
    let rows = try bench.text("rounds.csv")
    let coming = """
      12-vote,12,event,,2026-11-20,2026-12-02,,,,,,Budget vote in the Assembly,read,KT24
      12-09,12,round,9,2026-11-20,2026-12-14,2026-12-16,Seoul,ROK,,,,read,KT24
      12-notice,12,deadline,,2026-11-20,2029-12-31,,,,,,,read,KT24

      """
    try bench.write(rows + coming, to: "rounds.csv")
  }

  private func screen(
    _ keys: String = "", size: String = "160x50", today: String = "2026-11-22",
    asOf: String? = nil, language: Language = .english, isASCII: Bool = false
  ) -> ScriptedScreen {
    var screen = ScriptedScreen(
      root: bench.root, size: size, today: today, asOf: asOf, isASCII: isASCII, simulates: false,
      language: language)
    screen.press(keys)
    return screen
  }

  @Test func `the header counts the days to what comes next, of any kind`() {
    #expect(screen().text.contains("next: Budget vote in the Assembly in 10 days"))
    #expect(
      screen(today: "2026-12-01").text.contains("next: Budget vote in the Assembly in 1 day "))
    #expect(screen(today: "2026-12-02").text.contains("12th round 9 in 12 days"))
    #expect(screen(today: "2026-12-15").text.contains("12th round 9, day 2 of 3"))
    #expect(screen(today: "2026-12-20").text.contains("12th deadline in 1,107 days"))
    #expect(screen(today: "2030-01-01").text.contains("no round scheduled"))
  }

  @Test func `what is to come has marks of its own and the days to it`() {
    let text = screen().text
    #expect(text.contains("◇     2 Dec        Budget vote in the Assembly in 10 days"))
    #expect(text.contains("○ R9  14-16 Dec"))
    #expect(text.contains("in 22 days"))
    #expect(screen(isASCII: true).text.contains("|-."))
  }

  @Test func `in little room words are cut before days, and the days to expiry go first`() {
    let small = screen(Self.last, size: "80x24").text
    #expect(small.contains("12th SMA · next: Budget vote in… in 10 days · 1,500 days left"))
    #expect(small.contains("R9  14-16 Dec   Seoul in 22 d"))
    #expect(small.contains("31 Dec      deadline 1,135 d"))
    let least = screen(size: "60x16").text
    #expect(least.contains("12th SMA · next: Budget vote … in 10 days"), "\(least)")
  }

  @Test func `the detail says what an event is, and when`() {
    let text = screen(Self.last + " k k").text
    #expect(text.contains("Budget vote in the Assembly  in 10 days"), "\(text)")
    #expect(!text.contains("Begins in"))
  }

  @Test func `an event that was keeps its words`() {
    #expect(screen(today: "2026-12-20").text.contains("◆     2 Dec        event  Budget vote"))
  }

  @Test func `before it was announced nothing of it shows`() {
    let text = screen(asOf: "2026-11-19").text
    #expect(!text.contains("Budget vote") && text.contains("no round scheduled"))
    #expect(screen(asOf: "2026-11-20").text.contains("12th event in 12 days"))
  }

  @Test func `the figures say where the days come from`() {
    #expect(screen("i", size: "160x110").text.contains("2026-12-02 - 2026-11-22"))
  }

  @Test(arguments: [("120x36", Language.english), ("120x36", .korean), ("80x24", .english)])
  func `rows ahead as recorded`(size: String, language: Language) {
    let prefix = language == .korean ? "ko-" : ""
    let difference = Snapshot(
      "\(prefix)ahead-\(size)", folder: Checkout.root + "/Tests/ParleyAppTests/Screens"
    ).difference(from: screen(Self.last, size: size, language: language).text + "\n")
    #expect(difference == nil)
  }
}
