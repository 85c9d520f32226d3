import ParleyModel
import ParleyStore

/// The scenarios that rest on one, and what becomes of them when that is written as it was changed.
struct ScenarioDependents {
  /// Those that have it as their base, at any remove, or follow it.
  let ids: [String]
  /// Those with it as their base that could not be projected any more: why.
  let broken: [(id: String, reason: Phrase)]

  init(of column: ScenarioColumn, in state: AppState) {
    let all = state.loaded.projectable
    var found: Set<String> = []
    var next: Set<String> = [column.saved.id]
    while !next.isEmpty {
      let resting = all.values.filter { scenario in
        [scenario.base, scenario.follows].compactMap(\.self).contains { next.contains($0) }
      }.map(\.id)
      next = Set(resting).subtracting(found).subtracting([column.saved.id])
      found.formUnion(next)
    }
    ids = found.sorted()
    broken = all.values.filter { $0.base == column.saved.id }.sorted { $0.id < $1.id }
      .compactMap { dependent in
        let changed = Self.resting(dependent, on: column, in: state)
        if let year = changed.years.dropFirst().first(where: { changed.term(of: $0) == nil }) {
          return (dependent.id, "no term covers \(year)")
        }
        do throws(ProjectionError) {
          _ = try state.projections.context.projected(changed)
          return nil
        } catch { return (dependent.id, error.message) }
      }
  }

  /// A scenario as it follows from its base as that was changed: what its own file states stays.
  private static func resting(
    _ dependent: Scenario, on column: ScenarioColumn, in state: AppState
  ) -> Scenario {
    let statements = state.loaded.statements[dependent.id] ?? [:]
    func states(_ key: String) -> Bool {
      statements.contains { name, statement in
        (name == key || name.hasPrefix(key + ".")) && statement.place.file == dependent.place.file
      }
    }
    var result = dependent
    if !states("first_year") { result.firstYear = column.scenario.firstYear }
    if !states("last_year") { result.lastYear = column.scenario.lastYear }
    if !states("opening") { result.opening = column.scenario.opening }
    if !states("terms") { result.terms = column.scenario.terms }
    return result
  }
}
