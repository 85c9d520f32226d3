import Testing

@testable import ParleyModel

struct DerivationTests {
  private typealias Sample = SampleProjection

  private func derivation(
    _ scenario: Scenario, _ year: Int, _ measure: Measure = .krw
  ) throws -> String {
    try Sample.projection(scenario, Sample.asSigned).account(measure, year)
  }

  @Test(arguments: [
    (2026, "1,519.2 agreed for 2026, payments.csv:37, S2026"),
    (
      2027,
      "1,551.1 = 1,519.2 x (1 + min(2.1 %, 5.0 %)), scenarios/sample.toml:13; "
        + "CPI 2025 = 2.1 %, indicators.csv:37, I2025"
    ),
    (
      2028,
      "1,583.7 = 1,551.1 x (1 + min(2.1 %, 5.0 %)), scenarios/sample.toml:13; "
        + "CPI 2026 = 2.1 %, projected: 2.0 + 0.56 x (2.1 - 2.0), rounded to 0.1, "
        + "workspace.toml:23"
    ),
    (
      2029,
      "1,615.4 = 1,583.7 x (1 + min(2.0 %, 5.0 %)), scenarios/sample.toml:13; "
        + "CPI 2027 = 2.0 %, projected: 2.0 + 0.56 x (2.06 - 2.0), rounded to 0.1, "
        + "workspace.toml:23"
    ),
  ])
  func `years of the 12th agreement name their rule and what it read`(
    year: Int, sentence: String
  ) throws {
    #expect(try Sample.projection(Sample.asSigned).account(.krw, year) == sentence)
  }

