import ParleyStore

/// What is done to whole lines: the selected ones, else the caret's.
extension NoteEditor {
  /// Moves the lines right by two spaces.
  mutating func indent() {
  }

  /// Moves the lines left by two spaces or a tab, as far as they are indented.
  mutating func outdent() {
  }

  /// Moves the lines down past as many others, up where the number is negative.
  mutating func moveLines(by count: Int) {
  }

  /// Puts a copy of the lines below them, and the caret into it.
  mutating func duplicateLines() {
  }
}
