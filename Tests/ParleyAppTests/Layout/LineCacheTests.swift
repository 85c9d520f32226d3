import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Lines that are kept from one frame to the next.
struct LineCacheTests {
  private func basis(_ screen: ScriptedScreen, width: Int = 40) -> LineCache.Basis {
    LineCache.Basis(screen.state, size: Size(width: width, height: 20))
  }

  /// How often a line is made by two frames with something between them.
  private func makings(_ change: (inout ScriptedScreen) -> Void) -> Int {
    var screen = ScriptedScreen(simulates: false)
    var view = LineCache.View()
    var count = 0
    _ = view.line(3, basis(screen)) {
      count += 1
      return StyledLine("first")
    }
    change(&screen)
    _ = view.line(3, basis(screen)) {
      count += 1
      return StyledLine("second")
    }
    return count
  }

  @Test func `a line is made once while nothing changes that it follows from`() {
    #expect(makings { _ in } == 1)
    #expect(makings { $0.press("j k 2 j") } == 1)
  }

  @Test func `another day, folded rows and another measure make it anew`() {
    #expect(makings { $0.send(.dayChanged(Day(ordinal: 20_000))) } == 2)
    #expect(makings { $0.press("h") } == 2)
    #expect(makings { $0.press("3 m") } == 2)
  }

  @Test func `another width makes it anew`() {
    let screen = ScriptedScreen(simulates: false)
    var view = LineCache.View()
    let lines = [40, 41, 41].map { width in
      view.line(0, basis(screen, width: width)) { StyledLine(DisplayText.blanks(width)) }.width
    }
    #expect(lines == [40, 41, 41])
  }

  @Test func `a short view is made as a whole and keeps its order`() {
    let screen = ScriptedScreen(simulates: false)
    var view = LineCache.View()
    let first = view.all(basis(screen)) { [StyledLine("a"), StyledLine("b")] }
    let second = view.all(basis(screen)) { [] }
    #expect(first == second && first.map(\.plain) == ["a", "b"])
    #expect(view.all(basis(screen, width: 9)) { [] }.isEmpty)
  }
}
