import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct MarkTests {
  private func screen(_ keys: String...) -> ScriptedScreen {
    var screen = ScriptedScreen(simulates: false)
    for part in keys { press(part, &screen) }
    return screen
  }

  /// Presses a script, or one apostrophe, which a script cannot say.
  private func press(_ keys: String, _ screen: inout ScriptedScreen) {
    if keys == "'" { screen.send(.keyPressed("'")) } else { screen.press(keys) }
  }

  @Test func `a letter is set and gone to, from another screen too`() {
    var screen = screen("2 l l j", "` a")
    let marked = Whereabouts(screen.state)
    #expect(screen.text.contains("mark a: 12th extra session, Positions"))
    for away in ["T j j", "q g", "s Escape", "3 h"] {
      press(away, &screen)
      press("'", &screen)
      press("a", &screen)
      #expect(Whereabouts(screen.state) == marked, "from \(away)")
    }
  }

  @Test func `a mark is set and found by its key, whatever the keyboard writes`() {
    var screen = screen("3", "` ㅁ", "1 g", "'", "a")
    #expect(screen.state.focus == .chart)
    screen.press("1")
    press("'", &screen)
    #expect(screen.text.contains("a   2026 in the chart"))
    press("ㅁ", &screen)
    #expect(screen.state.focus == .chart)
  }

  @Test func `what stands for nothing says so and the box stays`() {
    var screen = screen("'")
    #expect(screen.text.contains("There is no mark yet; ` sets one."))
    screen.press("z")
    #expect(screen.text.contains("there is no mark z") && screen.state.overlay?.kind == .marks)
    screen.press("5")
    #expect(screen.text.contains("a mark is a letter"))
    screen.press("Escape")
    #expect(screen.state.overlay == nil)
  }

  @Test func `the apostrophe twice goes back to before the last jump and forth`() {
    var screen = screen("g", "/ 'payment:2009' Enter")
    let found = Whereabouts(screen.state)
    press("'", &screen)
    press("'", &screen)
    #expect(screen.state.focus == .timeline && screen.state.timeline.cursor == 0)
    press("'", &screen)
    press("'", &screen)
    #expect(Whereabouts(screen.state) == found)
  }

  @Test func `Enter goes to the mark under the cursor and Backspace takes it away`() {
    var screen = screen("g", "` a", "3", "` b", "1 G", "'", "Down Enter")
    #expect(screen.state.focus == .chart)
    press("'", &screen)
    press("BSpace", &screen)
    #expect(screen.state.journey.marks.keys.sorted() == ["b"])
    #expect(!screen.text.contains("a   12th SMA"))
  }

  @Test(arguments: ["60x16", "80x24", "120x36", "160x50"])
  func `the boxes of marks at every size`(size: String) {
    var screen = ScriptedScreen(size: size, simulates: false)
    screen.press("2 l l j ` a T ` t q 3 `")
    let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"
    #expect(
      Snapshot("marks-set-\(size)", folder: folder).difference(from: screen.text + "\n") == nil)
    screen.press("Escape")
    screen.send(.keyPressed("'"))
    #expect(Snapshot("marks-\(size)", folder: folder).difference(from: screen.text + "\n") == nil)
  }
}
