import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct OverlayClickTests {
  private static func line(_ screen: ScriptedScreen, _ text: String) -> Target? {
    let lines = screen.state.overlay?.lines ?? []
    return lines.firstIndex { $0.text.plain.contains(text) && $0.action != nil }
      .map { .overlayLine($0, lines[$0].text.plain) }
  }

  @Test func `a click selects a line and a second one does what Enter does`() throws {
    var screen = ScriptedScreen(simulates: false)
    screen.press(": 'row'")
    let line = try #require(Self.line(screen, "Browse the tables"))
    let other = try #require(screen.state.overlay?.stops.last)
    screen.state.overlay?.cursor = other
    screen.click(on: line)
    #expect(screen.state.overlay != nil)
    screen.click(on: line)
    #expect(screen.state.overlay == nil && screen.state.tables != nil)
  }

  @Test(arguments: ["?", "/", ":", "i", "!", "@", "S", "~"])
  func `a click beside a list closes it`(key: String) {
    var screen = ScriptedScreen(simulates: false)
    screen.press(key)
    #expect(screen.state.overlay != nil)
    let row = screen.state.timeline.selection
    screen.click(Point(x: 0, y: 3))
    #expect(screen.state.overlay == nil && screen.state.timeline.selection == row)
  }

  @Test func `a question about unsaved work stays, and is answered by two clicks on one answer`()
    throws
  {
    let bench = try NoteBench()
    var screen = bench.screen(keys: "e x Escape q")
    screen.click(Point(x: 0, y: 3))
    #expect(screen.state.overlay?.kind == .leaving)
    let save = try #require(Self.line(screen, "save and leave"))
    let stay = try #require(Self.line(screen, "stay"))
    // The first answer is selected from the start: that alone must not be enough.
    screen.click(on: save)
    #expect(screen.state.overlay?.kind == .leaving && bench.read() == NoteBench.text)
    screen.click(on: stay)
    screen.click(on: save)
    #expect(screen.state.overlay?.kind == .leaving && bench.read() == NoteBench.text)
    screen.click(on: stay)
    screen.click(on: stay)
    #expect(screen.state.overlay == nil && bench.read() == NoteBench.text)
    screen.press("q")
    screen.click(on: save)
    screen.press("Escape q")
    screen.click(on: save)
    #expect(screen.state.overlay?.kind == .leaving, "the first click on a question asked again")
    screen.click(on: save)
    #expect(bench.read() == "x" + NoteBench.text)
    #expect(screen.terminalEffects == [.quit])
  }

  @Test func `the wheel scrolls a list and leaves its cursor`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press("?")
    let cursor = screen.state.overlay?.cursor
    screen.turn(.down, over: .overlay)
    screen.turn(.down, over: .overlayLine(4, screen.state.overlay?.lines[4].text.plain ?? ""))
    #expect(screen.state.overlay?.window.top == 6 && screen.state.overlay?.cursor == cursor)
    screen.turn(.up, over: .overlay)
    #expect(screen.state.overlay?.window.top == 3)
    screen.press("G")
    screen.press("g")
    #expect(screen.state.overlay?.window.top == 0)
  }

  @Test func `a line that is another one by now is not taken`() throws {
    var screen = ScriptedScreen(simulates: false)
    screen.press(": 'pane'")
    let stale = picture(of: screen.state, store: CellStore()).clicks
    let line = try #require(Self.line(screen, "Go to the"))
    let point = try #require(screen.cells(of: line).first)
    let before = screen.state.overlay?.cursor
    screen.press("Backspace Backspace Backspace Backspace 'copy'")
    for _ in 0..<2 {
      screen.send(.mouse(MouseEvent(.pressed(.left), at: point), on: stale.spot(at: point)))
    }
    #expect(screen.state.overlay?.cursor == before && screen.state.overlay?.query == "copy")
  }
}
