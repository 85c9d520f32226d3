import Glibc
import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
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
      // A note is the user's own text and counts from the round's start, whatever it cites.
      if keys != "2 l l l" {
        for word in Self.words(of: shown[...]) where lateIDs.contains(word) {
          Issue.record("\(word) on \(text) after '\(keys)'")
        }
      }
      for line in shown.split(separator: "\n") {
        for word in Self.words(of: line, isPart: Self.isOfDate) where word.utf8.count == 10 {
          guard let date = PartialDate(word), date.lastDay > day else { continue }
          guard !line.contains("expire"), !line.contains("covers_to") else { continue }
          // The list of days names today, to come back to.
          guard !line.contains("come back to it") else { continue }
          // What is to come may be announced: the dates of a coming round.
          #expect(
            screen.state.isAnnounced(date), "\(word) on \(text) after '\(keys)': \(line)")
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
    // The beginning of a text is enough to know it by, and is not wrapped on a wide screen. It is
    // looked for byte for byte as the screen writes it.
    let allKnown = Self.shown(known.joined(separator: "\n"))
    let openings = late.map { $0.prefix(24) }.filter { $0.count >= 12 }
      .map { Self.shown($0) }.filter { !Self.contains(allKnown, $0) }
    let first = ScriptedScreen(size: "240x150", today: "2026-11-22", asOf: text, simulates: false)
    for keys in Self.views + Self.tables where keys != "2 l l l" {
      var screen = first
      screen.press(keys)
      let shown = screen.text
      for opening in openings where Self.contains(shown, opening) {
        Issue.record("'\(opening)' on \(text) after '\(keys)'")
      }
    }
  }

  @Test func `a statement is found on a screen that shows it, and every id of a source is a word`()
  {
    let first = ScriptedScreen(size: "240x150", today: "2026-11-22", simulates: false)
    let openings = Self.workspace.positions.map { Self.shown($0.text.prefix(24)) }
    let isFound = Self.tables.contains { keys in
      var screen = first
      screen.press(keys)
      let shown = screen.text
      return openings.contains { Self.contains(shown, $0) }
    }
    #expect(isFound)
    #expect(Self.workspace.sources.allSatisfy { Self.words(of: $0.id[...]) == [$0.id] })
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

  /// The words of a text that are of letters, digits and hyphens of ASCII, as ids are.
  private static func words(
    of text: Substring, isPart: (UInt8) -> Bool = isOfID
  ) -> Set<String> {
    Set(text.utf8.split { !isPart($0) }.map { String(decoding: $0, as: UTF8.self) })
  }

  private static func isOfDate(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }

  private static func isOfID(_ byte: UInt8) -> Bool {
    isOfDate(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// What the screen writes for a text.
  private static func shown(_ text: some StringProtocol) -> String { display(String(text)).string }

  /// Whether a text holds another byte for byte; `String.contains` takes seconds for so many screens.
  private static func contains(_ text: String, _ part: String) -> Bool { strstr(text, part) != nil }
}
