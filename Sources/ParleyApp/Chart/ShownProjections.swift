import ParleyModel
import ParleyStore

/// What is projected for the screen: the scenario the chart shows, and the agreements' own rules for
/// the Now strip, all of it as known on the day shown.
struct ShownProjections: Sendable {
  /// The scenarios that may be shown on the day and can be projected, by id.
  let scenarios: [Scenario]
  /// What scenarios are projected from, and those they may follow.
  let context: SettingContext
  /// The id of the scenario chosen, where it cannot be shown on the day; else nil.
  let unavailable: String?
  /// The chart's scenario; nil when there is none.
  let selected: Projection?
  /// The rule of the agreement that covers the day's year; nil where it cannot be computed.
  let ruling: Projection?
  /// The rule of the agreement that covers the next year, which may be another one.
  let nextRuling: Projection?
  let recordMeasures: RecordMeasures
  /// The first year whose GDP is on the newer base, where an older base comes before it; else nil.
  let gdpBreak: Int?

  /// Nothing projected.
  init() {
    let inputs = ProjectionInputs(Workspace(title: "", money: "", parties: []))
    context = SettingContext(inputs: inputs, scenarios: [:])
    unavailable = nil
    scenarios = []
    selected = nil
    ruling = nil
    nextRuling = nil
    recordMeasures = RecordMeasures(inputs, priceYear: nil)
    gdpBreak = nil
  }

  /// Projects what the screen shows.
  ///
  /// - Parameters:
  ///   - shown: The workspace as of the day.
  ///   - asOf: The day; nil where nothing is hidden.
  ///   - year: The fiscal year of the day.
  ///   - wanted: The id of the scenario chosen; nil for the newest agreement's own rule.
  init(
    _ loaded: LoadedWorkspace, shown: Workspace, asOf: Day?, year: Int, agreement: Agreement?,
    wanted: String?
  ) {
    let inputs = asOf == nil ? loaded.inputs : ProjectionInputs(shown)
    func project(_ scenario: Scenario) -> Projection? {
      try? Projection(of: scenario, inputs: inputs, scenarios: loaded.projectable)
    }
    func rule(of agreement: Agreement?) -> Projection? {
      guard let agreement, let assumptions = loaded.assumptions else { return nil }
      return shown.scenario(of: agreement, assumptions: assumptions).flatMap { project($0) }
    }
    let ruling = rule(of: agreement)
    let next = shown.agreements.sorted { $0.number > $1.number }.first { $0.covers(year + 1) }
    self.ruling = ruling
    nextRuling = next?.number == agreement?.number ? ruling : rule(of: next)
    context = SettingContext(inputs: inputs, scenarios: loaded.projectable)
    let known = loaded.projectable.values.filter { scenario in
      asOf.map { day in
        scenario.knownFrom(among: loaded.projectable).map { $0.day <= day } ?? true
      } ?? true
    }.sorted { $0.id < $1.id }
    scenarios = known
    let chosen = wanted.flatMap { id in known.first { $0.id == id } }.flatMap { project($0) }
    unavailable = chosen == nil ? wanted : nil
    if let chosen {
      selected = chosen
    } else {
      let last = shown.agreements.max { $0.number < $1.number }
      let newest =
        (last?.number == next?.number ? nil : rule(of: last)) ?? nextRuling ?? ruling
      selected =
        known.lazy.compactMap { scenario in
          newest.flatMap { $0.isSame(as: scenario) ? project(scenario) : nil }
        }.first ?? newest
    }
    recordMeasures =
      selected.map { RecordMeasures($0) }
      ?? RecordMeasures(inputs, priceYear: loaded.assumptions?.priceYear)
    gdpBreak = inputs.gdpBreak
  }
}

extension ShownProjections {
  /// The total of a scenario's payments on the day shown; nil where it cannot be computed.
  func total(of scenario: Scenario) -> Figure? {
    try? context.projected(scenario).totalFigure
  }
}

extension Projection {
  /// Whether a scenario says the same as this projection's: first payment, years and rules.
  fileprivate func isSame(as other: Scenario) -> Bool {
    guard other.follows == nil, scenario.assumptions.hasSameNumbers(as: other.assumptions),
      scenario.years == other.years, scenario.opening == other.opening,
      scenario.terms.count == other.terms.count
    else { return false }
    return zip(scenario.terms, other.terms).allSatisfy { own, other in
      var same = own
      same.place = other.place
      return same == other
    }
  }
}
