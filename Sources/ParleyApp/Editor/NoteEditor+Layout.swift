import TerminalKit

extension NoteEditor {
  /// The rows that show in a size, for drawing.
  func layout(in size: Size) -> EditorLayout {
    EditorLayout(size: size, rows: [], caret: nil)
  }
}
