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
    let right = rect.maxX - 1
    let bottom = rect.maxY - 1
    let edge = border.horizontal.repeated(rect.width - 2)
    put(border.topLeft + edge + border.topRight, clippedAt: rect, y: rect.y, style: style)
    put(border.bottomLeft + edge + border.bottomRight, clippedAt: rect, y: bottom, style: style)
    for y in (rect.y + 1)..<max(rect.y + 1, bottom) {
      put(border.vertical, x: rect.x, y: y, style: style)
      put(border.vertical, x: right, y: y, style: style)
    }
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

  /// An edge that leaves the frame is cut there without an ellipsis: it is no text.
  private mutating func put(_ edge: DisplayText, clippedAt rect: Rect, y: Int, style: Style) {
    put(edge.prefix(width: size.width - rect.x), x: rect.x, y: y, style: style)
  }
}
