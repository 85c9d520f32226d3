import ParleyModel
import ParleyStore
import TerminalKit
import Testing

@testable import ParleyApp

struct NoteEditorRandomTests {
  @Test(arguments: 1...24) func `keys by chance never break anything`(_ seed: Int) {
    var source = TextSource(seed: UInt64(seed))
    let first = source.bytes(parts: 30)
    var editor = NoteEditor(first)
    for step in 0..<60 {
      let size = Size(width: 1 + source.int(24), height: 1 + source.int(8))
      act(&editor, &source, size)
      editor.settle(in: size)
      let layout = editor.layout(in: size)
      let caret = layout.caret
      #expect(caret.map { $0.x < size.width && $0.y < layout.rows.count } == true)
      guard step % 4 == 0 else { continue }
      let boundaries = ReferenceRows(editor.text.bytes, width: 10).boundaries
      #expect(boundaries.contains(editor.caret))
      #expect(editor.anchor.map(boundaries.contains) != false)
    }
    let last = editor.text.bytes
    let replayed = editor.replayed(on: first)
    #expect(replayed == last)
    var steps = 0
    while editor.redo() {}
    let farthest = editor.text.bytes
    while editor.undo() { steps += 1 }
    #expect(editor.text.bytes == first)
    while editor.redo() { steps -= 1 }
    #expect(editor.text.bytes == farthest)
    #expect(steps == 0)
  }

  private func act(_ editor: inout NoteEditor, _ source: inout TextSource, _ size: Size) {
    switch source.int(24) {
    case 0...6:
      editor.move(
        source.pick(NoteEditor.Motion.allCases), isSelecting: source.int(3) == 0, in: size)
    case 7...10:
      let part = String(decoding: source.pick(TextSource.parts), as: UTF8.self)
      for character in part { editor.type(character) }
    case 11...13: editor.delete(source.pick(NoteEditor.Deletion.allCases))
    case 14: editor.newLine()
    case 15: editor.insert(source.bytes(parts: 6))
    case 16: _ = editor.cut()
    case 17: source.int(2) == 0 ? editor.indent() : editor.outdent()
    case 18: editor.moveLines(by: source.int(5) - 2)
    case 19: source.int(2) == 0 ? editor.duplicateLines() : editor.setMark()
    case 20: _ = source.int(3) == 0 ? editor.redo() : editor.undo()
    case 21:
      let wanted = String(decoding: source.pick(TextSource.parts), as: UTF8.self)
      if editor.find(wanted, isForward: source.int(2) == 0) {
        #expect(editor.selection != nil)
        editor.replaceSelection(with: source.int(2) == 0 ? "x" : "한")
      }
    case 22:
      let wanted = String(decoding: source.pick(TextSource.parts), as: UTF8.self)
      _ = editor.replaceAll(wanted, with: "한a")
    default:
      var bytes = editor.text.bytes
      let start = source.int(bytes.count + 1)
      bytes.replaceSubrange(
        start..<start + source.int(bytes.count - start + 1), with: source.bytes(parts: 3))
      editor.replaceText(with: bytes)
      #expect(editor.text.bytes == bytes)
    }
  }

  @Test func `what cannot be changed stays as it is`() {
    var source = TextSource(seed: 5)
    var editor = NoteEditor(Array("- one\ntwo one".utf8), caret: 3)
    editor.type("x")
    let bytes = editor.text.bytes
    _ = editor.takeChanges()
    editor.readOnlyReason = "a symbolic link"
    let isChanged = [editor.undo(), editor.redo(), editor.delete(.backward), editor.cut() != nil]
    #expect(isChanged == [false, false, false, false])
    let count = editor.replaceAll("one", with: "x")
    #expect(count == 0)
    let size = Size(width: 10, height: 4)
    editor.replaceText(with: [])
    for _ in 0..<200 {
      guard source.int(6) > 0 else {
        editor.move(source.pick(NoteEditor.Motion.allCases), isSelecting: true, in: size)
        continue
      }
      editor.type("x")
      editor.newLine()
      editor.insert([0x41])
      editor.indent()
      editor.outdent()
      editor.moveLines(by: 1)
      editor.duplicateLines()
      editor.delete(source.pick(NoteEditor.Deletion.allCases))
      editor.replaceSelection(with: "x")
    }
    #expect(editor.text.bytes == bytes)
    let changes = editor.takeChanges()
    #expect(changes.isEmpty)
    let isFound = editor.find("two", isForward: true)
    #expect(isFound)
    #expect(editor.copied() == Array("two".utf8))
  }

  @Test func `a save is a change for the journal and none of the text`() {
    var editor = NoteEditor(Array("a".utf8), caret: 1)
    editor.type("b")
    #expect(editor.draft.isChanged)
    editor.rebase(on: .bytes(Array("ab".utf8)))
    #expect(!editor.draft.isChanged)
    editor.type("c")
    #expect(editor.draft.isChanged)
    let counts = [editor.takeChanges().count, editor.takeChanges().count]
    #expect(counts == [3, 0])
    _ = editor.undo()
    #expect(editor.text.bytes == Array("a".utf8))
  }
}
