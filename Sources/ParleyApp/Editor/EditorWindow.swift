import ParleyStore
import TerminalKit

/// Which rows of a text show: the one that holds ``start``, and those below it.
struct EditorWindow: Hashable, Sendable {
  /// A place in the first row that shows, in bytes.
  private(set) var start = 0

  /// Keeps the first row where some bytes made way for `count` others.
  mutating func shift(_ range: Range<Int>, by count: Int) {
    if range.lowerBound >= start { return }
    start = range.upperBound <= start ? start + count - range.count : range.lowerBound
  }

  /// Scrolls so that the caret shows.
  mutating func settle(on caret: Int, text: TextBuffer, size: Size) {
  }

  /// Scrolls by rows.
  mutating func scroll(by rows: Int, text: TextBuffer, size: Size) {
  }
}
