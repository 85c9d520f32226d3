import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Another negotiation, entered by keys into an empty workspace.
struct SecondNegotiationTests {
  @Test func `Japan's host-nation support is entered by keys, and taken back to nothing`() throws {
    let bench = try JapanBench()
    let start = try bench.contents()
    var screen = try bench.enter(into: bench.screen())

    for table in RecordTable.open {
      let expected = JapanRows.rows(of: table).map { row in
        Dictionary(uniqueKeysWithValues: row.map { ($0.column, $0.text) })
      }
      #expect(bench.rows(of: table) == expected, "\(table.file)")
    }
    let read = WorkspaceReader(root: bench.root).read()
    #expect(read.diagnostics.map(\.message.english) == [])
    #expect(read.workspace.title == "Japan-US host nation support")
    #expect(read.workspace.parties.map(\.name) == ["Japan", "United States"])
    #expect(read.workspace.parties.map(\.nativeName) == ["日本", ""])

    var steps = 0
    while screen.state.records.history.undo != nil, steps < 100 {
      screen.press("u")
      steps += 1
    }
    // The workspace, 24 rows, one cell.
    #expect(steps == 26)
    #expect(try bench.contents() == start)
  }

  @Test func `a rule for later years asks for assumptions, and nothing is projected`() throws {
    let bench = try JapanBench()
    var user = RowTyping(screen: try bench.enter(into: bench.screen()))
    user.screen.press("A Down Enter")
    try user.enter([("agreement", "9"), ("from", "2023"), ("to", "2026"), ("index", "none")])
    #expect(user.screen.state.loaded.workspace.terms.map(\.agreement) == [9])
    user.screen.press("s")
    #expect(
      user.screen.state.message?.text
        == "not now: there are no scenarios; they need [assumptions] in workspace.toml")
    #expect(user.screen.state.projections.selected == nil)
  }

  @Test func `a source is found by its whole id before those that begin with it`() throws {
    let bench = try JapanBench()
    var screen = try bench.enter(into: bench.screen())
    screen.press("3 a")
    for _ in 0..<20 where screen.state.form?.field?.id != "sources" { screen.press("Tab") }
    screen.press("MOFA2021 Enter")
    #expect(screen.state.form?["sources"] == "MOFA2021")
  }

  @Test func `what a series and a role are called is said where any text may stand`() throws {
    let bench = try JapanBench()
    var screen = bench.screen()
    screen.press(JapanBench.parties + " A Down Down Down Down Down Down Down Down Enter")
    #expect(screen.text.contains("as usdjpy_avg"))
    #expect(screen.text.contains("as JPY per USD"))
    screen.press("Escape A Down Down Down Enter")
    #expect(screen.text.contains("as chief negotiator"))
    var undecided = bench.screen()
    undecided.press("u A Enter")
    #expect(undecided.state.form?.row?.table == .agreements)
    #expect(!undecided.text.contains("as XXX"))
  }
}
