import TerminalKit

/// Where the parts of the points screen lie: the list beside the chosen point where there is room, else
/// above it.
struct PointsLayout: Hashable, Sendable {
  /// The frame, between the header and the footer of the screen.
  let frame: Rect
  /// How many points stand how, or which two rounds are compared.
  let head: Rect
  /// The points, one a row; empty where what moved shows.
  let list: Rect
  /// The line between the list and the text; empty where there is none.
  let rule: Rect
  /// The chosen point in full, or what moved.
  let text: Rect

  /// Cells from which on the list stands beside the text.
  private static let leastBeside = 100

  init(_ state: AppState, _ view: PointsScreen.View) {
    var rest = Rect(state.size)
    _ = rest.takeTop(ScreenBanner.isShown(state) ? 2 : 1)
    _ = rest.takeBottom(1)
    frame = rest
    rest = rest.inset(dx: 2, dy: 1)
    head = rest.takeTop(1)
    if rest.height > 12 { _ = rest.takeTop(1) }
    guard view == .points else {
      let none = Rect(x: rest.x, y: rest.y, width: 0, height: 0)
      (list, rule, text) = (none, none, rest)
      return
    }
    if rest.width >= Self.leastBeside {
      list = rest.takeLeft(min(56, rest.width * 2 / 5))
      _ = rest.takeLeft(1)
      rule = rest.takeLeft(1)
      _ = rest.takeLeft(1)
    } else {
      list = rest.takeTop(max(3, min(10, rest.height * 2 / 5)))
      rule = rest.takeTop(1)
    }
    text = rest
  }
}
