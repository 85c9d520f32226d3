import ParleyModel
import ParleyStore

/// A place of the screen one can come back to: what fills it and where the cursor stood.
struct Whereabouts: Hashable, Sendable {
  /// What fills the screen.
  enum Screen: Hashable, Sendable {
    case panes
    /// A row by its key; nil in a table without rows.
    case table(RecordTable, row: String?, column: Int)
    /// A point by its id; nil in an agreement without points.
    case points(agreement: Int, point: String?, PointsScreen.View)
    /// A column by the id of its scenario.
    case scenarios(column: String, row: ScenarioRow, ScenarioScreen.View)
  }

  let screen: Screen
  /// The day shown; nil is today.
  let asOf: Day?
  let focus: Pane
  let selection: TimelineState.Subject?
  let tab: DetailState.Tab
  /// The line of the detail under the cursor; 0 while another pane has the focus.
  let line: Int
  /// The year under the crosshair; nil while another pane has the focus.
  let year: Int?

  /// Where the user stands.
  init(_ state: AppState) {
    if let tables = state.tables {
      screen = .table(
        tables.table, row: tables.record?.key, column: tables.position.column)
    } else if let points = state.points {
      screen = .points(agreement: points.agreement, point: points.issue?.id, points.view)
    } else if let scenarios = state.scenarios {
      screen = .scenarios(
        column: scenarios.selected.saved.id, row: scenarios.row, scenarios.view)
    } else {
      screen = .panes
    }
    asOf = state.asOf
    focus = state.focus
    selection = state.timeline.selection
    tab = state.detail.tab
    line = state.focus == .detail ? state.detail.cursor : 0
    year = state.focus == .chart ? state.chart.year : nil
  }

  /// Whether the place still exists: its round, agreement, row or scenario is on record on its day.
  func isThere(in state: AppState) -> Bool { absence(in: state) == nil }

  /// Why one cannot go there now; nil where one can.
  func reasonAgainst(_ state: AppState) -> Phrase? {
    let leavesScenarios =
      switch screen {
      case .panes, .points: true
      case .table, .scenarios: false
      }
    if leavesScenarios, !(state.scenarios?.changed.isEmpty ?? true) {
      return "settings are not saved here; q leaves first"
    }
    return reasonAgainstColumn(state)
  }

  /// Puts the user there.
  func go(_ state: inout AppState) {
    if state.asOf != asOf { TimeTravel.go(to: asOf, &state) }
    state.offers = nil
    switch screen {
    case .panes:
      if state.scenarios != nil { state.closeScenarios() }
      state.tables = nil
      state.points = nil
      goToPanes(&state)
    case .table(let table, let row, let column):
      var tables = TableState(table, in: state)
      if let row, let index = Self.index(ofRow: row, in: tables.grid.rows) {
        tables.stand(onRow: index)
      }
      tables.stand(onColumn: column)
      state.tables = tables
    case .points(let agreement, let point, let view):
      if state.scenarios != nil { state.closeScenarios() }
      state.tables = nil
      state.overlay = nil
      state.points = PointsScreen(agreement, point: point, in: state)
      if view == .moved { state.changePoints { screen, _ in screen.toggleView() } }
    case .scenarios(let id, let row, let view):
      state.tables = nil
      state.points = nil
      if state.scenarios == nil { state.openScenarios() }
      state.overlay = nil
      if state.scenarios?.columns.contains(where: { $0.saved.id == id }) == false,
        state.scenarios?.columns.count ?? 0 < ScenarioScreen.mostColumns
      {
        state.pick(id, for: .add)
      }
      state.changeScenarios { screen in
        if let column = screen.columns.firstIndex(where: { $0.saved.id == id }) {
          screen.move(toColumn: column)
        }
        screen.view = view
        if screen.outlook.value.rows.contains(row) { screen.row = row }
      }
    }
  }

  private func goToPanes(_ state: inout AppState) {
    switch selection {
    case .round(let id): state.timeline.reveal(id, state.talks)
    case .agreement(let number): state.timeline.select(.agreement(number))
    case nil: break
    }
    state.focus = focus
    state.detail.follow(state.timeline.selection)
    if state.detail.tab != tab { state.detail.select(tab) }
    if focus == .detail {
      state.settleDetail()
      state.detail.stand(on: line)
    }
    if let year { state.chart.wantedYear = year }
  }

  static func index(ofRow key: String, in rows: TableRows) -> Int? {
    (0..<rows.count).first { rows[$0].key == key }
  }
}
