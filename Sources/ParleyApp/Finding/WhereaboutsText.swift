import ParleyModel
import ParleyStore
import TerminalKit

/// Places in words.
enum WhereaboutsText {
  /// `12th round 4, Positions`, `payments.csv: 2026 agreed`, `scenarios: as-signed`; with the day
  /// where that is not today.
  static func text(of spot: Whereabouts, in state: AppState) -> Phrase {
    let place = place(of: spot, in: state)
    return spot.asOf.map { "\(place), as of \($0)" } ?? place
  }

  private static func place(of spot: Whereabouts, in state: AppState) -> Phrase {
    switch spot.screen {
    case .table(let table, let row, _):
      return row.map { "\(table.file): \($0)" } ?? Phrase(verbatim: table.file)
    case .points(let agreement, _, _):
      return "points of the \(state.loaded.workspace.title(ofAgreement: agreement))"
    case .scenarios(let column, _, let view): return "scenarios: \(column), \(view.name)"
    case .panes:
      if spot.focus == .chart, let year = spot.year { return "\(year) in the chart" }
      let place = name(of: spot.selection, in: state)
      return spot.focus == .detail ? "\(place), \(spot.tab.name)" : place
    }
  }

  private static func name(of subject: TimelineState.Subject?, in state: AppState) -> Phrase {
    switch subject {
    case .agreement(let number): return state.loaded.workspace.title(ofAgreement: number)
    case .round(let id):
      guard let round = state.loaded.workspace.rounds.first(where: { $0.id == id }) else {
        return Phrase(verbatim: id)
      }
      return "\(DateText.ordinal(round.agreement)) \(RoundText.name(round))"
    case nil: return "the timeline"
    }
  }
}
