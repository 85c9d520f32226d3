import ParleyModel
import ParleyStore

/// Whether a place is still found on its day.
extension Whereabouts {
  /// Why the place is not found any more; nil where it is.
  func absence(in state: AppState) -> Phrase? {
    // What is looked up is looked up in what its day shows.
    var then = state
    let workspace = state.loaded.workspace
    if asOf != state.asOf { then.shown = asOf.map { workspace.asOf($0) } ?? workspace }
    if isShown(in: then) { return nil }
    if let asOf {
      then.shown = workspace
      if isShown(in: then) { return "what the mark stood on is not on record as of \(asOf)" }
    }
    return "what the mark stood on is gone from the files"
  }

  /// Whether its round, agreement, row or column is among what is shown.
  private func isShown(in state: AppState) -> Bool {
    switch screen {
    case .panes:
      switch selection {
      case .round(let id): return state.shown.round(id) != nil
      case .agreement(let number):
        return state.shown.agreements.contains { $0.number == number }
          || state.shown.rounds.contains { $0.agreement == number }
      case nil: return true
      }
    case .table(let table, let row, _):
      guard let row else { return true }
      return Self.index(ofRow: row, in: table.rows(of: state.shown)) != nil
    case .points(let agreement, let point, _):
      guard let point else { return state.shown.talks.contains { $0.id == agreement } }
      return state.shown.issues.contains { $0.id == point }
    case .scenarios(let column, _, _): return state.scenarioColumn(of: column) != nil
    }
  }

  /// Why its column cannot be shown now, beside those there are; nil where it can.
  func reasonAgainstColumn(_ state: AppState) -> Phrase? {
    guard case .scenarios(let id, _, _) = screen else { return nil }
    let columns =
      state.scenarios?.columns.map(\.saved.id)
      ?? state.comparedScenarios.filter { state.scenarioColumn(of: $0) != nil }
    guard columns.count >= ScenarioScreen.mostColumns, !columns.contains(id) else { return nil }
    let key = state.keymap.name(of: "scenarios.remove", isASCII: state.symbols.isASCII)
    return "the scenarios show four other columns; \(key) takes one out there"
  }
}
