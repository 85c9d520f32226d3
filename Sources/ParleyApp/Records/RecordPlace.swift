import ParleyModel
import ParleyStore

/// The row under the cursor and the table that is shown there, to which a row would be added.
struct RecordPlace {
  /// The table of what is shown; rows are added to it.
  let table: RecordTable
  /// The row under the cursor; nil where there is none.
  let record: (any Record)?

  /// What one stands on, in a table that fills the screen or in a pane.
  init(_ state: AppState) {
    if let tables = state.tables {
      (table, record) = (tables.table, tables.record)
      return
    }
    if let points = state.points {
      (table, record) = (.issues, points.record)
      return
    }
    if let offers = state.offers {
      (table, record) = (.offers, offers.rung?.offer)
      return
    }
    let first = Selection.records(in: state).first
    record = first
    switch state.focus {
    case .timeline:
      table = state.loaded.workspace.agreements.isEmpty ? .agreements : .rounds
    case .chart:
      table = state.chart.measure == .categories ? .categories : .payments
    case .detail:
      switch state.detail.tab {
      case .delegations: table = .delegations
      case .issues: table = .issues
      case .positions: table = .positions
      case .note: table = .rounds
      case .sources: table = .sources
      }
    }
  }
}
