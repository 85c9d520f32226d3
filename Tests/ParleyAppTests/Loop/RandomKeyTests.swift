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
        let fault = Self.fault(in: frame.row(y))
        #expect(fault == nil)
      }
      if let cursor = frame.cursor {
        #expect(Rect(frame.size).contains(cursor))
      }
    }
  }

  /// What is not whole in a row; nil when all is.
  private static func fault(in row: ArraySlice<Cell>) -> String? {
    // How many cells the one before still takes.
    var rest = 0
    for cell in row {
      switch (rest, Int(cell.width)) {
      case (0, 0): return "half a wide cell"
      case (0, let width): rest = width - 1
      case (_, 0): rest -= 1
      default: return "a wide cell is written over"
      }
    }
    return rest == 0 ? nil : "a wide cell hangs over the edge"
  }
}
