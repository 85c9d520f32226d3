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

    for table in RecordTable.allCases {
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
}
