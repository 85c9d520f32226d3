import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct EditorLayoutTests {
  @Test(arguments: [
    (10, "the quick brown fox", ["the quick ", "brown fox"]),
    (10, "abcdefghijklmno", ["abcdefghij", "klmno"]),
    (10, "ab abcdefghijklmno", ["ab ", "abcdefghij", "klmno"]),
    (10, "방위비 분담금 협정", ["방위비 ", "분담금 ", "협정"]),
    (10, "방위비분담금협정", ["방위비분담", "금협정"]),
    (3, "한국어", ["한", "국", "어"]),
    (3, "a한국", ["a한", "국"]),
    (2, "한a국", ["한", "a", "국"]),
    (1, "a한b", ["a", "…", "b"]),
    (1, "", [""]),
    (1, "a b", ["a", "b"]),
    (10, "\u{1112}\u{1161}\u{11AB}국", ["한국"]),
    (3, "\u{1112}\u{1161}\u{11AB}국", ["한", "국"]),
    (10, "0123456789   x", ["0123456789", "x"]),
    (10, "a\tb\tc", ["a   b   c"]),
    (10, "a\tb\tc\td", ["a   b   c ", "d"]),
    (20, "🇰🇷 e\u{301} \u{1B}[31m", ["🇰🇷 é ␛[31m"]),
    (20, "a‹FF›b", ["a‹FF›b"]),
    (3, "a‹FF›b", ["a", "‹F…", "b"]),
    (20, "a\r\nb\r\n", ["a", "b", ""]),
    (20, "a\rb", ["a␍b"]),
    (10, "- a long item of a list", ["- a long ", "item of a ", "list"]),
  ]) func `rows`(_ width: Int, _ text: String, _ expected: [String]) {
    let layout = MarkedText(text).editor().layout(in: Size(width: width, height: 30))
    #expect(layout.rows.map(\.text) == expected)
    #expect(layout.rows.allSatisfy { $0.pieces.reduce(0) { $0 + $1.text.width } <= width })
  }

  @Test(arguments: [
    ("abcd|", 4, Point(x: 3, y: 0)),
    ("abcd|ef", 4, Point(x: 0, y: 1)),
    ("abcd|\nef", 4, Point(x: 3, y: 0)),
    ("abcd | ef", 4, Point(x: 3, y: 0)),
    ("abcd  |ef", 4, Point(x: 0, y: 1)),
    ("한국|", 4, Point(x: 3, y: 0)),
    ("한국|어", 5, Point(x: 0, y: 1)),
    ("한국어|", 5, Point(x: 2, y: 1)),
    ("\t|a", 8, Point(x: 4, y: 0)),
    ("", 1, Point(x: 0, y: 0)),
    ("a\n|", 1, Point(x: 0, y: 1)),
    ("a|\r\nb", 4, Point(x: 1, y: 0)),
  ]) func `where the caret shows`(_ text: String, _ width: Int, _ expected: Point) {
    let layout = MarkedText(text).editor().layout(in: Size(width: width, height: 9))
    #expect(layout.caret == expected)
  }

  @Test func `what is selected is a piece of its own, a line's end a blank`() {
    let layout = MarkedText("a{b\n\nc|}d").editor().layout(in: Size(width: 9, height: 9))
    let shown = layout.rows.map { $0.pieces.map { $0.isSelected ? "<\($0.text)>" : "\($0.text)" } }
    #expect(shown == [["a", "<b >"], ["< >"], ["<c>", "d"]])
  }

  @Test func `rows say which line they belong to and whether it goes on`() {
    let rows = MarkedText("a b c\nd").editor().layout(in: Size(width: 2, height: 9)).rows
    #expect(rows.map(\.line) == [1, 1, 1, 2])
    #expect(rows.map(\.isContinuation) == [false, true, true, false])
    #expect(rows.map(\.goesOn) == [true, true, false, false])
    #expect(rows.map(\.range) == [0..<2, 2..<4, 4..<5, 6..<7])
  }

  @Test(arguments: [1, 2, 3, 4, 7, 10, 20]) func `rows and caret are those of a slow reference`(
    _ width: Int
  ) {
    var source = TextSource(seed: UInt64(width))
    for _ in 0..<14 {
      let bytes = source.bytes(parts: 24)
      let reference = ReferenceRows(bytes, width: width)
      let size = Size(width: width, height: reference.rows.count + 1)
      let layout = NoteEditor(bytes).layout(in: size)
      #expect(layout.rows.map(\.text) == reference.rows.indices.map { reference.text(ofRow: $0) })
      #expect(
        layout.rows.map { $0.pieces.reduce(0) { $0 + $1.text.width } }
          == reference.rows.indices.map { display(reference.text(ofRow: $0)).width })
      let text = TextBuffer(bytes)
      for (first, second) in zip(reference.boundaries, reference.boundaries.dropFirst()) {
        #expect(text.boundary(after: first) == second)
        #expect(text.boundary(before: second) == first)
      }
      for offset in 0...bytes.count {
        let editor = NoteEditor(bytes, caret: offset)
        let isBoundary = reference.boundaries.contains(offset)
        #expect((editor.caret == offset) == isBoundary)
        guard isBoundary else { continue }
        #expect(editor.layout(in: size).caret == reference.point(of: offset))
      }
    }
  }

  @Test func `the window follows the caret and wastes no row`() {
    let text = Array((1...40).map { "line \($0)\n" }.joined().utf8)
    let size = Size(width: 20, height: 10)
    var editor = NoteEditor(text)
    var source = TextSource(seed: 9)
    for _ in 0..<150 {
      editor.move(source.pick(NoteEditor.Motion.allCases), isSelecting: false, in: size)
      let layout = editor.layout(in: size)
      #expect(layout.rows.count == 10)
      let isAtEdge = layout.rows.first?.line == 1 || layout.rows.last?.line == 41
      #expect(layout.caret.map { isAtEdge || (1...8).contains($0.y) } == true)
    }
    editor.place(atLine: 20)
    editor.settle(in: size)
    let before = editor.layout(in: size)
    editor.move(.down, isSelecting: false, in: size)
    editor.move(.up, isSelecting: false, in: size)
    #expect(editor.layout(in: size) == before)
  }

  @Test func `an edit above leaves the rows that show where they are`() {
    let size = Size(width: 20, height: 5)
    let text = (1...40).map { "line \($0)\n" }.joined()
    var editor = NoteEditor(Array(text.utf8))
    editor.place(atLine: 30)
    editor.settle(in: size)
    let before = editor.layout(in: size).rows.map(\.text)
    editor.replaceText(with: Array(("new\n\nnew\n" + text).utf8))
    editor.settle(in: size)
    #expect(editor.layout(in: size).rows.map(\.text) == before)
    _ = editor.undo()
    editor.settle(in: size)
    #expect(editor.layout(in: size).rows.map(\.text) == before)
  }

  @Test func `in no room at all there is nothing to see`() {
    for size in [Size(width: 0, height: 3), Size(width: 3, height: 0)] {
      var editor = NoteEditor(Array("abc".utf8))
      editor.move(.down, isSelecting: false, in: size)
      editor.move(.pageDown, isSelecting: false, in: size)
      #expect(editor.layout(in: size).rows.isEmpty)
    }
  }
}

extension EditorLayout.Row {
  var text: String { pieces.map(\.text.string).joined() }
}
