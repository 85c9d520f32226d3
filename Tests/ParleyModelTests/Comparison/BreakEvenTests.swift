import Testing

@testable import ParleyModel

struct BreakEvenTests {
  private typealias Sample = SampleComparison

  private func breakEven(
    _ a: Scenario, _ b: Scenario, _ driver: Driver = .cpi, _ measure: Measure = .krw
  ) -> BreakEven {
    BreakEven(
      a, b, driver: driver, measure: measure, inputs: SampleProjection.inputs, scenarios: [:])
  }

  private func value(_ breakEven: BreakEven) throws -> Double {
    guard case .at(let value) = breakEven.answer else {
      Issue.record("no value but \(breakEven.answer)")
      return .nan
    }
    return value
  }

  /// The unrounded totals with the driver at a value from 2026 on.
  private func totals(
    _ scenarios: [Scenario], _ driver: Driver, _ value: Double, _ measure: Measure = .krw
  ) throws -> [Double] {
    let projections = try scenarios.map { scenario in
      var changed = scenario
      for year in 2026...2030 { changed.assumptions.paths[driver, default: [:]][year] = value }
      return try SampleProjection.projection(changed)
    }
    return Simulation(projections, .init(paths: 1)).unrounded(
      projections.indices.map { .total($0, measure, years: 2026...2030) }
    ).compactMap(\.self)
  }

  private static let uncapped = SampleProjection.scenario(
    [SampleProjection.term(2027...2030, .cpi, lag: 2)], id: "uncapped")
  private static let sameYear = SampleProjection.scenario(
    [SampleProjection.term(2027...2030, .cpi)], id: "same-year")

  @Test func `a rise by the CPI of the same year costs what that rate a year costs`() throws {
    let breakEven = breakEven(Sample.fixed, Self.sameYear)
    #expect(abs(try value(breakEven) - 3) < 1e-9)
    #expect(breakEven.years == 2026...2030)
    #expect(breakEven.constantYears == 2026...2030)
    #expect(breakEven.figure?.value.description == "3.00")
    #expect(breakEven.figure?.unit == .percent)
  }

  @Test func `with two years' lag the published rise of 2027 must be made up for`() throws {
    let root = try value(breakEven(Sample.fixed, Self.uncapped))
    // 1.021 (1 + q + q^2 + q^3) = 1.03 + 1.03^2 + 1.03^3 + 1.03^4, with CPI 2025 = 2.1 %.
    let q = 1 + root / 100
    #expect(abs(1.021 * (1 + q + q * q + q * q * q) - 1.03 * 4.183627) < 1e-9)
    #expect(root > 3)
  }

  @Test(arguments: [
    (SampleComparison.asSigned, SampleComparison.fixed, Driver.cpi, Measure.krw),
    (SampleComparison.asSigned, SampleComparison.fixed, .cpi, .usd),
    (SampleComparison.asSigned, SampleComparison.linked, .defenceBudget, .krw),
    (SampleComparison.freeze, SampleComparison.asSigned, .cpi, .real),
    (SampleComparison.asSigned, SampleComparison.linked, .defenceBudget, .defenceShare),
  ])
  func `with the value both cost the same`(
    a: Scenario, b: Scenario, driver: Driver, measure: Measure
  ) throws {
    let root = try value(breakEven(a, b, driver, measure))
    let sums = try totals([a, b], driver, root, measure)
    #expect(abs(sums[0] - sums[1]) < 1e-6)
    let beside = try totals([a, b], driver, root + 0.5, measure)
    #expect(abs(beside[0] - beside[1]) > 1e-4)
  }

