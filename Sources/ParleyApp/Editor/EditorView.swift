import TerminalKit

/// Draws the rows of an editor.
///
/// Where the rectangle is one column wider than the layout, that column takes the caret at the end of
/// a full row.
struct EditorView {
  let layout: EditorLayout

  /// Draws into a rectangle and returns where the cursor belongs; nil where it is out of sight.
  func draw(in rect: Rect, into painter: inout Painter) -> Point? {
    for (index, row) in layout.rows.prefix(max(0, rect.height)).enumerated() {
      let y = rect.y + index
      var x = rect.x
      for piece in row.pieces {
        x += painter.put(
          piece.text, x: x, y: y, width: rect.maxX - x,
          role: piece.isSelected ? .selection : .text)
      }
    }
    guard let caret = layout.caret, caret.y < rect.height, rect.width > 0 else { return nil }
    let column = layout.isCaretBehindEdge ? caret.x + 1 : caret.x
    return Point(x: rect.x + min(column, rect.width - 1), y: rect.y + caret.y)
  }
}
