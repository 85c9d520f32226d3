import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct ScenarioClickTests {
  private static func screen(_ keys: String = "") throws -> ScriptedScreen {
    try ScenarioBench().open(["as-signed", "defence-linked", "us-5bn"], keys: keys)
  }

  @Test
  func `a click selects a cell, a second one begins to type, and no other click goes through`()
    throws
  {
    var screen = try Self.screen()
    let row = try #require(
      screen.scenarios?.outlook.value.rows.first {
        $0.setting != nil && screen.scenarios?.row != $0
          && screen.scenarios?.columns[1].scenario.value(of: $0.setting ?? .opening) != nil
      })
    let cell = Target.scenarioCell(row, column: 1)
    screen.click(on: cell)
    #expect(screen.scenarios?.row == row && screen.scenarios?.column == 1)
    #expect(screen.scenarios?.entry == nil)
    screen.click(on: cell)
    #expect(screen.scenarios?.entry != nil)
    let entry = screen.scenarios?.entry
    screen.click(on: .scenarioCell(.total, column: 0))
    screen.click(on: .scenarioView(.charts))
    #expect(screen.scenarios?.entry == entry && screen.scenarios?.row == row)
    #expect(screen.message.contains("Esc"))
    screen.state.message = nil
    screen.click(on: .command("value.cancel"))
    #expect(screen.scenarios?.entry == nil && screen.scenarios?.changed == [])
  }

  @Test func `a click shows a view, a column and a year`() throws {
    var screen = try Self.screen()
    for view in ScenarioScreen.View.allCases.reversed() {
      screen.click(on: .scenarioView(view))
      #expect(screen.scenarios?.view == view)
    }
    screen.click(on: .scenarioColumn(1))
    #expect(screen.scenarios?.column == 1)
    screen.click(on: .scenarioView(.charts))
    screen.click(on: .scenarioYear(2028, column: 0))
    #expect(screen.scenarios?.year == 2028 && screen.scenarios?.column == 0)
    screen.click(on: .scenarioView(.difference))
    screen.click(on: .scenarioYear(2029, column: nil))
    #expect(screen.scenarios?.year == 2029 && screen.state.tables == nil)
  }

  @Test func `a second click on what moves the total goes to its setting`() throws {
    var screen = try Self.screen("v")
    screen.click(on: .scenarioBar(1))
    #expect(screen.scenarios?.tornadoRow == 1 && screen.scenarios?.view == .tornado)
    screen.click(on: .scenarioBar(1))
    #expect(screen.scenarios?.view == .columns && screen.scenarios?.row.setting != nil)
  }

  @Test func `the wheel never changes a setting`() throws {
    var screen = try Self.screen()
    let before = screen.scenarios?.columns.map(\.scenario)
    let row = screen.scenarios?.row
    for view in ScenarioScreen.View.allCases {
      screen.click(on: .scenarioView(view))
      for y in stride(from: 2, to: 34, by: 3) {
        for x in stride(from: 1, to: 119, by: 11) {
          for wheel in MouseEvent.Wheel.allCases {
            screen.mouse(.turned(wheel), at: Point(x: x, y: y))
          }
        }
      }
    }
    #expect(screen.scenarios?.columns.map(\.scenario) == before)
    #expect(screen.scenarios?.row == row)
  }
}
