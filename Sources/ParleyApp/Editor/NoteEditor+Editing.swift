import ParleyStore

/// Typing, pasting, deleting and cutting.
extension NoteEditor {
  /// What a deletion takes away.
  enum Deletion: CaseIterable, Hashable, Sendable {
    case backward, forward, wordBackward, wordForward, toLineStart, toLineEnd, line
  }

  /// Types a character in the place of the selection.
  mutating func type(_ character: Character) {
  }

  /// Begins a line, in a list the next item.
  mutating func newLine() {
  }

  /// Pastes bytes in the place of the selection, with the file's line ends.
  mutating func insert(_ bytes: [UInt8]) {
  }

  /// Deletes the selection, else what is asked for; false where there is nothing to delete.
  @discardableResult
  mutating func delete(_ what: Deletion) -> Bool {
    false
  }

  /// Cuts the selection, else the whole line; lines cut one after the other add up.
  ///
  /// - Returns: What belongs on the clipboard; nil where nothing was cut.
  mutating func cut() -> [UInt8]? {
    nil
  }

  /// The selection, else the whole line with its end.
  func copied() -> [UInt8] {
    []
  }

  /// Puts another text in the place of this one, as one step that changes no more than differs.
  ///
  /// Caret and scroll stay where they are relative to the text around them.
  mutating func replaceText(with bytes: [UInt8]) {
  }
}
