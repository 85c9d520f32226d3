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

  /// Whether a scenario without faults lacks an assumption that it needs.
  func hasGap(in assumptions: AssumptionsPart?) -> Bool {
    files.indices.contains { hasGap(in: assumptions, at: $0) }
  }

  /// Whether one scenario without faults lacks an assumption.
  func hasGap(in assumptions: AssumptionsPart?, at index: Int) -> Bool {
    bases(of: index).allSatisfy { files[$0].faults.isEmpty }
      && merged(assumptions, at: index).whole == nil
  }

  /// The assumptions of the workspace with those of a scenario and its bases laid over them.
  private func merged(_ workspace: AssumptionsPart?, at index: Int) -> AssumptionsPart {
    bases(of: index).reversed().compactMap { files[$0].assumptions }
      .reduce(workspace ?? AssumptionsPart()) { $0.overlaid(by: $1) }
  }

  private func scenario(at index: Int, _ workspace: AssumptionsPart?) -> Scenario? {
    guard bases(of: index).allSatisfy({ files[$0].faults.isEmpty }),
      let title = inherited(\.title, by: index),
      let firstYear = inherited(\.firstYear, by: index),
      let lastYear = inherited(\.lastYear, by: index), firstYear <= lastYear,
      let opening = inherited(\.opening, by: index),
      let openingPlace = inherited(\.openingPlace, by: index),
      let assumptions = merged(workspace, at: index).whole
    else { return nil }
    let read = inherited(\.terms, by: index) ?? []
    let terms = read.compactMap(\.term)
    guard terms.count == read.count else { return nil }
    let file = files[index]
    return Scenario(
      id: file.id, title: title, note: file.note ?? baseNote(of: file),
      base: file.base,
      follows: followed(by: index), firstYear: firstYear, lastYear: lastYear,
      knownFrom: inherited(\.knownFrom, by: index), opening: opening, openingPlace: openingPlace,
      terms: terms, assumptions: assumptions,
      place: Place(file: ScenariosFolder.path(of: file.id), line: 0))
  }

  /// A note of the base would claim of this scenario what it says of that one.
  private func baseNote(of file: ScenarioFile) -> String {
    file.links.first { $0.key == "base" }.map { "Based on \($0.id); it has no note of its own." }
      ?? ""
  }

  private func followed(by index: Int) -> String? {
    for file in bases(of: index) {
      if let link = files[file].links.first(where: { $0.key == "follows" }) { return link.id }
    }
    return nil
  }

  /// Projects every scenario and notes those that cannot be.
  ///
  /// - Parameter isSilent: Whether an error says nothing new: what it misses may stand in a row that
  ///   has an error of its own.
  /// - Returns: Whether all of them can be projected.
  mutating func checkProjections(
    _ scenarios: [String: Scenario], inputs: ProjectionInputs,
    isSilent: (ProjectionError) -> Bool
  ) -> Bool {
    var errors: [Int: ProjectionError] = [:]
    var yearsCountedOn: [Int: Int] = [:]
    for index in files.indices {
      guard let scenario = scenarios[files[index].id] else { continue }
      if case .change(_, let on?) = scenario.opening, on >= scenario.firstYear {
        yearsCountedOn[index] = on
        continue
      }
      do throws(ProjectionError) {
        _ = try Projection(of: scenario, inputs: inputs, scenarios: scenarios)
      } catch { errors[index] = error }
    }
    let broken = Set(errors.keys).union(yearsCountedOn.keys)
    for index in broken.sorted() {
      guard let scenario = scenarios[files[index].id] else { continue }
      let site = errors[index]?.site ?? .opening
      // What it takes from a base with errors is reported there.
      if isInherited(site, by: index), !broken.isDisjoint(with: bases(of: index).dropFirst()) {
        continue
      }
      if let on = yearsCountedOn[index] {
        report(
          index, at: openingYearPlace(in: index),
          "the opening counts on the payment of '\(on)', which is no year before first_year "
            + "\(scenario.firstYear)",
          help: "'on' names an earlier year; without it the year before the first counts.")
      }
      switch errors[index] {
      // A link to a scenario with errors: those are reported where they are.
      case nil, .unknownScenario, .circle: break
      case let error?:
        if !isSilent(error) { report(error, of: scenario, at: index, inputs, scenarios) }
      }
    }
    return broken.isEmpty
  }

  /// Whether a part of a scenario is written in the file of its base.
  private func isInherited(_ site: ProjectionError.Site, by index: Int) -> Bool {
    guard files[index].base != nil else { return false }
    switch site {
    case .opening: return files[index].openingSpan == nil
    case .term, .scenario: return files[index].terms == nil
    case .follows: return !files[index].links.contains { $0.key == "follows" }
    }
  }

  /// Notes why a scenario cannot be projected, unless that is a fault of one it follows.
  private mutating func report(
    _ error: ProjectionError, of scenario: Scenario, at index: Int, _ inputs: ProjectionInputs,
    _ scenarios: [String: Scenario]
  ) {
    if let id = scenario.follows, var followed = scenarios[id] {
      func failure(of followed: Scenario) -> ProjectionError? {
        do throws(ProjectionError) {
          _ = try Projection(of: followed, inputs: inputs, scenarios: scenarios)
          return nil
        } catch { return error }
      }
      // Reported where it is.
      if failure(of: followed) == error { return }
      followed.assumptions = scenario.assumptions
      if failure(of: followed) == error {
        report(
          index, at: place(of: .follows, in: index),
          "scenario \(quoted(id)) cannot be followed under the assumptions of this one: "
            + "\(error.message)", help: error.help)
        return
      }
    }
    var site = place(of: error.site, in: index)
    if case .missingPayment = error { site = openingYearPlace(in: index) }
    report(index, at: site, error.message, help: error.help)
  }

  /// Where the year stands that the opening counts on, else the opening.
  private func openingYearPlace(in index: Int) -> ByteSpan? {
    files[index].openingYearSpan ?? place(of: .opening, in: index)
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
