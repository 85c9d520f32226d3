import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// A day's work on the tables, by keys alone.
struct RecordScriptTests {
  /// The round is the 9th of the 12th agreement; each script ends with what the next begins with.
  private static let added = "a 2026-12-10 C-s"
  private static let moved = "c Tab Tab Tab Tab Tab C-u '17 Dec 2026' C-s"
  private static let positioned =
    "2 > > a Right Tab Tab Tab Tab '방위비 stays' Tab Tab End Enter"
    + " Tab Right Tab Yonhap Tab 'Talks go on' C-s C-s"
  private static let removed = "1 d Down Enter"

  @Test func `a round is added, moved, given a position with a new source, removed and undone`()
    throws
  {
    let bench = try RecordBench()
    let start = try bench.contents()
    var screen = bench.screen(keys: Self.added)
    #expect(try bench.line("12-09,", of: "rounds.csv") == "12-09,12,round,9,,2026-12-10,,,,,,,,")
    #expect(screen.state.selectedRound?.id == "12-09")

    screen.press(Self.moved)
    #expect(try bench.line("12-09,", of: "rounds.csv") == "12-09,12,round,9,,2026-12-17,,,,,,,,")

    screen.press(Self.positioned)
    #expect(screen.state.form == nil, "\(screen.text)")
    let source = try #require(
      screen.state.loaded.workspace.sources.first { $0.title == "Talks go on" })
    #expect(source.publisher == "Yonhap" && source.kind == .official)
    let position = try #require(screen.state.loaded.workspace.positions.last)
    #expect(position.text == "방위비 stays" && position.sources == [source.id])
    #expect(position.agreement == 12 && position.party == "ROK")

    screen.press(Self.removed)
    #expect(try bench.line("12-09,", of: "rounds.csv") == nil)

    for step in ["row of the timeline 12-09 removed", "new position", "new source"] {
      screen.press("u")
      #expect(screen.state.message?.text.hasPrefix("taken back: \(step)") ?? false)
    }
    screen.press("u u")
    #expect(try bench.contents() == start)
    #expect(screen.state.records.history.undo == nil)

    screen.press("C-r C-r C-r C-r")
    #expect(try bench.line("12-09,", of: "rounds.csv") == "12-09,12,round,9,,2026-12-17,,,,,,,,")
    #expect(screen.state.loaded.workspace.positions.last?.text == "방위비 stays")
    screen.press("u u u u")
    #expect(try bench.contents() == start)
  }

  @Test func `what was changed can be taken back after a new start`() throws {
    let bench = try RecordBench()
    let start = try bench.contents()
    _ = bench.screen(keys: Self.added + " " + Self.moved)
    var screen = bench.screen()
    #expect(screen.state.records.history.undo?.label.name == "12-09")
    screen.press("u u")
    #expect(try bench.contents() == start)
  }
}