  @Test func `a given value names the place it is written`() throws {
    var scenario = Sample.scenario([Sample.term(2027...2030, .cpi, lag: 2, cap: 5)])
    scenario.assumptions.paths = [.cpi: [2026: 2.2]]
    scenario.assumptions.pathPlaces = [.cpi: [2026: Place(file: "workspace.toml", line: 50)]]
    #expect(
      try derivation(scenario, 2028)
        == "1,585.2 = 1,551.1 x (1 + min(2.2 %, 5.0 %)), scenarios/sample.toml:13; "
        + "CPI 2026 = 2.2 %, given, workspace.toml:50")
  }

  @Test func `a change names the payment it counts on`() throws {
    let scenario = Sample.scenario(years: 2026...2026, opening: .change(10, on: nil))
    #expect(
      try derivation(scenario, 2026)
        == "1,543.1 = 1,402.8 x (1 + 10.0 %), scenarios/sample.toml:10; "
        + "1,402.8 agreed for 2025, payments.csv:36, S2025")
  }

  @Test func `a change on a scenario followed names that scenario`() throws {
    let scenario = Sample.scenario(
      years: 2031...2031, follows: "as-signed", opening: .change(8.3, on: nil))
    #expect(
      try derivation(scenario, 2031)
        == "1,784.5 = 1,647.7 x (1 + 8.3 %), scenarios/sample.toml:10; "
        + "1,647.7 for 2030 by as-signed, projected, scenarios/as-signed.toml")
  }

  @Test func `points, floor and cap stand in the order they are applied`() throws {
    let scenario = Sample.scenario([
      Sample.term(2027...2027, .defenceBudget, lag: 1, add: 6.5, cap: 10, floor: 2),
      Sample.term(2028...2028, .cpi, lag: 3, add: -0.25),
      Sample.term(2029...2029, .fixed, rate: 3), Sample.term(2030...2030, .none, floor: 1),
    ])
    let read = "scenarios/sample.toml:13; defence budget growth 2026 = 7.5 %, indicators.csv:74"
    #expect(
      try derivation(scenario, 2027)
        == "1,671.1 = 1,519.2 x (1 + min(max(7.5 % + 6.5 %, 2.0 %), 10.0 %)), \(read), I2026")
    #expect(
      try derivation(scenario, 2028)
        == "1,702.0 = 1,671.1 x (1 + 2.1 % - 0.25 %), scenarios/sample.toml:13; "
        + "CPI 2025 = 2.1 %, indicators.csv:37, I2025")
    #expect(
      try derivation(scenario, 2029)
        == "1,753.1 = 1,702.0 x (1 + 3.0 %), scenarios/sample.toml:13")
    #expect(
      try derivation(scenario, 2030)
        == "1,770.6 = 1,753.1 x (1 + max(0.0 %, 1.0 %)), scenarios/sample.toml:13")
  }

  @Test func `GDP growth names both levels of its base`() throws {
    let scenario = Sample.scenario(
      [Sample.term(2027...2027, .gdp, lag: 2)], years: 2026...2027)
    #expect(
      try derivation(scenario, 2027)
        == "1,583.0 = 1,519.2 x (1 + 4.2 %), scenarios/sample.toml:13; "
        + "GDP growth 2025 = 4.2 %, from 2,663,300 on 2,555,900, indicators.csv:148, I2025; "
        + "GDP 2024, indicators.csv:147, I2024")
  }

  @Test func `stated sums say so, those in dollars with their rate`() throws {
    let scenario = Sample.scenario(
      [
        Sample.term(2026...2026, .amounts, amounts: [1600]),
        Sample.term(2027...2027, .amounts, amounts: [1250.5], isInUSD: true),
      ], years: 2025...2027, opening: .usd(5_000))
    #expect(
      try derivation(scenario, 2025)
        == "7,107.0 = USD 5,000m x 1,421.4 / 1000, scenarios/sample.toml:10; "
        + "exchange rate 2025 = 1,421.40, indicators.csv:184, I2025")
    #expect(
      try derivation(scenario, 2026) == "1,600.0 stated for 2026, scenarios/sample.toml:13")
    #expect(
      try derivation(scenario, 2027)
        == "1,777.5 = USD 1,250.5m x 1,421.4 / 1000, scenarios/sample.toml:13; "
        + "exchange rate 2027 = 1,421.40, projected: 1,421.40 of 2026, drift 0.0 %, "
        + "workspace.toml:38")
  }

  @Test(arguments: [
    (
      Measure.usd,
      "1,068.8 = 1,000 x 1,519.2 / 1,421.40; exchange rate 2026 = 1,421.40, projected: "
        + "1,421.40 of 2025, drift 0.0 %, workspace.toml:38; exchange rate 2025 = 1,421.40, "
        + "indicators.csv:184, I2025"
    ),
    (
      .real,
      "1,488.6 = 1,519.2 / 1.0206; prices of 2026 on those of 2025; CPI 2026 = 2.056 %, projected: "
        + "2.0 + 0.56 x (2.1 - 2.0), workspace.toml:23"
    ),
    (
      .defenceShare,
      "2.31 = 100 x 1,519.2 / 65,864.2; defence budget 2026 = 65,864.2, indicators.csv:111, I2026"
    ),
    (
      .perSoldier,
      "53.3 = 1,000 x 1,519.2 / 28,500.0; 28,500 soldiers cited for 2022, indicators.csv:206, I2022"
    ),
  ])
  func `a figure of a measure names what the payment is divided by`(
    measure: Measure, division: String
  ) throws {
    #expect(
      try Sample.projection(Sample.asSigned).derivation(measure, 2026)
        == division + "; 1,519.2 agreed for 2026, payments.csv:37, S2026")
  }

  @Test func `a level beyond the last published one names that and each growth since`() throws {
    let scenario = Sample.scenario([Sample.term(2027...2027, .none)], years: 2026...2027)
    let steps = try Sample.projection(scenario).steps(.gdpShare, 2027).map(\.text.english)
    #expect(
      steps == [
        "0.0527 = 100 x 1,519.2 / 2,882,808.1",
        "GDP 2025 = 2,663,300, gone on with by growth",
        "GDP growth 2026 = 4.0606 %, projected: 4.0 + 0.3 x (4.2 - 4.0)",
        "GDP growth 2027 = 4.0182 %, projected: 4.0 + 0.3 x (4.06 - 4.0)",
        "1,519.2 = 1,519.2 x (1 + 0.0 %)",
      ])
  }

  @Test func `all steps go back to the rows everything rests on, each once`() throws {
    let follower = Sample.scenario(
      years: 2031...2031, follows: "as-signed", opening: .change(8.3, on: nil))
    let projection = try Sample.projection(follower, Sample.asSigned)
    let steps = projection.allSteps(.krw, 2031)
    #expect(Set(steps).count == steps.count)
    #expect(steps.first?.text.english == "1,784.5 = 1,647.7 x (1 + 8.3 %)")
    #expect(steps.last?.sentence == "1,519.2 agreed for 2026, payments.csv:37, S2026")
    #expect(
      steps.map(\.text.english).filter { $0.contains(" x (1 + ") } == [
        "1,784.5 = 1,647.7 x (1 + 8.3 %)", "1,647.7 = 1,615.4 x (1 + min(2.0 %, 5.0 %))",
        "1,615.4 = 1,583.7 x (1 + min(2.0 %, 5.0 %))",
        "1,583.7 = 1,551.1 x (1 + min(2.1 %, 5.0 %))",
        "1,551.1 = 1,519.2 x (1 + min(2.1 %, 5.0 %))",
      ])
  }

  @Test func `a figure carries its formula, its places, its sources and the weakest confidence`()
    throws
  {
    let projection = try Sample.projection(Sample.asSigned)
    let (figure, state) = try #require(projection.figure(.krw, 2027))
    #expect(figure.value == SampleWorkspace.decimal("1551.1"))
    #expect(figure.unit == .moneyBillions)
    #expect(state == .set)
    let provenance = figure.provenance
    #expect(
      provenance.formula?.english
        == "1,551.1 = 1,519.2 x (1 + min(2.1 %, 5.0 %)); CPI 2025 = 2.1 %")
    #expect(
      provenance.places == [
        Place(file: "scenarios/sample.toml", line: 13), Place(file: "indicators.csv", line: 37),
      ])
    #expect(provenance.sources == ["I2025"])
    #expect(provenance.confidence == .read && !provenance.isProjected)
    let dollars = try #require(projection.figure(.usd, 2026))
    #expect(dollars.figure.value == SampleWorkspace.decimal("1068.8"))
    #expect(dollars.figure.provenance.sources == ["I2025", "S2026"])
    #expect(dollars.state == .projected)
  }

  @Test func `a figure on a derived payment is weak`() throws {
    let scenario = Sample.scenario(years: 2025...2025, opening: .change(10, on: 2024))
    let found = try #require(try Sample.projection(scenario).figure(.krw, 2025))
    #expect(found.figure.isWeak)
    #expect(found.figure.provenance.sources == ["S2024"])
  }

  @Test func `a year the scenario has not has no figure and no sentence`() throws {
    let projection = try Sample.projection(Sample.asSigned)
    #expect(projection.figure(.krw, 2031) == nil)
    #expect(projection.derivation(.krw, 2031) == "")
    #expect(projection.allSteps(.usd, 2025) == [])
  }
}
