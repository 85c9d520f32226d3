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
    #expect(screen.text.contains("Korea repeated"))
  }

  @Test func `a long note is scrolled to the line`() throws {
    let rows = (1...60).map { "- entry \($0)\n" }.joined()
    try bench.write(rows, to: "notes/12-04.md")
    var screen = bench.screen(keys: "2 l l g j r")
    screen.press("o")
    #expect(screen.state.message?.text == "line 50 of notes/12-04.md")
    let detail = screen.state.detail
    #expect(detail.content.lines[detail.cursor].text.plain.contains("entry 50"), "\(screen.text)")
    #expect(screen.text.contains("entry 50") && !screen.text.contains("entry 1 "))
  }

  @Test func `from the offers screen a cited line of a note is gone to as well`() throws {
    let rows = try bench.text("offers.csv")
    let head = try #require(rows.split(separator: "\n").first)
    var cells = [
      "id": "12-US8", "agreement": "12", "date": "2024-09-27", "published": "2024-09-27",
      "by": "US", "level": "claimed", "state": "open", "sources": "note:12-04#L5",
    ]
    let row = head.split(separator: ",").map { cells.removeValue(forKey: String($0)) ?? "" }
    try bench.write(rows + row.joined(separator: ",") + "\n", to: "offers.csv")
    var screen = bench.screen(keys: "O")
    let rung = try #require(
      screen.state.offers?.rungs.firstIndex { $0.offer.id == "12-US8" })
    screen.state.offers?.stand(on: rung)
    screen.press("r o")
    #expect(screen.state.offers == nil && screen.state.overlay == nil)
    #expect(screen.state.message?.text == "line 5 of notes/12-04.md")
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
    #expect(fault.severity == .error && fault.column == 38)
  }

  @Test func `removing a round names the rows that cite its note`() {
    let loaded = WorkspaceReader(root: bench.root).read()
    let found = loaded.references(to: "rounds.csv", key: ["12-04"])
    #expect(found.count { $0.place.file == "positions.csv" && $0.column == "sources" } == 2)
  }
}
