import TerminalKit

@testable import ParleyApp
@testable import ParleyStore

/// A note is edited key by key: the journal tells all of it, every step can be taken back, and what is
/// drawn fits.
///
/// The note stands before a line of `---`, the keys behind it: a byte is one, as ``EditorKey`` reads it.
enum EditorFuzz {
  /// Keys of one input; more would only take longer.
  private static let mostKeys = 64
  private static let sizes = [
    Size(width: 40, height: 8), Size(width: 3, height: 2), Size(width: 1, height: 1),
  ]

  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    let parts = bytes.parts(atMost: 2)
    let base = FileContents.bytes(parts[0])
    let keys = parts.count > 1 ? Array(parts[1].prefix(mostKeys)) : []
    let start = Draft(note: "12-01", base: base)
    var editor = NoteEditor(start)
    var journal = JournalInMemory(start)
    for (index, key) in keys.enumerated() {
      let size = sizes[index % sizes.count]
      EditorKey(key).press(in: &editor, size: size)
      try journal.append(editor.takeChanges())
      try require(journal.draft == editor.draft, "the journal knows the draft as it is")
      try checkDrawing(&editor, size: size)
    }
    try journal.check()
    let end = editor.text.bytes
    var steps = 0
    while editor.undo() { steps += 1 }
    try require(editor.text.bytes == start.text.bytes, "undo leads back to the text as it was")
    for _ in 0..<steps { _ = editor.redo() }
    try require(editor.text.bytes == end, "redo leads to the text as it was before undo")
  }

  private static func checkDrawing(
    _ editor: inout NoteEditor, size: Size
  ) throws(BrokenProperty) {
    editor.settle(in: size)
    try require(
      (0...editor.text.count).contains(editor.caret)
        && (0...editor.text.count).contains(editor.anchor ?? 0),
      "caret and selection stand in the text")
    let layout = editor.layout(in: size)
    try require(
      (1...size.height).contains(layout.rows.count), "there are rows, and no more than fit")
    try require(layout.caret != nil, "the caret shows where the rows follow it")
    for row in layout.rows {
      let width = row.pieces.reduce(0) { $0 + $1.text.width }
      try require(width <= size.width, "a row is no wider than the editor")
      for piece in row.pieces { try ShownText.check(piece.text) }
    }
  }
}
