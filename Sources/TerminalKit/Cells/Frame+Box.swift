/// The strokes of a box, each one column wide.
public struct BorderGlyphs: Hashable, Sendable {
  /// The corner at the top left.
  public let topLeft: DisplayText
  /// The corner at the top right.
  public let topRight: DisplayText
  /// The corner at the bottom left.
  public let bottomLeft: DisplayText
  /// The corner at the bottom right.
  public let bottomRight: DisplayText
  /// The stroke at top and bottom.
  public let horizontal: DisplayText
  /// The stroke at both sides.
  public let vertical: DisplayText

  /// Thin strokes, round corners.
  public static let rounded = BorderGlyphs(
    topLeft: "╭", topRight: "╮", bottomLeft: "╰", bottomRight: "╯", horizontal: "─", vertical: "│")
  /// For terminals without any of these.
  public static let ascii = BorderGlyphs(
    topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", horizontal: "-", vertical: "|")
}

extension Frame {
  /// Draws the border of `rect`, with a title in its top edge.
  ///
  /// The parts of the title follow each other without a gap; the box puts one space at either end
  /// and cuts what does not fit. What is inside the border stays as it is. A rectangle of fewer than
  /// two columns or rows has no inside, and draws nothing.
  public mutating func box(
    _ rect: Rect, style: Style, title: [(DisplayText, Style)] = [],
    border: BorderGlyphs = .rounded
  ) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let bottom = rect.maxY - 1
    putEdge(border.topLeft, border.horizontal, border.topRight, of: rect, y: rect.y, style: style)
    putEdge(
      border.bottomLeft, border.horizontal, border.bottomRight, of: rect, y: bottom, style: style)
    putSide(border.vertical, of: rect, x: rect.x, style: style)
    putSide(border.vertical, of: rect, x: rect.maxX - 1, style: style)
    putTitle(title, in: rect, style: style)
  }

  private mutating func putTitle(_ title: [(DisplayText, Style)], in rect: Rect, style: Style) {
    let room = rect.width - 4
    guard room > 0, title.contains(where: { !$0.0.isEmpty }) else { return }
    var x = rect.x + 1
    x += put(" ", x: x, y: rect.y, style: style)
    let end = x + room
    for (text, style) in title where x < end {
      x += put(text, x: x, y: rect.y, width: end - x, style: style)
    }
    put(" ", x: x, y: rect.y, style: style)
  }

  /// A row of a box; what leaves the frame is cut there without an ellipsis: it is no text.
  private mutating func putEdge(
    _ left: DisplayText, _ stroke: DisplayText, _ right: DisplayText, of rect: Rect, y: Int,
    style: Style
  ) {
    guard y >= 0, y < size.height else { return }
    put(left, x: rect.x, y: y, style: style)
    let from = max(0, rect.x + 1)
    let to = min(size.width, rect.maxX - 1)
    if from < to, let scalar = stroke.plainScalar {
      fillRow(scalar, from: from, to: to, y: y, style: store.number(of: style))
    }
    put(right, x: rect.maxX - 1, y: y, style: style)
  }

  /// The strokes of a box's side, between its corners.
  private mutating func putSide(_ stroke: DisplayText, of rect: Rect, x: Int, style: Style) {
    guard x >= 0, x < size.width, let scalar = stroke.plainScalar else { return }
    let number = store.number(of: style)
    for y in max(0, rect.y + 1)..<max(0, rect.y + 1, min(size.height, rect.maxY - 1)) {
      fillRow(scalar, from: x, to: x + 1, y: y, style: number)
    }
  }
}
