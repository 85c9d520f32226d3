import TerminalKit

/// What the mouse is in the middle of.
struct Pointing: Hashable, Sendable {
  /// What was pressed and is held.
  enum Grab: Hashable, Sendable {
    /// The border between panes.
    case divider(Divider)
    /// The crosshair of the chart.
    case chart
    /// The crosshair of the charts of the scenarios.
    case scenarioChart
    /// The text of the note, in its rectangle of the screen.
    case text(Rect)
  }

  /// What is held; nil while no button is.
  var grab: Grab?
  /// The answer of a question that was clicked last; only a second click gives it.
  var chosen: Target?
}

/// What the mouse does in a state: always something the keys do too.
enum MouseUse {
  /// Rows the wheel scrolls by.
  static let wheelRows = 3

  /// Takes an event.
  ///
  /// - Parameter spot: What the cell below it stood for in the frame the user saw.
  static func take(
    _ event: MouseEvent, on spot: Spot?, in state: inout AppState
  ) -> [Effect] {
    guard state.isMouseOn, ScreenLayout(state).form != .tooSmall else { return [] }
    if case .pressed = event.action { KeyPrefix.drop(in: &state) }
    switch event.action {
    case .released:
      defer { state.pointing.grab = nil }
      if case .divider = state.pointing.grab { return state.rememberShares() }
      return []
    case .dragged(.left):
      drag(event, on: spot, in: &state)
      return []
    case .dragged, .pressed(.middle): return []
    case .turned(let wheel):
      // What is typed ahead comes first.
      if state.desk.opening == nil { Wheel.turn(wheel, over: spot?.target, in: &state) }
      return []
    case .pressed(let button):
      let isLeft = button == .left
      return press(event, on: spot, isLeft: isLeft, in: &state)
    }
  }

  private static func press(
    _ event: MouseEvent, on spot: Spot?, isLeft: Bool, in state: inout AppState
  ) -> [Effect] {
    let chosen = state.pointing.chosen
    state.pointing = Pointing()
    state.message = nil
    state.desk.isLeaving = false
    guard state.desk.opening == nil, let spot else {
      state.count = nil
      return []
    }
    switch spot.target {
    case .command(let id): return isLeft ? Label.press(command: id, in: &state) : []
    case .key(let key): return isLeft ? Label.press(key, in: &state) : []
    default: break
    }
    state.count = nil
    if state.form != nil {
      return isLeft ? FormClick.press(spot.target, in: &state) : []
    }
    if state.overlay != nil {
      return isLeft ? OverlayClick.press(spot.target, chosen: chosen, in: &state) : []
    }
    if state.tables != nil { return TableClick.press(spot.target, isLeft: isLeft, in: &state) }
    if state.points != nil { return PointsClick.press(spot.target, isLeft: isLeft, in: &state) }
    if state.offers != nil { return OfferClick.press(spot.target, isLeft: isLeft, in: &state) }
    if state.scenarios != nil {
      return isLeft ? ScenarioClick.press(spot.target, in: &state) : []
    }
    return PaneClick.press(event, on: spot, isLeft: isLeft, in: &state)
  }

  private static func drag(_ event: MouseEvent, on spot: Spot?, in state: inout AppState) {
    guard let grab = state.pointing.grab, state.overlay == nil, state.form == nil else { return }
    let hasPanes = state.filled == nil
    switch grab {
    case .divider(let divider):
      guard hasPanes, let split = ScreenLayout(state).split else { return }
      _ = state.take(
        split.shares(state.shares, withBorder: divider, at: event.point), for: divider)
    case .chart:
      if hasPanes, case .year(let year)? = spot?.target { state.chart.wantedYear = year }
    case .scenarioChart:
      if case .scenarioYear(let year, _)? = spot?.target { state.scenarios?.stand(onYear: year) }
    case .text(let rect):
      if hasPanes, state.isEditing {
        EditorClick.place(at: event.point, in: rect, isSelecting: true, &state)
      }
    }
  }
}
