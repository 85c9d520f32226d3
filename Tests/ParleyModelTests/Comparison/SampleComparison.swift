@testable import ParleyModel

/// Scenarios made by hand to be compared with the 12th agreement as signed.
enum SampleComparison {
  static let asSigned = SampleProjection.asSigned

  /// The 11th agreement's rule gone on with.
  static let linked = SampleProjection.scenario(
    [SampleProjection.term(2027...2030, .defenceBudget, lag: 1)], id: "defence-linked")

  static let fixed = fixed(3)

  static let freeze = SampleProjection.scenario(
    [SampleProjection.term(2027...2030, .none)], id: "freeze")

  static func fixed(_ rate: Double, years: ClosedRange<Int> = 2026...2030) -> Scenario {
    SampleProjection.scenario(
      [SampleProjection.term(years.lowerBound + 1...years.upperBound, .fixed, rate: rate)],
      id: "fixed", years: years)
  }

  /// What was paid, taken as a scenario.
  static let record: Scenario = {
    var scenario = SampleProjection.scenario(
      [SampleProjection.term(2022...2025, .amounts, amounts: [1247.2, 1289.6, 1346.3, 1402.8])],
      id: Scenario.recordID, years: 2021...2025, opening: .money(1183.3))
    scenario.title = "What was paid"
    return scenario
  }()

  /// The 11th agreement under the rule of the 9th.
  static let eleventhUnderCPI = SampleProjection.scenario(
    [SampleProjection.term(2022...2025, .cpi, lag: 2, cap: 4)], id: "eleventh-under-cpi",
    years: 2021...2025, opening: .change(13.9, on: nil))

  static func comparison(
    _ scenarios: Scenario..., measure: Measure = .krw
  ) throws -> ScenarioComparison {
    try ScenarioComparison(
      scenarios.map { try SampleProjection.projection($0) }, measure: measure)
  }
}
