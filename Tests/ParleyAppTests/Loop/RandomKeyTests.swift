import ParleyApp
import ParleyTestSupport
import TerminalKit
import Testing

struct RandomKeyTests {
  @Test(arguments: 1...8)
  func `random keys and sizes never crash and every frame is whole`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = "`'@~jkhlgG+<>123456789 /:?!iryBERTcmMs$^q[]=xé이\u{1B}한"
    let keys: [Key] =
      letters.map { Key.character($0) } + [
        .enter, .escape, .tab, .backTab, .backspace, .up, .down, .left, .right, .home, .end,
        .pageUp, .pageDown, .control("d"), .control("u"), .control("l"), .function(1),
        .alt("x"), .control("o"), .alt("o"), .control("w"),
      ]
    var screen = ScriptedScreen(simulates: false)
    for step in 0..<600 {
      if step % 40 == 0 {
        let size = Size(
          width: Int.random(in: 1...200, using: &generator),
          height: Int.random(in: 1...60, using: &generator))
        screen.send(.resized(size))
      }
      guard let key = keys.randomElement(using: &generator) else { continue }
      screen.send(.keyPressed(key))
      let frame = screen.frame
      for y in 0..<frame.size.height {
        var expected = 0
        for cell in frame.row(y) {
          #expect(cell.width == (expected == 0 ? cell.width : 0))
          if expected > 0 { expected -= 1 } else { expected = Int(cell.width) - 1 }
          if cell.width == 0, expected < 0 { Issue.record("half a wide cell") }
        }
        #expect(expected == 0, "a wide cell hangs over the edge")
      }
      if let cursor = frame.cursor {
        #expect(Rect(frame.size).contains(cursor))
      }
    }
  }
}
