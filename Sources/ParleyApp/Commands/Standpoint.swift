import ParleyModel

/// Where the user stood before the day shown was changed, to come back to with the day.
///
/// Every step starts from here, so that a day looks the same however one came to it. What the user
/// selects on another day is kept: the standpoint is then there.
struct Standpoint: Sendable {
  private var timeline: TimelineState
  private var detail: DetailState
  private var tables: TableState?
  /// The first row shown of the table beside the chart.
  private var chartTop: Int
  /// What the last step selected; anything else was selected by the user.
  private var reached: Reached

  /// What a step selects.
  private struct Reached: Hashable {
    let selection: TimelineState.Subject?
    let unfolded: Set<Int>
    let table: RecordTable?
    let cell: TableState.Position?

    init(_ state: AppState) {
      selection = state.timeline.selection
      unfolded = state.timeline.unfolded
      table = state.tables?.table
      cell = state.tables?.position
    }
  }

  /// The place where the user stands.
  init(_ state: AppState) {
    timeline = state.timeline
    detail = state.detail
    tables = state.tables
    chartTop = state.chart.window.top
    reached = Reached(state)
  }

  /// Moves to where the user has gone since the last step; stays where they left nothing changed.
  mutating func follow(_ state: AppState) {
    let now = Reached(state)
    if now.selection != reached.selection || now.unfolded != reached.unfolded {
      timeline = state.timeline
      detail = state.detail
    }
    if now.table != reached.table || now.cell != reached.cell { tables = state.tables }
  }

  /// Puts the user back; the tab, the focus, the year and the measure are as the user chose them last.
  func restore(_ state: inout AppState) {
    state.timeline = timeline
    let tab = state.detail.tab
    state.detail = detail
    if detail.tab != tab { state.detail.select(tab) }
    state.tables = tables
    // A window of one row shows the row asked for.
    state.chart.scroll(index: chartTop, count: chartTop + 1, height: 1)
  }

  /// Keeps what the step selected.
  mutating func reach(_ state: AppState) { reached = Reached(state) }
}
