import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Cells of a table, written in place.
struct CellEditingTests {
  /// Over the reported dollars of the newest payment.
  private static let cell = "3 T G ^ 5 l "

  @Test func `Enter, a number, Enter writes the cell and nothing else`() throws {
    let bench = try RecordBench()
    let before = try bench.text("payments.csv")
    let screen = bench.screen(keys: Self.cell + "Enter C-u 1135 Enter")
    #expect(screen.state.form == nil && screen.state.tables != nil)
    #expect(
      try bench.text("payments.csv")
        == before.replacing("1519.2,,1130,KT24", with: "1519.2,,1135,KT24"))
  }

  @Test func `Tab writes and goes on to the next cell`() throws {
    let bench = try RecordBench()
    let screen = bench.screen(keys: Self.cell + "Enter C-u 1135 Tab")
    #expect(screen.state.form?.fields.map(\.id) == ["usd_m_reported_source"])
    #expect(try bench.text("payments.csv").contains("1519.2,,1135,KT24"))
  }

  @Test func `Esc leaves the cell as it was, and so does Enter where nothing was typed`() throws {
    let bench = try RecordBench()
    let start = try bench.contents()
    for keys in ["Enter 99 Escape", "Enter Enter"] {
      let screen = bench.screen(keys: Self.cell + keys)
      #expect(screen.state.form == nil && screen.state.records.history.undo == nil)
      #expect(screen.state.records.parked.isEmpty)
    }
    #expect(try bench.contents() == start)
  }

  @Test func `a fault keeps the cell open and nothing is written`() throws {
    let bench = try RecordBench()
    let start = try bench.contents()
    let screen = bench.screen(keys: Self.cell + "Enter C-u many Enter")
    #expect(screen.state.form?.field?.fault != nil)
    #expect(screen.state.message?.isWarning == true)
    #expect(try bench.contents() == start)
  }

  @Test func `nothing is written in the past`() throws {
    let bench = try RecordBench()
    var screen = ScriptedScreen(root: bench.root, asOf: "2024-10-05", simulates: false)
    screen.press("3 T Enter")
    #expect(screen.state.form == nil)
    #expect(screen.state.message?.text.contains("the screen shows 2024-10-05") == true)
  }
}
