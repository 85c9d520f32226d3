import TerminalKit

/// The rows of an editor that show, and where the caret stands among them.
struct EditorLayout: Hashable, Sendable {
  /// A part of a row, selected or not.
  struct Piece: Hashable, Sendable {
    var text: DisplayText
    var isSelected: Bool
  }

  /// One row.
  struct Row: Hashable, Sendable {
    /// The line it belongs to, counted from 1.
    var line: Int
    /// Its bytes, without the line's end.
    var range: Range<Int>
    /// Whether the line began in a row above.
    var isContinuation: Bool
    /// Whether the line goes on in the row below.
    var goesOn: Bool
    /// What it shows, from left to right.
    var pieces: [Piece]
  }

  /// The size it was made for.
  let size: Size
  /// From the top, at most as many as fit.
  let rows: [Row]
  /// Where the caret stands; nil where it is out of sight.
  let caret: Point?
  /// Whether the caret belongs behind the last column, where it is shown.
  var isCaretBehindEdge = false
}
