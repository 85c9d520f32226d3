import ParleyModel
import TerminalKit

/// What a click does in the panes of the first screen.
enum PaneClick {
  static func press(
    _ event: MouseEvent, on spot: Spot, isLeft: Bool, in state: inout AppState
  ) -> [Effect] {
    if state.isEditing {
      guard isLeft, !EditorClick.take(event, on: spot, in: &state) else { return [] }
    }
    switch spot.target {
    case .pane(let pane): state.focus = pane
    case .title(let pane):
      if state.focus == pane { return Label.run("zoom", in: &state) }
      state.focus = pane
    case .divider(let divider):
      if isLeft { state.pointing.grab = .divider(divider) }
    case .row(let subject): return select(subject, isLeft, &state)
    case .fold(let number):
      guard state.talks.contains(where: { $0.id == number }) else { return [] }
      state.focus = .timeline
      state.timeline.select(.agreement(number))
      return isLeft ? Label.run("fold", in: &state) : []
    case .tab(let tab):
      state.focus = .detail
      if tab != state.detail.tab { state.detail.select(tab) }
    case .line(let line): return select(line: line, isLeft, &state)
    case .year(let year):
      stand(onYear: year, &state)
      if !isLeft { return Label.run("row", in: &state) }
      state.pointing.grab = .chart
    case .yearRow(let year):
      let isHere = state.focus == .chart && state.chart.year == year
      stand(onYear: year, &state)
      state.chart.holdTable()
      if !isLeft { return Label.run("row", in: &state) }
      return isHere ? Label.run("open.chart", in: &state) : []
    default: break
    }
    return []
  }

  private static func select(
    _ subject: TimelineState.Subject, _ isLeft: Bool, _ state: inout AppState
  ) -> [Effect] {
    guard state.timeline.rows.contains(where: { $0.subject == subject }) else { return [] }
    let isHere = state.focus == .timeline && state.timeline.selection == subject
    state.focus = .timeline
    state.timeline.select(subject)
    state.timeline.scroll(by: 0, height: ScreenLayout(state).inside(.timeline).height)
    if !isLeft { return Label.run("row", in: &state) }
    return isHere ? Label.run("open.timeline", in: &state) : []
  }

  private static func select(line: Int, _ isLeft: Bool, _ state: inout AppState) -> [Effect] {
    let content = state.detail.content
    let wasHere = state.focus == .detail
    state.focus = .detail
    // A text without entries has nothing to select.
    guard content.hasStops, let stop = content.stops.last(where: { $0 <= line }) else { return [] }
    let isHere = wasHere && state.detail.cursor == stop
    state.detail.stand(on: stop)
    let inside = ScreenLayout(state).inside(.detail)
    state.detail.scroll(by: 0, height: DetailView.textRect(in: inside).height)
    if !isLeft { return Label.run("row", in: &state) }
    return isHere ? Label.run("open.detail", in: &state) : []
  }

  private static func stand(onYear year: Int, _ state: inout AppState) {
    state.focus = .chart
    if state.chart.series.pointYears.contains(year) { state.chart.wantedYear = year }
  }
}
