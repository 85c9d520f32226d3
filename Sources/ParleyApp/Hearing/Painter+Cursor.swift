import TerminalKit

extension Painter {
  /// Puts the terminal's cursor where the keys go, where nothing has placed it: a list without a row,
  /// or one whose row was scrolled out of sight. A screen reader and a magnifier follow it.
  mutating func restCursor(_ state: AppState, _ layout: ScreenLayout) {
    let place = frame.cursor ?? Self.rest(state, layout)
    let (width, height) = (frame.size.width, frame.size.height)
    guard width > 0, height > 0 else { return }
    frame.cursor = Point(x: min(max(0, place.x), width - 1), y: min(max(0, place.y), height - 1))
  }

  private static func rest(_ state: AppState, _ layout: ScreenLayout) -> Point {
    let rect: Rect
    if let form = state.form {
      rect = FormLayout(form, in: state.size, symbols: state.symbols).rect.inset(dx: 1, dy: 1)
    } else if let overlay = state.overlay {
      rect = OverlayBox(overlay, in: state.size).list
    } else if state.tables != nil {
      rect = TableLayout(size: state.size).rows
    } else if let points = state.points {
      let layout = PointsLayout(state, points.view)
      rect = layout.list.isEmpty ? layout.text : layout.list
    } else if let screen = state.offers {
      rect = OfferLayout(state, count: screen.rungs.count).rows
    } else if let screen = state.scenarios {
      rect = ScenarioLayout(state, screen).body
    } else {
      rect = layout.inside(state.focus)
    }
    return Point(x: rect.x, y: rect.y)
  }
}
