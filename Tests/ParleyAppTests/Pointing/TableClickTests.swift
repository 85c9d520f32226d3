import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct TableClickTests {
  @Test func `a click shows a table, a column and a cell, and a second one its row`() throws {
    var screen = ScriptedScreen(size: "160x50", simulates: false)
    screen.press("T")
    screen.click(on: .tableTab(.payments))
    #expect(screen.state.tables?.table == .payments)
    screen.click(on: .tableHead(column: 2))
    #expect(screen.state.tables?.position.column == 2 && screen.state.tables?.position.row == 0)
    let line = try #require(screen.state.tables?.grid.rows[5].place.line)
    let cell = Target.tableCell(line: line, column: 1)
    screen.click(on: cell)
    #expect(screen.state.tables?.position.row == 5 && screen.state.tables?.position.column == 1)
    #expect(screen.state.overlay == nil)
    screen.click(on: cell)
    #expect(screen.state.overlay?.kind == .rows)
  }

  @Test func `the wheel scrolls the rows and across the columns`() throws {
    var screen = ScriptedScreen(size: "80x24", simulates: false)
    screen.press("T")
    screen.click(on: .tableTab(.rounds))
    screen.press("g")
    screen.turn(.down, over: .tables)
    #expect(screen.state.tables?.position.row == 0)
    #expect(screen.state.tables?.position.window.top == 3)
    screen.turn(.right, over: .tables)
    #expect(screen.state.tables?.position.column == 1)
  }

  @Test func `where not all tables fit the marks at the ends go on`() {
    var screen = ScriptedScreen(size: "60x16", simulates: false)
    screen.press("T")
    screen.click(on: .command("tables.next"))
    #expect(screen.state.tables?.table == .delegations, "behind the rounds")
  }
}
