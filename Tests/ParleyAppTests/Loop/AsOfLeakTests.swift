import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

/// On an as-of day no screen may show what was not known then.
struct AsOfLeakTests {
  private static let workspace = WorkspaceReader(root: Checkout.workspace).read().workspace

  /// Days of the timeline's rows, a few between them, and years before.
  private static let days =
    fewDays
    + workspace.rounds.enumerated().filter { $0.offset % 3 == 0 }.map {
      $0.element.lastDay.description
    }

  private static let fewDays = [
    "1990-06-01", "1999-03-01", "2006-12-31", "2009-01-20", "2018-12-20", "2019-02-11",
    "2020-03-15", "2020-04-12", "2021-03-08", "2023-06-01", "2024-03-10", "2024-06-24",
    "2024-10-03", "2024-10-04", "2025-07-10", "2025-12-31", "2026-01-02",
  ]

  private static let views = [
    "", "2 l", "2 l l", "2 l l l", "2 l l l l", "g", "g r", "r", "i", "/", "3 Enter", "g 2 l l",
    "j 2", "!", "3 G", "3 h h", "g T $", "S", "s", "s def Enter", "3 m", "3 m m", "3 M", "@", "~",
    "g T ~", "G r", "D", "I", "I m", "I m 9 0 l", "b",
  ]

  /// Every table, on a screen too narrow for the widest: `g T $` shows the rest of that.
  private static let tables = (0..<11).map { "g T " + String(repeating: "> ", count: $0) }

  @Test(arguments: days)
  func `no date and no source of a later day is on any screen`(text: String) throws {
    let day = try #require(PartialDate(text)).lastDay
    let late = Self.workspace.sources.filter { source in
      source.date.map { $0.lastDay > day } ?? false
    }
    let lateIDs = Set(late.map(\.id))
    let first = ScriptedScreen(size: "180x150", today: "2026-11-22", asOf: text, simulates: false)
    for keys in Self.fewDays.contains(text) ? Self.views + Self.tables : Self.views {
      var screen = first
      screen.press(keys)
      let shown = screen.text
      for word in shown.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" }) {
        // A note is the user's own text and counts from the round's start, whatever it cites.
        guard keys != "2 l l l" else { break }
        if lateIDs.contains(String(word)) { Issue.record("\(word) on \(text) after '\(keys)'") }
      }
      for line in shown.split(separator: "\n") {
        guard !line.contains("expire"), !line.contains("covers_to") else { continue }
        // The list of days names today, to come back to.
        guard !line.contains("come back to it") else { continue }
        let words = line.split { $0.isASCII && !$0.isNumber && $0 != "-" || !$0.isASCII }
        for word in words where word.count == 10 {
          guard let date = PartialDate(word) else { continue }
          // What is to come may be announced: the dates of a coming round.
          let isAnnounced = screen.state.isAnnounced(date)
          #expect(
            date.lastDay <= day || isAnnounced, "\(word) on \(text) after '\(keys)': \(line)")
        }
      }
    }
  }

  @Test(arguments: fewDays)
  func `no statement and no outcome of a later day is on any screen`(text: String) throws {
    let day = try #require(PartialDate(text)).lastDay
    var late = Self.workspace.positions.filter { $0.date.lastDay > day }.map(\.text)
    late += Self.workspace.rounds.filter { $0.lastDay > day }.map(\.outcome)
    late += Self.workspace.issues.filter { issue in
      issue.settledOn.map { $0.lastDay > day } ?? false
    }.map(\.outcome)
    let known =
      Self.workspace.positions.filter { $0.date.lastDay <= day }.map(\.text)
      + Self.workspace.rounds.filter { $0.lastDay <= day }.map(\.outcome)
    // The beginning of a text is enough to know it by, and is not wrapped on a wide screen.
    let openings = late.map { $0.prefix(24) }.filter { opening in
      opening.count >= 12 && !known.contains { $0.contains(opening) }
    }
    let first = ScriptedScreen(size: "240x150", today: "2026-11-22", asOf: text, simulates: false)
    for keys in Self.views + Self.tables where keys != "2 l l l" {
      var screen = first
      screen.press(keys)
      let shown = screen.text
      for opening in openings where shown.contains(opening) {
        Issue.record("'\(opening)' on \(text) after '\(keys)'")
      }
    }
  }

  @Test(arguments: fewDays)
  func `no fate of an offer that a later day decided is in the table of offers`(
    text: String
  ) throws {
    let day = try #require(PartialDate(text)).lastDay
    let known = Self.workspace.asOf(day)
    var screen = ScriptedScreen(size: "240x60", today: "2026-11-22", asOf: text, simulates: false)
    screen.press("g T " + String(repeating: "> ", count: 6))
    let rows = screen.text.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    for offer in Self.workspace.offers {
      let row = rows.first { $0.contains(" \(offer.id) ") }
      #expect((row != nil) == known.offers.contains { $0.id == offer.id }, "\(offer.id)")
      // Whoever has not yet got an answer does not know it.
      let isDecided = known.offers.first { $0.id == offer.id }?.state != nil
      let state = "\(offer.level?.rawValue ?? "") \(offer.state?.rawValue ?? "")"
      #expect((row?.contains(" \(state) ") ?? false) == isDecided, "\(offer.id): \(row ?? "")")
    }
  }

  @Test func `every later day shows at least what an earlier one did`() {
    var counts = [0, 0, 0, 0]
    for text in Self.days.sorted() {
      guard let day = PartialDate(text)?.lastDay else { continue }
      let past = Self.workspace.asOf(day)
      let now = [
        past.rounds.count, past.payments.count, past.positions.count, past.sources.count,
      ]
      #expect(zip(counts, now).allSatisfy { $0 <= $1 }, "on \(text)")
      counts = now
    }
  }
}
