import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct DayListTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  private func screen(_ keys: String, size: String = "120x36", asOf: String? = nil)
    -> ScriptedScreen
  {
    var screen = ScriptedScreen(size: size, asOf: asOf, simulates: false)
    screen.press(keys)
    return screen
  }

  private func lines(_ query: String, asOf: String? = nil) -> [String] {
    screen(query.isEmpty ? "@" : "@ '\(query)'", asOf: asOf).state.overlay?.lines.map(\.text.plain)
      ?? []
  }

  @Test func `every round and milestone is listed, the newest first, with what happened`() {
    let lines = lines("")
    let rounds = WorkspaceRounds.all
    #expect(rounds.count == 53)
    for round in rounds {
      let day = round.completeFrom
      let opening = round.outcome.prefix(20)
      #expect(
        lines.contains { $0.hasPrefix("\(day)  ") && $0.contains(opening) }, "\(round.id)")
    }
    let days = lines.map { String($0.prefix(10)) }
    #expect(days == days.sorted().reversed())
    #expect(lines[2].hasPrefix("2025-03-05  figures  2024 GDP"))
  }

  @Test(arguments: ["2024.6.24", "2024. 6. 24.", "2024/06/24", "20240624", "2024-6-24"])
  func `a date may be written as people are used to`(_ query: String) {
    var shown = ScriptedScreen(simulates: false)
    shown.press("@ '\(query)'")
    #expect(shown.state.overlay?.lines.first?.text.plain == "2024-06-24, 2 years ago")
  }

  @Test(arguments: [
    ("2024", "2024-12-31, the last day of 2024, 22 months ago", "2024-12-31"),
    ("2024-06", "2024-06-30, the last day of 2024-06, 2 years ago", "2024-06-30"),
    ("2024-06-24", "2024-06-24, 2 years ago", "2024-06-24"),
    ("2024-02", "2024-02-29, the last day of 2024-02, 2 years ago", "2024-02-29"),
    ("2026-11-21", "2026-11-21, yesterday", "2026-11-21"),
  ])
  func `a date that is typed is the first line, and Enter goes there`(
    query: String, line: String, day: String
  ) {
    #expect(lines(query).first == line)
    let gone = screen("@ \(query) Enter")
    #expect(gone.state.overlay == nil)
    #expect(gone.state.asOf?.description == day)
  }

  @Test(arguments: [
    ("2024-13", "2024-13 is no date: there is no month 13; write 2024, 2024-06 or 2024-06-24"),
    ("2024-02-30", "2024-02-30 is no date: 2024-02 has 29 days"),
    ("0000", "0000 is no date: there is no year 0; write 2024, 2024-06 or 2024-06-24"),
    ("2024-6", "2024-6: write 2024, 2024-06 or 2024-06-24"),
    ("2024-06-24-1", "2024-06-24-1: write 2024, 2024-06 or 2024-06-24"),
    ("2026-11-23", "2026-11-23: still to come, today is 2026-11-22"),
    ("2026", "2026-12-31, the last day of 2026: still to come, today is 2026-11-22"),
    (
      "1980-06-01", "1980-06-01: before everything on record, which begins on 1990-01-01"
    ),
  ])
  func `what is no day to go to says why`(query: String, line: String) {
    let shown = screen("@ \(query)")
    #expect(shown.state.overlay?.lines.first?.text.plain == line)
    #expect(shown.state.overlay?.lines.first?.action == nil)
  }

  @Test func `a day that cannot be gone to is not gone to`() {
    for query in ["2024-13", "2026-11-23", "1980"] {
      let shown = screen("@ \(query) Enter")
      #expect(shown.state.asOf == nil && shown.state.overlay != nil, "\(query)")
    }
  }

  @Test(arguments: [
    ("honolulu 12th", "2024-04-25"), ("r4 12th", "2024-06-27"), ("initialled 12th", "2024-10-04"),
    ("r9 10th", "2018-11-16"), ("2008-12-31 payment", "2008-12-31"),
  ])
  func `what is typed filters, the newest first`(query: String, day: String) {
    #expect(screen("@ '\(query)' Enter").state.asOf?.description == day, "\(lines(query))")
  }

  @Test func `today goes back and Esc leaves everything as it is`() {
    #expect(screen("[ [ @ today Enter").state.asOf == nil)
    #expect(screen("[ [ @ 2026-11-22 Enter").state.asOf == nil)
    let kept = screen("[ [ @ 2012 Escape")
    #expect(kept.state.asOf?.description == "2024-11-28" && kept.state.overlay == nil)
  }

  @Test func `in the past no later day is listed`() {
    let lines = lines("", asOf: "2020-06-01")
    #expect(lines.first == "today       2026-11-22, come back to it")
    #expect(lines.dropFirst().allSatisfy { $0.prefix(10) <= "2020-06-01" })
    #expect(lines.count > 40)
  }

  @Test func `over a table the table stays`() {
    let gone = screen("g T > > @ 2019-06 Enter")
    #expect(gone.state.asOf?.description == "2019-06-30")
    #expect(gone.state.tables?.table == .rounds)
  }

  @Test(arguments: ["80x24", "120x36", "160x50"])
  func `the list at every size`(size: String) {
    for (name, keys) in [("", "@"), ("-typed", "@ 2024-06"), ("-past", "@ 2019-12 Enter @")] {
      let text = screen(keys, size: size).text + "\n"
      #expect(
        Snapshot("days\(name)-\(size)", folder: Self.folder).difference(from: text) == nil)
    }
  }
}

/// The rounds and milestones of the bundled workspace.
private enum WorkspaceRounds {
  static let all = ScriptedScreen(simulates: false).state.loaded.workspace.rounds
}
