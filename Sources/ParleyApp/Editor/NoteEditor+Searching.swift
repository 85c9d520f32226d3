import ParleyStore

/// Finding and replacing.
extension NoteEditor {
  /// Selects the next match after the caret, or before the selection, going on at the other end.
  ///
  /// Upper and lower case are one unless the text asked for has an upper-case letter; so are the
  /// composed and decomposed spellings of a letter.
  ///
  /// - Parameter start: Where to look from instead, as for a search that follows the typing.
  mutating func find(_ text: String, isForward: Bool, from start: Int? = nil) -> Bool {
    false
  }

  /// Puts a text in the place of the selection; does nothing without one.
  mutating func replaceSelection(with replacement: String) {
  }

  /// Puts a text in the place of every match, as one step.
  ///
  /// - Returns: How many there were.
  mutating func replaceAll(_ text: String, with replacement: String) -> Int {
    0
  }
}
