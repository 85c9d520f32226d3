/// Why a scenario, or one of its figures, cannot be computed.
public enum ProjectionError: Error, Hashable, Sendable {
  /// The part of a scenario a fault belongs to.
  public enum Site: Hashable, Sendable {
    /// `[opening]`.
    case opening
    /// The term at a place in ``Scenario/terms``.
    case term(Int)
    /// The key `follows`.
    case follows
    /// The scenario as a whole.
    case scenario
  }

  /// `follows` or a base names a scenario that is not there or has errors of its own.
  case unknownScenario(String)
  /// Scenarios follow each other in a circle.
  case circle(String)
  /// No term covers a year.
  case yearWithoutTerm(Int)
  /// The payment a change counts on is not published.
  case missingPayment(year: Int)
  /// A driver has no value for a year that a payment needs.
  case missingIndicator(
    Driver, year: Int, payment: Int, site: Site, series: CurrencySeries)
  /// A payment grew beyond what can be counted.
  case tooLarge(year: Int, site: Site)
  /// A measure needs a value that nothing gives.
  case noMeasure(Measure, year: Int, series: CurrencySeries)

  /// The part of the scenario at fault.
  public var site: Site {
    switch self {
    case .missingPayment: .opening
    case .missingIndicator(_, _, _, let site, _), .tooLarge(_, let site): site
    case .circle, .unknownScenario: .follows
    case .yearWithoutTerm, .noMeasure: .scenario
    }
  }

  /// What is wrong, in one sentence without a full stop.
  public var message: Phrase {
    switch self {
    case .unknownScenario(let id): "scenario '\(id)' is not there or has errors"
    case .circle(let id): "following '\(id)' leads back to this scenario"
    case .yearWithoutTerm(let year): "no term covers the year '\(year)'"
    case .missingPayment(let year): "no agreed payment is on record for '\(year)'"
    case .missingIndicator(let driver, let year, let payment, _, _):
      "no \(driver.title) is published or given for '\(year)', which the payment of \(payment) needs"
    case .tooLarge(let year, _): "the payment of '\(year)' is too large to count"
    case .noMeasure(let measure, let year, let series):
      "\(measure.name) has no figure for '\(year)': \(measure.need(of: series))"
    }
  }

  /// What to do about it.
  public var help: Phrase {
    switch self {
    case .unknownScenario: "Check the scenarios' names, and mend the errors of that one first."
    case .circle: "Remove one of the keys 'follows'."
    case .yearWithoutTerm: "Every year after first_year needs exactly one [[terms]]."
    case .missingPayment(let year):
      """
      Add the row \(year),agreed to payments.csv, follow a scenario that has the year, as \
      follows = "ID", let 'on' name a year that has a payment, or write the payment itself, as \
      krw_bn = 1500.0.
      """
    case .missingIndicator(let driver, let year, _, _, let series):
      """
      Add \(Self.rows(of: driver, year, series)) to indicators.csv, or give the value in the scenario: a \
      line \(year) = … under [assumptions.paths.\(driver.name)].
      """
    case .tooLarge: "Check the amounts and rates of the scenario."
    case .noMeasure: "Ask for other years or another measure."
    }
  }

  /// The rows of indicators.csv that give a driver's value of a year, in words.
  private static func rows(
    of driver: Driver, _ year: Int, _ series: CurrencySeries
  ) -> Phrase {
    switch driver {
    case .cpi: "the row \(year),\(Indicator.Series.cpi)"
    case .defenceBudget: "the row \(year),\(Indicator.Series.defenceGrowth)"
    case .fx: "the row \(year),\(series.exchangeRate)"
    case .gdp: "\(series.gdp2020) of \(year - 1) and of \(year)"
    }
  }
}
