import TerminalKit
import Testing

@testable import ParleyApp

struct DotCanvasTests {
  @Test func `eight dots make one braille cell`() {
    var canvas = DotCanvas(width: 1, height: 1, marks: .braille)
    #expect(canvas.glyph(0, 0) == nil)
    canvas.set(0, 0)
    #expect(canvas.glyph(0, 0) == "⠁")
    for x in 0..<2 { for y in 0..<4 { canvas.set(x, y) } }
    #expect(canvas.glyph(0, 0) == "⣿")
  }

  @Test func `columns rise by eighths`() {
    var canvas = DotCanvas(width: 1, height: 2, marks: .blocks)
    canvas.column(0, upTo: 5)
    #expect(canvas.glyph(0, 0) == "▃")
    #expect(canvas.glyph(0, 1) == "█")
  }

  @Test func `a line joins its ends and dots outside are dropped`() {
    var canvas = DotCanvas(width: 4, height: 4, marks: .ascii)
    canvas.line(from: Point(x: 0, y: 3), to: Point(x: 9, y: -6), isDotted: false)
    let text = (0..<4).map { y in
      String((0..<4).map { canvas.glyph($0, y) ?? "." })
    }
    #expect(text == ["...*", "..*.", ".*..", "*..."])
  }
}
