import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct MouseSwitchTests {
  @Test(arguments: ["", "T", "s Escape", "e"])
  func `M-m leaves the mouse to the terminal and takes it again`(keys: String) throws {
    var screen = try NoteBench().screen(keys: keys)
    #expect(screen.state.isMouseOn)
    screen.press("M-m")
    #expect(!screen.state.isMouseOn && screen.terminalEffects == [.setMouse(false)])
    #expect(screen.state.message?.text.contains("terminal") == true)
    screen.press("M-m")
    #expect(screen.state.isMouseOn)
    #expect(screen.terminalEffects == [.setMouse(false), .setMouse(true)])
    #expect(screen.state.message?.text.contains("Shift") == true)
  }

  @Test func `left to the terminal the mouse does nothing`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press("M-m")
    let row = screen.state.timeline.selection
    screen.click(on: .row(screen.state.anotherRow))
    screen.turn(.up, over: .pane(.chart))
    #expect(screen.state.timeline.selection == row)
  }

  @Test func `without room for anything the mouse does nothing`() {
    var screen = ScriptedScreen(size: "20x4", simulates: false)
    for y in 0..<4 { for x in 0..<20 { screen.click(Point(x: x, y: y)) } }
    #expect(screen.state.overlay == nil && screen.terminalEffects.isEmpty)
  }
}
