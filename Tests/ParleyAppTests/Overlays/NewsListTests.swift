import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct NewsListTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  private func screen(_ keys: String, size: String = "120x36", today: String = "2026-11-22")
    -> ScriptedScreen
  {
    var screen = ScriptedScreen(size: size, today: today, simulates: false)
    screen.press(keys)
    return screen
  }

  private func lines(_ screen: ScriptedScreen) -> [String] {
    screen.state.overlay?.lines.map(\.text.plain) ?? []
  }

  @Test func `from today it is what came since the newest meeting that has ended`() {
    let lines = lines(screen("~"))
    #expect(lines.first == "Known on 2026-11-22 and not yet on 2024-10-02 (12th extra session):")
    for heading in [
      "Rounds and milestones  4", "Agreements and their rules  1", "Issues  2", "Positions  10",
    ] {
      #expect(lines.contains(heading), "\(heading)")
    }
    #expect(
      lines.contains {
        $0.contains("12th SMA 2026-2030  signed: 2024-11-04; assembly_consent: 2024-11-28")
      })
  }

  @Test func `in the past it is what came with the step`() {
    let lines = lines(screen("@ 2024-06-27 Enter ~"))
    #expect(lines.first == "Known on 2024-06-27 and not yet on 2024-06-12 (12th round 3):")
    #expect(
      lines.contains {
        $0.hasPrefix("  12th round 4, 25-27 Jun 2024  Seoul, Held 13 days after round 3")
      })
    #expect(!lines.contains { $0.contains("2024-07") })
  }

  @Test func `between two steps it is what came since the last of them`() {
    let lines = lines(screen("@ 2025-01-01 Enter ~"))
    #expect(lines.first == "Known on 2025-01-01 and not yet on 2024-11-29 (12th in force):")
    #expect(
      lines.contains("  CPI 2024  2.3 % [WBCPI]") || lines.contains { $0.contains("CPI 2024") })
  }

  @Test func `nothing new is said with both days, and nothing earlier too`() {
    #expect(
      lines(screen("~", today: "2024-07-13"))
        == ["Nothing changed from 2024-07-12 (12th round 5) to 2024-07-13."])
    let days = TimeTravel.days(ScriptedScreen(simulates: false).state)
    #expect(
      screen("@ \(days[0]) Enter ~").text.contains("not now: nothing on record is earlier"))
    #expect(screen("~", today: "1980-01-01").text.contains("not now: no meeting has ended yet"))
  }

  /// The line that is chosen by going down to it.
  private func enter(_ text: String, in screen: inout ScriptedScreen) throws {
    let lines = lines(screen)
    let index = try #require(lines.firstIndex { $0.contains(text) }, "\(lines)")
    for _ in 0..<300 where screen.state.overlay?.cursor != index { screen.press("j") }
    #expect(screen.state.overlay?.cursor == index)
    screen.press("Enter")
    #expect(screen.state.overlay == nil)
  }

  @Test func `Enter goes to the row in its pane`() throws {
    var round = screen("@ 2024-11-04 Enter ~")
    try enter("12th signed", in: &round)
    #expect(round.state.timeline.selection == .round("12-signature"))
    var position = screen("@ 2024-11-04 Enter ~")
    try enter("candidate Trump", in: &position)
    #expect(position.state.focus == .detail && position.state.detail.tab == .positions)
    position.press("r")
    #expect(position.text.contains("Said Korea would pay $10bn"))
  }

  @Test func `Enter goes to the row of its table where no pane lists it`() throws {
    var source = screen("~")
    try enter("KT24  ", in: &source)
    #expect(source.state.tables?.table == .sources)
    #expect(source.state.tables?.record?.key == "KT24")
    var round = screen("T ~")
    try enter("12th signed", in: &round)
    #expect(round.state.tables?.record?.key == "12-signature")
  }

  @Test(arguments: ["80x24", "120x36", "160x50"])
  func `the list at every size`(size: String) {
    for (name, keys) in [("", "~"), ("-past", "@ 2019-12 Enter [ ~"), ("-table", "T ~")] {
      let text = screen(keys, size: size).text + "\n"
      #expect(
        Snapshot("news\(name)-\(size)", folder: Self.folder).difference(from: text) == nil)
    }
  }

  @Test func `the lists in ASCII have no letter beyond it`() {
    for keys in ["@", "~", "@ 2021 Enter ~"] {
      var screen = ScriptedScreen(isASCII: true, simulates: false)
      screen.press(keys)
      let others = screen.text.filter { !$0.isASCII }
      #expect(others.isEmpty, "\(others) after \(keys)")
    }
  }
}
