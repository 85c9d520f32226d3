import ParleyStore
import TerminalKit
import Testing

@testable import ParleyApp

struct LongLineTests {
  static let units = [
    "x", "word ", "한", "\u{1112}\u{1161}\u{11AB}", "🇰🇷", "👨‍👩‍👧‍👦", "e\u{301}", "\u{301}", "\u{200D}",
    "\t", " ",
  ]

  @Test(arguments: units) func `blocks tile a very long line at places that stay`(_ unit: String) {
    let text = TextBuffer(
      Array("first\n".utf8) + Array(String(repeating: unit, count: 20_000 / unit.utf8.count).utf8))
    let line = text.range(ofLine: 1)
    var start = line.lowerBound
    while start < line.upperBound {
      let block = text.block(at: start, ofLine: line)
      #expect(block.lowerBound == start)
      #expect(block.count <= TextBuffer.blockSize + 1300)
      for offset in [start, start + block.count / 2, block.upperBound - 1] {
        #expect(text.block(at: offset, ofLine: line) == block)
      }
      start = block.upperBound
    }
    #expect(text.block(at: line.upperBound, ofLine: line).upperBound == line.upperBound)
  }

  @Test(arguments: units) func `rows and steps go both ways through it`(_ unit: String) {
    let bytes = Array(String(repeating: unit, count: 14_000 / unit.utf8.count).utf8)
    let text = TextBuffer(bytes)
    var row = RowCursor(text, at: 0, width: 80)
    var ranges = [row.range]
    while row.moveDown(in: text) { ranges.append(row.range) }
    #expect(ranges.last?.upperBound == bytes.count)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    var reversed = [row.range]
    while row.moveUp(in: text) { reversed.append(row.range) }
    #expect(ranges == reversed.reversed())
    // Over the seam of two blocks, step by step.
    let seam = text.block(at: 0, ofLine: 0..<bytes.count).upperBound
    var offset = text.boundary(before: seam).flatMap { text.boundary(before: $0) } ?? 0
    #expect(offset < seam)
    for _ in 0..<4 {
      guard let next = text.boundary(after: offset) else { break }
      #expect(text.boundary(before: next) == offset)
      #expect(text.boundary(near: next) == next)
      offset = next
    }
  }

  @Test func `keys in a line of half a megabyte look at a few kilobytes`() {
    let bytes = Array(String(repeating: "방위비 분담 cost ", count: 20_000).utf8)
    var editor = NoteEditor(bytes)
    let size = Size(width: 100, height: 40)
    var source = TextSource(seed: 2)
    editor.move(.textEnd, isSelecting: false, in: size)
    for _ in 0..<16 {
      editor.move(source.pick(NoteEditor.Motion.allCases), isSelecting: false, in: size)
      let layout = editor.layout(in: size)
      #expect(layout.caret != nil)
      #expect(layout.rows.reduce(0) { $0 + $1.range.count } < 40 * 200)
    }
    for _ in 0..<4 {
      editor.type("x")
      editor.delete(.wordBackward)
    }
    while editor.undo() {}
    #expect(editor.text.bytes == bytes)
  }

  @Test func `a match over the seam of two blocks is found`() {
    let text = TextBuffer(Array(String(repeating: "한글", count: 5000).utf8))
    let line = text.range(ofLine: 0)
    let seam = text.block(at: 0, ofLine: line).upperBound
    var editor = NoteEditor(text.bytes, caret: seam - 3)
    editor.insert(Array("국국".utf8))
    let isFound = editor.find("국국", isForward: true)
    #expect(isFound)
    #expect(editor.selection == seam - 3..<seam + 3)
    let count = editor.replaceAll("국", with: "")
    #expect(count == 2)
    #expect(editor.text.bytes == text.bytes)
  }
}
