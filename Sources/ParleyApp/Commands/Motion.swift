import ParleyModel
import TerminalKit

/// What the moving keys do in each pane.
enum Motion {
  /// Moves the cursor by rows; in the chart by years.
  static func vertical(_ state: inout AppState, by rows: Int) {
    switch state.focus {
    case .timeline:
      state.timeline.move(to: state.timeline.cursor + clamped(rows))
    case .detail:
      state.detail.move(by: clamped(rows))
    case .chart:
      state.chart.move(by: clamped(rows))
    }
  }

  /// Folds, changes the tab or moves by years.
  static func horizontal(_ state: inout AppState, by steps: Int) {
    switch state.focus {
    case .timeline:
      state.timeline.setUnfolded(steps > 0, state.talks)
    case .detail:
      moveTab(&state, by: steps)
    case .chart:
      state.chart.move(by: clamped(steps))
    }
  }

  /// Goes to the first or last row, or to the row a count names.
  static func edge(_ state: inout AppState, isLast: Bool, count: Int?) {
    switch state.focus {
    case .timeline:
      let row = count.map { $0 - 1 } ?? (isLast ? state.timeline.rows.count - 1 : 0)
      state.timeline.move(to: row)
    case .detail:
      let far = clamped(Int.max)
      state.detail.move(by: isLast && count == nil ? far : -far)
      if let count { state.detail.move(by: count - 1) }
    case .chart:
      let years = state.chart.series.pointYears
      if let count, years.contains(count) {
        state.chart.wantedYear = count
      } else {
        state.chart.wantedYear = isLast ? years.last : years.first
      }
    }
  }

  /// Rows a page holds in the focused pane.
  static func page(_ state: AppState) -> Int {
    max(1, ScreenLayout(state).inside(state.focus).height - 1)
  }

  static func moveTab(_ state: inout AppState, by steps: Int) {
    let tabs = DetailState.Tab.allCases
    let index = (state.detail.tab.rawValue + steps % tabs.count + tabs.count) % tabs.count
    state.detail.select(tabs[index])
  }

  /// Counts far beyond any list would overflow in sums.
  private static func clamped(_ steps: Int) -> Int { min(max(steps, -10_000_000), 10_000_000) }
}
