import ParleyStore
import TerminalKit

/// Moving the caret and selecting.
extension NoteEditor {
  /// A way to move the caret.
  enum Motion: CaseIterable, Hashable, Sendable {
    case left, right, up, down
    case wordLeft, wordRight
    case rowStart, rowEnd, lineStart, lineEnd, textStart, textEnd
    case pageUp, pageDown, paragraphUp, paragraphDown
  }

  /// Moves the caret, taking the selection along or leaving it behind.
  mutating func move(_ motion: Motion, isSelecting: Bool, in size: Size) {
  }

  /// Goes to the beginning of a line, counted from 1; to the nearest one there is.
  mutating func place(atLine line: Int) {
  }

  /// Sets the mark: from now on every motion selects. Takes it away where it already is here.
  mutating func setMark() {
  }

  /// Selects the whole text.
  mutating func selectAll() {
  }

  /// Selects nothing.
  mutating func clearSelection() {
  }
}
