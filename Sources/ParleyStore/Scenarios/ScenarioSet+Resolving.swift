import ParleyModel

/// Scenarios with their bases laid under them, and what only shows when they are projected.
extension ScenarioSet {
  /// The scenarios that can be projected as far as their own files tell, by id.
  ///
  /// - Parameter assumptions: Those of the workspace; nil when it states none.
  func scenarios(assumptions: AssumptionsPart?) -> [String: Scenario] {
    var result: [String: Scenario] = [:]
    for index in files.indices {
      if let scenario = scenario(at: index, assumptions) { result[scenario.id] = scenario }
    }
    return result
  }

  private func scenario(at index: Int, _ workspace: AssumptionsPart?) -> Scenario? {
    let chain = bases(of: index)
    let parts = chain.reversed().compactMap { files[$0].assumptions }
    let merged = parts.reduce(workspace ?? AssumptionsPart()) { $0.overlaid(by: $1) }
    guard chain.allSatisfy({ files[$0].faults.isEmpty }),
      let title = inherited(\.title, by: index),
      let firstYear = inherited(\.firstYear, by: index),
      let lastYear = inherited(\.lastYear, by: index), firstYear <= lastYear,
      let opening = inherited(\.opening, by: index),
      let openingPlace = inherited(\.openingPlace, by: index),
      let assumptions = merged.whole
    else { return nil }
    let read = inherited(\.terms, by: index) ?? []
    let terms = read.compactMap(\.term)
    guard terms.count == read.count else { return nil }
    let file = files[index]
    return Scenario(
      id: file.id, title: title, note: inherited(\.note, by: index) ?? "",
      base: file.links.first { $0.key == "base" }?.id,
      follows: followed(by: index), firstYear: firstYear, lastYear: lastYear,
      knownFrom: inherited(\.knownFrom, by: index), opening: opening, openingPlace: openingPlace,
      terms: terms, assumptions: assumptions,
      place: Place(file: ScenariosFolder.path(of: file.id), line: 0))
  }

  private func followed(by index: Int) -> String? {
    for file in bases(of: index) {
      if let link = files[file].links.first(where: { $0.key == "follows" }) { return link.id }
    }
    return nil
  }

  /// Projects every scenario and notes those that cannot be.
  ///
  /// - Parameters:
  ///   - isSilent: Whether an error says nothing new: what it misses may stand in a row that has an
  ///     error of its own.
  mutating func checkProjections(
    _ scenarios: [String: Scenario], inputs: ProjectionInputs,
    isSilent: (ProjectionError) -> Bool
  ) {
    for index in files.indices {
      guard let scenario = scenarios[files[index].id] else { continue }
      if case .change(_, let on?) = scenario.opening, on >= scenario.firstYear {
        report(
          index, at: place(of: .opening, in: index),
          "the opening counts on the payment of '\(on)', which is no year before first_year "
            + "\(scenario.firstYear)",
          help: "'on' names an earlier year; without it the year before the first counts.")
        continue
      }
      do throws(ProjectionError) {
        _ = try Projection(of: scenario, inputs: inputs, scenarios: scenarios)
      } catch {
        // A link to a scenario with errors: those are reported where they are.
        if case .unknownScenario = error { continue }
        if case .circle = error { continue }
        guard !isSilent(error) else { continue }
        report(index, at: place(of: error.site, in: index), error.message, help: error.help)
      }
    }
  }

  /// Where a part of a scenario is written in its own file; what it takes from its base is shown at
  /// the link to it.
  private func place(of site: ProjectionError.Site, in index: Int) -> ByteSpan? {
    let file = files[index]
    let base = file.links.first { $0.key == "base" }?.span
    switch site {
    case .opening: return file.openingSpan ?? base
    case .term(let term):
      guard let terms = file.terms else { return base }
      return terms.indices.contains(term) ? terms[term].place : file.termsPlace
    case .follows: return file.links.first { $0.key == "follows" }?.span ?? base
    case .scenario: return file.termsPlace ?? base
    }
  }
}
