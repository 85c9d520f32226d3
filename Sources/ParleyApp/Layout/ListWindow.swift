import TerminalKit

/// Which part of a list shows: it follows the cursor and otherwise stays where it is, so that a move
/// redraws two rows and not the whole pane.
struct ListWindow: Sendable, Hashable {
  /// The first row shown.
  private(set) var top = 0
  /// Where the cursor stood when the rows were scrolled away from it; nil while they follow it.
  private var held: Int?

  /// Scrolls by rows wherever the cursor stands; the rows follow it again once it moves.
  mutating func scroll(by rows: Int, from cursor: Int, count: Int, height: Int) {
    top = max(0, min(top + rows, count - height))
    held = cursor
  }

  /// Whether the rows were scrolled while the cursor stood there.
  func isHeld(at cursor: Int) -> Bool { held == cursor }

  /// Lets the rows follow the cursor again.
  mutating func release() { held = nil }

  /// Brings the cursor into view, with a row of context where there is room.
  mutating func follow(cursor: Int, count: Int, height: Int) {
    guard height > 0 else { return }
    if isHeld(at: cursor) {
      top = max(0, min(top, count - height))
      return
    }
    held = nil
    let margin = height > 4 ? 1 : 0
    top = min(top, max(0, cursor - margin))
    top = max(top, cursor + margin - height + 1)
    top = max(0, min(top, count - height))
  }

  /// Marks on the pane's right edge that say there is more above or below.
  static func drawMarks(
    top: Int, count: Int, inside: Rect, into painter: inout Painter, isFocused: Bool
  ) {
    drawMarks(
      isMoreAbove: top > 0, isMoreBelow: top + inside.height < count, inside: inside,
      into: &painter, isFocused: isFocused)
  }

  /// Marks on the pane's right edge where there is more above or below.
  static func drawMarks(
    isMoreAbove: Bool, isMoreBelow: Bool, inside: Rect, into painter: inout Painter,
    isFocused: Bool
  ) {
    let style = painter.theme[isFocused ? .borderFocused : .border]
    let marks: (above: Character, below: Character) =
      painter.symbols.isASCII ? ("^", "v") : ("▴", "▾")
    if isMoreAbove {
      painter.frame.set(glyph: marks.above, x: inside.maxX, y: inside.y, style: style)
    }
    if isMoreBelow {
      painter.frame.set(glyph: marks.below, x: inside.maxX, y: inside.maxY - 1, style: style)
    }
  }
}
