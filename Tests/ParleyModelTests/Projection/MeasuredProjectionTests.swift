import Testing

@testable import ParleyModel

struct MeasuredProjectionTests {
  private typealias Sample = SampleProjection

  private func isNear(_ found: Double, _ expected: Double) -> Bool {
    abs(found / expected - 1) < 1e-13
  }

  @Test func `payments of 2026 in every measure, by hand`() throws {
    let projection = try Sample.projection(Sample.asSigned)
    let expected: [Measure: Double] = [
      .krw: 1519.2, .usd: 1000 * 1519.2 / 1421.4, .real: 1519.2 / 1.02056,
      .defenceShare: 100 * 1519.2 / 65864.2,
      // Growth 4.0 + 0.3 x (4.2020 - 4.0), unrounded.
      .gdpShare: 100 * 1519.2
        / (2_663_300 * (1.04 + 0.3 * (2_663_300 / 2555900.0 - 1 - 0.04))),
      .perSoldier: 1000 * 1519.2 / 28500,
    ]
    for (measure, figure) in expected {
      let year = try #require(try projection.measured(measure).years.first)
      #expect(isNear(year.central, figure), "\(measure.name)")
    }
  }

  @Test func `a payment is no firmer than what it is divided by`() throws {
    var scenario = Sample.asSigned
    scenario.assumptions.paths = [.fx: [2026: 1450]]
    let projection = try Sample.projection(scenario)
    func states(_ measure: Measure) throws -> [YearState] {
      try projection.measured(measure, in: 2026...2027).years.map(\.state)
    }
    #expect(try states(.krw) == [.agreed, .set])
    #expect(try states(.usd) == [.given, .projected])
    #expect(try states(.defenceShare) == [.agreed, .projected])
    #expect(try states(.gdpShare) == [.projected, .projected])
    #expect(try states(.perSoldier) == [.agreed, .set])
    #expect(try projection.measured(.usd).years[0].central == 1000 * 1519.2 / 1450)
  }

  @Test func `the total of a share is that of the payments over that of the budgets`() throws {
    let projection = try Sample.projection(
      Sample.scenario(
        [Sample.term(2025...2026, .amounts, amounts: [1402.8, 1519.2])], years: 2024...2026,
        opening: .money(1346.3)))
    let total = try projection.measured(.defenceShare).total.central
    let expected = 100 * (1346.3 + 1402.8 + 1519.2) / (59424.4 + 61246.9 + 65864.2)
    #expect(isNear(total, expected))
  }

  @Test func `only payments in won have a ceiling and a floor`() throws {
    let projection = try Sample.projection(Sample.asSigned)
    for measure in Measure.allCases where measure != .krw {
      let measured = try projection.measured(measure)
      #expect(measured.years.allSatisfy { $0.ceiling == nil && $0.floor == nil })
      #expect(measured.total.ceiling == nil && measured.total.floor == nil)
    }
  }

  @Test func `years asked for are summed alone`() throws {
    let measured = try Sample.projection(Sample.asSigned).measured(.krw, in: 2027...2028)
    #expect(measured.years.map(\.year) == [2027, 2028])
    #expect(measured.total.central == 3134.8)
    #expect(measured.total.ceiling == 3179.8)
  }

  @Test func `prices of a year before the scenario are undone, of one after it reckoned on`() throws
  {
    var scenario = Sample.scenario(
      [Sample.term(2024...2024, .none)], years: 2023...2024, opening: .money(1000))
    for (priceYear, expected) in [
      (2022, 1000 / (1.036 * 1.023)), (2024, 1000), (2025, 1000 * 1.021),
      (2027, 1000 * 1.021 * 1.02056 * 1.0203136),
    ] {
      scenario.assumptions.priceYear = priceYear
      let projection = try Sample.projection(scenario)
      #expect(projection.priceYear == priceYear)
      let found = try #require(try projection.measured(.real).years.last)
      #expect(isNear(found.central, expected), "\(priceYear)")
      #expect(found.state == (priceYear > 2025 ? .projected : .given))
      let unrounded = Simulation([projection], .init()).unrounded([.value(0, .real, year: 2024)])
      #expect(isNear(try #require(unrounded[0]), expected), "\(priceYear)")
    }
  }

  @Test func `without a price year that of the last published prices counts`() throws {
    var scenario = Sample.asSigned
    scenario.assumptions.priceYear = nil
    #expect(try Sample.projection(scenario).priceYear == 2025)
  }

  @Test(arguments: [1000, 9999])
  func `prices of a year however far away are reckoned or refused`(priceYear: Int) throws {
    var scenario = Sample.scenario(years: 2026...2026)
    scenario.assumptions.priceYear = priceYear
    scenario.assumptions.cpi = RateProcess(mean: 0.01, persistence: 0.5, sd: 0.001)
    let projection = try Sample.projection(scenario)
    let found = try Simulation([projection], .init(paths: 2)).distributions(
      of: [.value(0, .real, year: 2026)])
    let distribution = try #require(found[0])
    if priceYear == 1000 {
      #expect(throws: ProjectionError.noMeasure(.real, year: 2026, series: .won)) {
        try projection.measured(.real)
      }
      #expect(distribution.percentiles[0].isNaN)
    } else {
      // About 0.01 % a year over 7,973 years.
      let central = try projection.measured(.real).total.central
      #expect((3_300...3_500).contains(central))
      #expect(abs(distribution.percentiles[2] / central - 1) < 0.01)
    }
  }
}
