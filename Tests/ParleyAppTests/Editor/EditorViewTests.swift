import TerminalKit
import Testing

@testable import ParleyApp

struct EditorViewTests {
  @Test func `it draws text and selection, and tells the caret`() {
    var painter = Painter(
      frame: Frame(size: Size(width: 14, height: 5), store: CellStore()), theme: .plain,
      symbols: .unicode)
    let editor = MarkedText("a {한국|} word\nabcdefgh").editor()
    let view = EditorView(layout: editor.layout(in: Size(width: 8, height: 4)))
    let caret = view.draw(in: Rect(x: 2, y: 1, width: 9, height: 4), into: &painter)
    #expect(painter.frame.text() == "\n  a 한국\n  word\n  abcdefgh\n")
    #expect(caret == Point(x: 8, y: 1))
    #expect(painter.frame.style(x: 4, y: 1) == Theme.plain[.selection])
    #expect(painter.frame.style(x: 2, y: 1) == Theme.plain[.text])
    #expect(painter.frame.style(x: 8, y: 1) == Theme.plain[.text])
  }

  @Test(arguments: [(4, 3), (5, 4)])
  func `at a full row's end the caret stands behind it if it can`(
    _ width: Int, _ x: Int
  ) {
    var painter = Painter(
      frame: Frame(size: Size(width: 6, height: 1), store: CellStore()), theme: .plain,
      symbols: .ascii)
    let editor = MarkedText("abcd|").editor()
    let view = EditorView(layout: editor.layout(in: Size(width: 4, height: 1)))
    let caret = view.draw(in: Rect(x: 0, y: 0, width: width, height: 1), into: &painter)
    #expect(caret == Point(x: x, y: 0))
  }

  @Test func `a rectangle smaller than the layout cuts it`() {
    var painter = Painter(
      frame: Frame(size: Size(width: 6, height: 3), store: CellStore()), theme: .plain,
      symbols: .unicode)
    let editor = MarkedText("한국어\nabc\n|").editor()
    let view = EditorView(layout: editor.layout(in: Size(width: 6, height: 3)))
    #expect(view.draw(in: Rect(x: 0, y: 0, width: 3, height: 2), into: &painter) == nil)
    #expect(painter.frame.text() == "한…\nabc\n")
  }
}
