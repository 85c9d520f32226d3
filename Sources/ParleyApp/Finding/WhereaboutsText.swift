import ParleyModel
import ParleyStore
import TerminalKit

/// Places in words.
enum WhereaboutsText {
  /// `12th round 4, Positions`, `payments.csv: 2026 agreed`, `scenarios: as-signed`; with the day
  /// where that is not today.
  static func text(of spot: Whereabouts, in state: AppState) -> String {
    let day = spot.asOf.map { ", as of \($0)" } ?? ""
    switch spot.screen {
    case .table(let table, let row, _):
      return table.file + (row.map { ": \($0)" } ?? "") + day
    case .scenarios(let column, _, let view): return "scenarios: \(column), \(view.name)\(day)"
    case .panes:
      if spot.focus == .chart, let year = spot.year { return "\(year) in the chart\(day)" }
      let place = name(of: spot.selection, in: state)
      return (spot.focus == .detail ? "\(place), \(spot.tab.name)" : place) + day
    }
  }

  private static func name(of subject: TimelineState.Subject?, in state: AppState) -> String {
    switch subject {
    case .agreement(let number): return "\(DateText.ordinal(number)) SMA"
    case .round(let id):
      guard let round = state.loaded.workspace.rounds.first(where: { $0.id == id }) else {
        return id
      }
      return "\(DateText.ordinal(round.agreement)) \(RoundText.name(round))"
    case nil: return "the timeline"
    }
  }
}
