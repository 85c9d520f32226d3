import Testing

@testable import ParleyModel

struct SensitivityTests {
  private typealias Sample = SampleProjection

  private func sensitivity(
    _ scenario: Scenario = Sample.asSigned, _ measure: Measure = .krw
  ) throws -> Sensitivity {
    try Sensitivity(scenario, measure: measure, inputs: Sample.inputs, scenarios: [:])
  }

  private func row(_ key: String, in sensitivity: Sensitivity) throws -> Sensitivity.Row {
    try #require(sensitivity.rows.first { $0.key.text == key })
  }

  @Test func `the most telling number comes first, those without effect last in their order`()
    throws
  {
    let found = try sensitivity()
    #expect(found.total == 7917.1)
    #expect(
      found.rows.map(\.key.text) == [
        "terms.0.add", "opening.krw_bn", "assumptions.drivers.cpi.mean", "terms.0.lag",
        "assumptions.drivers.cpi.persistence", "terms.0.cap",
        "assumptions.drivers.defence-budget.mean",
        "assumptions.drivers.defence-budget.persistence", "assumptions.drivers.fx.drift",
        "assumptions.drivers.gdp.mean", "assumptions.drivers.gdp.persistence",
      ])
    let spreads = found.rows.map(\.spread)
    #expect(spreads == spreads.sorted(by: >))
    #expect(spreads.last == 0)
  }

  @Test func `a mean and a lag move the rates that payments read, by hand`() throws {
    let found = try sensitivity()
    // CPI of 2026 to 2028 from a mean of 0.9: 1.6, 1.3, 1.1 per cent; of 3.1: 2.5, 2.8, 2.9.
    let mean = try row("assumptions.drivers.cpi.mean", in: found)
    #expect(mean.totalLow == 7856.6 && mean.totalHigh == 7976.4)
    // A lag of one year: 2.1, 2.0, 2.0, 2.0; of three: 2.3, 2.1, 2.1, 2.0.
    let lag = try row("terms.0.lag", in: found)
    #expect(lag.totalLow == 7912.1 && lag.totalHigh == 7932.4)
  }

  @Test func `an opening is moved by one per cent of itself`() throws {
    let row = try row("opening.krw_bn", in: try sensitivity())
    #expect(abs(row.low - 1519.2 * 0.99) < 1e-9)
    #expect(abs(row.high - 1519.2 * 1.01) < 1e-9)
    // 1504.0, 1535.6, 1567.8, 1599.2, 1631.2 and 1534.4, 1566.6, 1599.5, 1631.5, 1664.1
    #expect(row.totalLow == 7837.8)
    #expect(row.totalHigh == 7996.1)
    #expect(abs(row.spread - 158.3) < 1e-9)
    #expect(row.step.english == "one per cent of it")
  }

  private static let steps: [(key: String, range: ClosedRange<Double>, step: String)] = [
    ("terms.0.add", -1...1, "one point"), ("terms.0.cap", 4...6, "one point"),
    ("terms.0.lag", 1...3, "one year"),
    ("assumptions.drivers.cpi.mean", 0.9...3.1, "one standard deviation"),
    ("assumptions.drivers.cpi.persistence", 0.46...0.66, "0.1"),
    ("assumptions.drivers.fx.drift", -4.7...4.7, "one standard deviation"),
    ("assumptions.paths.cpi.2026", 1.4...3.6, "one standard deviation"),
    ("assumptions.paths.fx.2026", 1381.85...1518.15, "one standard deviation"),
  ]

  @Test(arguments: steps)
  func `points, years, standard deviations and tenths are the steps of the others`(
    key: String, range: ClosedRange<Double>, step: String
  ) throws {
    var scenario = Sample.asSigned
    scenario.assumptions.paths = [.cpi: [2026: 2.5], .fx: [2026: 1450]]
    let row = try row(key, in: try sensitivity(scenario, .usd))
    #expect(abs(row.low - range.lowerBound) < 1e-9)
    #expect(abs(row.high - range.upperBound) < 1e-9)
    #expect(row.step.english == step)
  }

  @Test func `standard deviations move no central case and are left out`() throws {
    #expect(try !sensitivity().rows.contains { $0.key.text.hasSuffix(".sd") })
  }

  @Test func `a number is not moved beyond what it may be, nor where it cannot be computed`() throws
  {
    var scenario = Sample.scenario(
      [Sample.term(2024...2025, .cpi, lag: 0)], years: 2023...2025, opening: .money(0))
    let lag = try row("terms.0.lag", in: try sensitivity(scenario))
    #expect(lag.low == 0 && lag.high == 1)
    scenario.terms[0].lag = 8
    // CPI is known from 2017 on; the payment of 2024 with a lag of 8 would need 2016.
    #expect(throws: ProjectionError.self) { try sensitivity(scenario) }
    scenario.terms[0].lag = 7
    let late = try row("terms.0.lag", in: try sensitivity(scenario))
    #expect(late.low == 6 && late.high == 7)
  }
}
