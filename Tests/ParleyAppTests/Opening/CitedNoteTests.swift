import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// A line of a note as the source of a row: named, quoted, gone to.
struct CitedNoteTests {
  private let bench: RecordBench

  init() throws {
    bench = try RecordBench()
    let rows = try bench.text("positions.csv")
    let row = "P90,2026-11-20,US,,12,total,Repeated the figure,,note:12-04#L5"
    let lost = "P91,2026-11-20,ROK,,12,total,Heard it,,note:12-04#L50"
    try bench.write(rows + row + "\n" + lost + "\n", to: "positions.csv")
  }

  @Test func `a row cites a line of a note without a fault`() {
    let loaded = WorkspaceReader(root: bench.root).read()
    #expect(!loaded.diagnostics.contains { $0.file == "positions.csv" })
    let checked = WorkspaceReader(root: bench.root).read(checkingNotes: true)
    let faults = checked.diagnostics.filter { $0.file == "positions.csv" }
    #expect(faults.map(\.severity) == [.warning])
    #expect(
      faults.first?.message.english
        == "'note:12-04#L50' cites a line that the note does not have")
  }

  @Test func `the row's box names the note, the line and its words`() {
    let screen = bench.screen(keys: "2 l l g r")
    #expect(screen.text.contains("note:12-04#L5"))
    #expect(screen.text.contains("note of 12-04, line 5"))
    #expect(screen.text.contains("own note"))
    #expect(screen.text.contains("Korea repeated before the round"))
  }

  @Test func `a line the note no longer has says so`() {
    let screen = bench.screen(keys: "2 l l g j r")
    #expect(screen.text.contains("the note has fewer lines now"))
  }

  @Test func `the tab of sources lists it, and opening it leads to the line`() throws {
    var screen = bench.screen(keys: "2 l l l l")
    let lines = screen.state.detail.content.lines
    let line = try #require(lines.firstIndex { $0.text.plain.contains("note of 12-04, line 5 ") })
    screen.state.detail.stand(on: line)
    screen.press("o")
    #expect(screen.state.selectedRound?.id == "12-04" && screen.state.detail.tab == .note)
    #expect(screen.state.message?.text == "line 5 of notes/12-04.md")
    let shown = screen.state.detail.content.lines[screen.state.detail.cursor].text.plain
    #expect(shown.contains("Korea repeated"), "\(screen.text)")
  }

  @Test func `a citation of no round is refused in words`() throws {
    try bench.write(
      "id,date,party,speaker,agreement,theme,position,confidence,sources\n"
        + "P1,2026-11-20,US,,12,total,Repeated,,note:12-44#L5\n", to: "positions.csv")
    let loaded = WorkspaceReader(root: bench.root).read()
    let fault = try #require(loaded.diagnostics.first { $0.file == "positions.csv" })
    #expect(
      fault.message.english
        == "source 'note:12-44#L5' cites the note of no round: '12-44' has no row in rounds.csv")
    #expect(fault.severity == .error && fault.column == 47)
  }

  @Test func `removing a round names the rows that cite its note`() {
    let loaded = WorkspaceReader(root: bench.root).read()
    let found = loaded.references(to: "rounds.csv", key: ["12-04"])
    #expect(found.count { $0.place.file == "positions.csv" && $0.column == "sources" } == 2)
  }

}
