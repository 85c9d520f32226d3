import ParleyModel
import ParleyStore
import Testing

@testable import ParleyApp

/// Time and party, put in by one key.
struct NoteEditorStampingTests {
  private let parties = ["ROK", "US", "joint", ""]
  private let noon = TimeOfDay(hour: 12, minute: 5)
  private let later = TimeOfDay(hour: 14, minute: 12)

  private func editor(_ text: String, caret: Int) -> NoteEditor {
    NoteEditor(Draft(note: "12-04", base: .bytes(Array(text.utf8))), caret: caret)
  }

  private func text(_ editor: NoteEditor) -> String {
    String(decoding: editor.text.bytes, as: UTF8.self)
  }

  @Test func `on an empty line it stands at its start, with the caret behind it`() {
    var editor = editor("a\n\nb\n", caret: 2)
    editor.stamp(later, parties: parties)
    #expect(text(editor) == "a\n14:12 ROK \nb\n")
    #expect(editor.caret == 12)
  }

  @Test func `elsewhere it begins a line below the caret's, with the file's line ends`() {
    var editor = editor("one\r\ntwo\r\n", caret: 1)
    editor.stamp(later, parties: parties)
    #expect(text(editor) == "one\r\n14:12 ROK \r\ntwo\r\n")
  }

  @Test func `again it turns to the next party, to both, to nobody and round, and keeps the time`()
  {
    var editor = editor("", caret: 0)
    var found: [String] = []
    for time in [noon, later, later, later, later] {
      editor.stamp(time, parties: parties)
      found.append(text(editor))
    }
    #expect(
      found == ["12:05 ROK ", "12:05 US ", "12:05 joint ", "12:05 ", "12:05 ROK "])
  }

  @Test func `one undo takes it back however often it turned`() {
    var editor = editor("a", caret: 1)
    for _ in 0..<3 { editor.stamp(noon, parties: parties) }
    #expect(text(editor) == "a\n12:05 joint ")
    let isDone = editor.undo()
    #expect(isDone && text(editor) == "a")
    let isRedone = editor.redo()
    #expect(isRedone && text(editor) == "a\n12:05 joint ")
  }

  @Test func `behind what was typed, and after a move, it begins anew with the new time`() {
    var editor = editor("", caret: 0)
    editor.stamp(noon, parties: parties)
    editor.type("x")
    editor.stamp(later, parties: parties)
    #expect(text(editor) == "12:05 ROK x\n14:12 ROK ")
    let isDone = editor.undo()
    #expect(isDone && text(editor) == "12:05 ROK x")
  }

  @Test func `a text that cannot be changed stays`() {
    var editor = editor("a", caret: 1)
    editor.readOnlyReason = "shown only"
    editor.stamp(noon, parties: parties)
    #expect(text(editor) == "a")
  }

  @Test(arguments: [("14:12", 14, 12), ("9:05", 9, 5), ("00:00", 0, 0)])
  func `a time is read`(text: String, hour: Int, minute: Int) {
    #expect(TimeOfDay(text) == TimeOfDay(hour: hour, minute: minute))
  }

  @Test(arguments: ["", "14", "24:00", "14:60", "14:1", "1:2:3", "14:12x", "-1:00", "１４:12"])
  func `anything else is no time`(text: String) { #expect(TimeOfDay(text) == nil) }
}
