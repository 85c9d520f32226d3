import ParleyStore

/// Finding and replacing.
extension NoteEditor {
  /// Selects the next match after the caret, or before the selection, going on at the other end.
  ///
  /// Upper and lower case are one unless the text asked for has an upper-case letter; so are the
  /// composed and decomposed spellings of a letter.
  ///
  /// - Parameter start: Where to look from instead, as for a search that follows the typing.
  /// - Returns: Whether there is a match; without one nothing changes.
  mutating func find(_ wanted: String, isForward: Bool, from start: Int? = nil) -> Bool {
    guard let pattern = SearchPattern(wanted) else { return false }
    let text = text
    let match: Range<Int>?
    if isForward {
      let start = max(0, min(start ?? caret, text.count))
      match = text.firstMatch(of: pattern, from: start) ?? text.firstMatch(of: pattern, from: 0)
    } else {
      let end = max(0, min(start ?? selection?.lowerBound ?? caret, text.count))
      match =
        text.lastMatch(of: pattern, before: end)
        ?? text.lastMatch(of: pattern, before: text.count)
    }
    guard let match else { return false }
    endStreak()
    stand(at: match.upperBound, anchor: match.lowerBound)
    return true
  }

  /// Puts a text in the place of the selection; does nothing without one.
  mutating func replaceSelection(with replacement: String) {
    guard let selection else { return }
    edit(selection, Array(replacement.utf8).withLineEnds(lineEnd))
    streak = .none
  }

  /// Puts a text in the place of every match, as one step.
  ///
  /// - Returns: How many there were.
  mutating func replaceAll(_ wanted: String, with replacement: String) -> Int {
    guard readOnlyReason == nil, let pattern = SearchPattern(wanted) else { return 0 }
    let new = Array(replacement.utf8).withLineEnds(lineEnd)
    let splices = text.allMatches(of: pattern).map { Splice(range: $0, bytes: new) }
    edit(splices)
    return splices.count
  }
}
