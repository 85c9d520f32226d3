@testable import ParleyModel

/// A workspace and scenarios made by hand for projections: the figures published for 2017 to 2026 as
/// the bundled data set has them, and the terms of the 12th agreement.
enum SampleProjection {
  static let workspace: Workspace = {
    var workspace = SampleWorkspace.empty
    workspace.payments = [
      payment(2018, "960.2"), payment(2019, "1038.9"), payment(2020, "1038.9"),
      payment(2021, "1183.3"), payment(2022, "1247.2"), payment(2023, "1289.6", .derived),
      payment(2024, "1346.3", .derived), payment(2025, "1402.8"), payment(2026, "1519.2"),
    ]
    typealias Series = Indicator.Series
    workspace.indicators =
      rows(Series.cpi, from: 2017, "1.9 1.5 0.4 0.5 2.5 5.1 3.6 2.3 2.1", line: 29)
      + rows(Series.defenceGrowth, from: 2019, "8.2 7.4 5.4 3.4 4.4 4.2 3.1 7.5", line: 67)
      + rows(
        Series.defenceBudget, from: 2021, "52840.1 54611.2 57014.3 59424.4 61246.9 65864.2",
        line: 106)
      + rows(Series.gdp2015, from: 2021, "2068876.3 2161800 2236000", line: 143)
      + rows(Series.gdp2020, from: 2023, "2401000 2555900 2663300", line: 146)
      + rows(Series.exchangeRate, from: 2021, "1144.89 1291.78 1306.76 1363.44 1421.4", line: 180)
      + rows(Series.troops, from: 2003, "37500 32500", line: 196)
      + rows(Series.troops, from: 2022, "28500", line: 206)
    workspace.agreements = [SampleWorkspace.agreement(12, covers: 2026...2030)]
    workspace.agreements[0].firstYearMoney = SampleWorkspace.decimal("1519.2")
    return workspace
  }()

  static let inputs = ProjectionInputs(workspace)

  private static func payment(
    _ year: Int, _ money: String, _ confidence: Confidence = .read
  ) -> Payment {
    var row = SampleWorkspace.payment(year, money, confidence: confidence)
    row.place = Place(file: "payments.csv", line: year - 1989)
    return row
  }

  private static func rows(
    _ name: String, from first: Int, _ values: String, line: Int
  ) -> [Indicator] {
    values.split(separator: " ").enumerated().map { index, value in
      var row = SampleWorkspace.indicator(name, first + index, String(value))
      row.place = Place(file: "indicators.csv", line: line + index)
      row.sources = ["I\(first + index)"]
      return row
    }
  }

  /// The defaults of PROJECTION.md 2.
  static let assumptions = Assumptions(
    priceYear: 2025, cpi: RateProcess(mean: 2.0, persistence: 0.56, sd: 1.1),
    defenceBudget: RateProcess(mean: 4.9, persistence: 0.33, sd: 1.5),
    gdp: RateProcess(mean: 4.0, persistence: 0.3, sd: 2.0), fx: ExchangeProcess(sd: 4.7),
    places: [
      .cpi: Place(file: "workspace.toml", line: 23), .fx: Place(file: "workspace.toml", line: 38),
    ])

  static func term(
    _ years: ClosedRange<Int>, _ index: TermIndex, lag: Int = 0, add: Double = 0,
    cap: Double? = nil, floor: Double? = nil, rate: Double = 0, amounts: [Double] = [],
    isInUSD: Bool = false, line: Int = 13
  ) -> ScenarioTerm {
    ScenarioTerm(
      from: years.lowerBound, to: years.upperBound, index: index, lag: lag, add: add, cap: cap,
      floor: floor, rate: rate, amounts: amounts, isInUSD: isInUSD,
      place: Place(file: "scenarios/sample.toml", line: line))
  }

  static func scenario(
    _ terms: [ScenarioTerm] = [], id: String = "sample", years: ClosedRange<Int> = 2026...2030,
    follows: String? = nil, opening: Scenario.Opening = .money(1519.2),
    assumptions: Assumptions = assumptions
  ) -> Scenario {
    Scenario(
      id: id, title: id, follows: follows, firstYear: years.lowerBound,
      lastYear: years.upperBound, opening: opening,
      openingPlace: Place(file: "scenarios/\(id).toml", line: 10), terms: terms,
      assumptions: assumptions, place: Place(file: "scenarios/\(id).toml", line: 0))
  }

  /// The 12th agreement as signed.
  static let asSigned = scenario(
    [term(2027...2030, .cpi, lag: 2, cap: 5)], id: "as-signed")

  static func projection(
    _ scenario: Scenario, _ others: Scenario...
  ) throws(ProjectionError) -> Projection {
    try Projection(
      of: scenario, inputs: inputs,
      scenarios: Dictionary(uniqueKeysWithValues: others.map { ($0.id, $0) }))
  }
}
