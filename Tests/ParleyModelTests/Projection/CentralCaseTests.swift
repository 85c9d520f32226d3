import Testing

@testable import ParleyModel

/// Payments worked by hand; those of the 12th agreement are quoted in PROJECTION.md 5 and 7.
struct CentralCaseTests {
  private func krw(_ scenario: Scenario) throws -> MeasuredProjection {
    try SampleProjection.projection(scenario).measured(.krw)
  }

  @Test func `the 12th agreement as signed`() throws {
    // CPI: 2.1 published for 2025; then 2.056, 2.031 and 2.018, each rounded to 0.1.
    let measured = try krw(SampleProjection.asSigned)
    #expect(measured.years.map(\.year) == Array(2026...2030))
    #expect(measured.years.map(\.central) == [1519.2, 1551.1, 1583.7, 1615.4, 1647.7])
    #expect(
      measured.years.map(\.state) == [.agreed, .set, .projected, .projected, .projected])
    #expect(measured.total.central == 7917.1)
    #expect(measured.total.state == .projected)
  }

  @Test func `ceiling and floor move only the years whose index is not published`() throws {
    let measured = try krw(SampleProjection.asSigned)
    #expect(measured.years.map(\.ceiling) == [1519.2, 1551.1, 1628.7, 1710.1, 1795.6])
    #expect(measured.years.map(\.floor) == [1519.2, 1551.1, 1551.1, 1551.1, 1551.1])
    #expect(measured.total.ceiling == 8204.7)
    #expect(measured.total.floor == 7723.6)
  }

  @Test func `a term without a cap has no ceiling, one with a floor has it as its floor`() throws {
    let measured = try krw(
      SampleProjection.scenario([
        SampleProjection.term(2027...2027, .cpi, lag: 2),
        SampleProjection.term(2028...2028, .cpi, floor: 1),
        SampleProjection.term(2029...2029, .fixed, rate: 3),
        SampleProjection.term(2030...2030, .none),
      ]))
    #expect(measured.years.map(\.ceiling) == [1519.2, 1551.1, nil, nil, nil])
    // 1551.1 x 1.01 = 1566.611, x 1.03 = 1613.6; fixed and frozen years keep their own.
    #expect(measured.years.map(\.floor) == [1519.2, 1551.1, 1566.6, 1613.6, 1613.6])
    #expect(measured.total.ceiling == nil)
  }

  @Test func `the 11th agreement under the CPI rule`() throws {
    // CPI 0.5 (2020), 2.5, 5.1 and 3.6; the cap of 4 binds in 2024.
    let measured = try krw(
      SampleProjection.scenario(
        [SampleProjection.term(2022...2025, .cpi, lag: 2, cap: 4)], years: 2021...2025,
        opening: .change(13.9, on: nil)))
    #expect(measured.years.map(\.central) == [1183.3, 1189.2, 1218.9, 1267.7, 1313.3])
    #expect(measured.years.map(\.state) == [.agreed, .set, .set, .set, .set])
    #expect(measured.total.floor == measured.total.central)
  }

  @Test func `points are added before the cap and the floor`() throws {
    let measured = try krw(
      SampleProjection.scenario([
        // 7.5 % + 0.4, 7.5 + 0.4 at most 7.6, 2.1 + 0.2 at least 2.4, 2.1 - 0.6
        SampleProjection.term(2027...2027, .defenceBudget, lag: 1, add: 0.4, cap: 8),
        SampleProjection.term(2028...2028, .defenceBudget, lag: 2, add: 0.4, cap: 7.6),
        SampleProjection.term(2029...2029, .cpi, lag: 4, add: 0.2, cap: 5, floor: 2.4),
        SampleProjection.term(2030...2030, .cpi, lag: 5, add: -0.6),
      ]))
    // 1639.2168; 1763.7792; 1806.1312; 1833.1915
    #expect(measured.years.map(\.central) == [1519.2, 1639.2, 1763.8, 1806.1, 1833.2])
    #expect(measured.years.map(\.state) == [.agreed, .set, .set, .set, .set])
  }

  @Test func `GDP growth stays inside one base`() throws {
    // 2023 stands in both bases: 2,236,000 on 2,161,800 is 3.4 %, 2,555,900 on 2,401,000 6.5 %.
    let measured = try krw(
      SampleProjection.scenario(
        [SampleProjection.term(2024...2025, .gdp, lag: 1)], years: 2023...2025,
        opening: .money(1000)))
    #expect(measured.years.map(\.central) == [1000, 1034, 1101.2])
  }

  @Test func `a given path is used as it is and gives the year its state`() throws {
    var scenario = SampleProjection.asSigned
    scenario.assumptions.paths = [.cpi: [2025: 9, 2026: 3]]
    let measured = try krw(scenario)
    // 2025 is published, so 9 % is not; then 3 %, 2 + 0.56 x 1 = 2.56 and 2.3136.
    #expect(measured.years.map(\.central) == [1519.2, 1551.1, 1597.6, 1639.1, 1676.8])
    #expect(measured.years.map(\.state) == [.agreed, .set, .given, .projected, .projected])
  }

  @Test func `amounts and openings are given unless the record says the same`() throws {
    let amounts = SampleProjection.term(
      2026...2028, .amounts, amounts: [1519.2, 1550.05, 1600])
    let measured = try krw(
      SampleProjection.scenario([amounts], years: 2025...2028, opening: .money(1400)))
    #expect(measured.years.map(\.central) == [1400, 1519.2, 1550.1, 1600])
    #expect(measured.years.map(\.state) == [.given, .agreed, .given, .given])
    #expect(measured.total.ceiling == measured.total.central)
  }

  @Test func `the first payment of an agreement is agreed before the record has it`() throws {
    var workspace = SampleProjection.workspace
    workspace.payments.removeAll { $0.year == 2026 }
    let projection = try Projection(
      of: SampleProjection.asSigned, in: workspace, scenarios: [:])
    #expect(try projection.measured(.krw).years[0].state == .agreed)
    #expect(try projection.measured(.krw).years[1].state == .set)
  }

  @Test func `a sum in dollars is what the rate of its year makes of it`() throws {
    let scenario = SampleProjection.scenario(
      [
        SampleProjection.term(2026...2026, .amounts, amounts: [1100], isInUSD: true)
      ], years: 2025...2026, opening: .usd(1000))
    let projection = try SampleProjection.projection(scenario)
    // 1421.40 won in 2025, and without a drift in 2026.
    #expect(try projection.measured(.krw).years.map(\.central) == [1421.4, 1563.5])
    // In dollars it is the very sum but for the rounding to 0.1 bn.
    let dollars = try projection.measured(.usd)
    #expect(abs(dollars.years[0].central - 1000) < 1e-9)
    #expect(dollars.years.map(\.state) == [.given, .given])
  }

  @Test func `rates below zero round half up too`() throws {
    let measured = try krw(
      SampleProjection.scenario(
        [SampleProjection.term(2027...2030, .fixed, rate: -50)], opening: .money(0.5)))
    // 0.25, 0.15, 0.1 and 0.05
    #expect(measured.years.map(\.central) == [0.5, 0.3, 0.2, 0.1, 0.1])
  }

  @Test func `a payment that nobody can count is refused where it grows too large`() {
    let scenario = SampleProjection.scenario(
      [SampleProjection.term(2027...2030, .fixed, rate: 1_000_000)])
    #expect(throws: ProjectionError.tooLarge(year: 2029, site: .term(0))) { try krw(scenario) }
  }
}