  @Test func `dollars and won break even at an exchange rate`() throws {
    let dollars = SampleProjection.scenario(
      [
        SampleProjection.term(
          2027...2030, .amounts, amounts: [1_100, 1_100, 1_100, 1_100], isInUSD: true)
      ],
      id: "dollars")
    let breakEven = breakEven(Sample.freeze, dollars, .fx)
    #expect(abs(try value(breakEven) - 1519.2 / 1.1) < 1e-6)
    #expect(breakEven.figure?.unit == .perUSD)
    #expect(
      breakEven.figure?.provenance.formula?.english
        == "exchange rate 1,381.09 in every year from 2026: freeze 7,596.0 = dollars 7,596.0 over "
        + "2026-2030, unrounded central case")
  }

  @Test func `the figure says what it was found with`() throws {
    let figure = try #require(breakEven(Sample.fixed, Self.sameYear).figure)
    #expect(
      figure.provenance.formula?.english
        == "CPI 3.00 % in every year from 2026: fixed 8,065.6 = same-year 8,065.6 over 2026-2030, "
        + "unrounded central case")
    #expect(figure.provenance.isProjected)
    #expect(figure.provenance.places.contains(Place(file: "scenarios/sample.toml", line: 13)))
    #expect(figure.provenance.sources == ["S2026"])
  }

  @Test func `paths the scenarios give themselves are replaced`() throws {
    var given = Self.sameYear
    given.assumptions.paths[.cpi] = [2026: 9, 2028: 9]
    #expect(
      try value(breakEven(Sample.fixed, given)) == value(breakEven(Sample.fixed, Self.sameYear)))
  }

  @Test
  func `where a cap makes them the same it is the nearest value, the mean itself if it can be`()
    throws
  {
    var capped = Self.sameYear
    capped.terms[0].cap = 3
    #expect(abs(try value(breakEven(Sample.fixed, capped)) - 3) < 1e-6)
    var high = Sample.fixed
    high.assumptions.cpi.mean = 4.2
    #expect(breakEven(high, capped).answer == .at(4.2))
  }

  @Test func `without such a value it says which one costs less, or that nothing changes it`() {
    let dear = SampleProjection.scenario(
      [SampleProjection.term(2027...2030, .none)], id: "dear", opening: .money(5_000))
    #expect(breakEven(Sample.asSigned, dear).answer == .never(cheaper: 0))
    #expect(breakEven(dear, Sample.asSigned).answer == .never(cheaper: 1))
    #expect(breakEven(Sample.freeze, Sample.fixed).answer == .noEffect(cheaper: 0))
    #expect(breakEven(Sample.fixed, Sample.freeze).answer == .noEffect(cheaper: 1))
    #expect(breakEven(Sample.asSigned, Sample.linked, .gdp).answer == .noEffect(cheaper: 0))
    #expect(breakEven(Sample.asSigned, Sample.asSigned).answer == .always)
    #expect(breakEven(Sample.asSigned, dear).figure == nil)
  }

  @Test func `what cannot be compared says why`() throws {
    let found = breakEven(Sample.asSigned, Sample.record)
    guard case .failed(let error) = found.answer else {
      Issue.record("no error but \(found.answer)")
      return
    }
    #expect(error.message.english == "'as-signed' and 'payments.csv' have no year in common")
    #expect(found.years == nil)
    let gap = SampleProjection.scenario(id: "gap")
    #expect(
      breakEven(Sample.asSigned, gap).answer
        == .failed(.figure(.yearWithoutTerm(2027), column: 1, id: "gap")))
  }

  @Test func `every answer is a sentence`() {
    let names: [Phrase] = ["first", "second"]
    func text(_ a: Scenario, _ b: Scenario, _ driver: Driver = .cpi) -> String {
      breakEven(a, b, driver).text(names: names)
    }
    #expect(
      text(Sample.fixed, Self.sameYear)
        == "With CPI of 3.00 % in every year from 2026, first and second cost the same over "
        + "2026-2030.")
    let dollars = SampleProjection.scenario(
      [
        SampleProjection.term(
          2027...2030, .amounts, amounts: [1_100, 1_100, 1_100, 1_100], isInUSD: true)
      ], id: "dollars")
    #expect(
      text(Sample.freeze, dollars, .fx)
        == "With an exchange rate of 1,381.09 in every year from 2026, first and second cost the "
        + "same over 2026-2030.")
    #expect(
      text(Sample.fixed, Sample.fixed)
        == "first and second cost the same over 2026-2030 at every CPI from -5.0 to 25.0 %.")
    let dear = SampleProjection.scenario(
      [SampleProjection.term(2027...2030, .none)], id: "dear", opening: .money(5_000))
    #expect(
      text(dear, Sample.asSigned)
        == "second costs less than first over 2026-2030 at every CPI from -5.0 to 25.0 %.")
    #expect(
      text(Sample.freeze, Sample.fixed)
        == "first costs less than second over 2026-2030, and no CPI changes by how much.")
    #expect(
      text(Sample.asSigned, Sample.record)
        == "'as-signed' and 'payments.csv' have no year in common. as-signed has 2026 to 2030 and "
        + "payments.csv has 2021 to 2025: compare scenarios whose years overlap.")
  }
}
