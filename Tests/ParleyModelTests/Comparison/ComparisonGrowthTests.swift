import Testing

@testable import ParleyModel

struct ComparisonGrowthTests {
  private func text(_ rise: RiseFigure?) -> String? {
    rise.map { "\($0.figure.value) on \($0.baseYear) by \($0.year)" }
  }

  // The figures PROJECTION.md 6 quotes.
  @Test func `growth of the 12th agreement has its base years`() throws {
    let comparison = try SampleComparison.comparison(SampleComparison.asSigned)
    #expect(text(comparison.firstRise(0)) == "8.3 on 2025 by 2026")
    #expect(text(comparison.cumulativeRise(0)) == "17.5 on 2025 by 2030")
    #expect(text(comparison.yearlyRise(0)) == "3.3 on 2025 by 2030")
    #expect(text(comparison.riseWithin(0)) == "8.5 on 2026 by 2030")
    #expect(text(comparison.yearlyRiseWithin(0)) == "2.1 on 2026 by 2030")
    #expect(comparison.firstRise(0)?.figure.unit == .percent)
  }

  @Test func `growth is that of the years in common and of money, whatever the measure`() throws {
    let longer = SampleComparison.fixed(3, years: 2024...2033)
    let comparison = try SampleComparison.comparison(
      SampleComparison.asSigned, longer, measure: .gdpShare)
    // The scenario's own payment of 2025 comes before the one on record.
    #expect(text(comparison.firstRise(1)) == "3.0 on 2025 by 2026")
    #expect(text(comparison.cumulativeRise(1)) == "15.9 on 2025 by 2030")
    #expect(text(comparison.riseWithin(1)) == "12.6 on 2026 by 2030")
    #expect(text(comparison.cumulativeRise(0)) == "17.5 on 2025 by 2030")
  }

  @Test func `growth counts on the scenario followed`() throws {
    let follower = SampleProjection.scenario(
      [SampleProjection.term(2032...2032, .none)], id: "follower", years: 2031...2032,
      follows: "as-signed", opening: .change(8.3, on: nil))
    let projection = try SampleProjection.projection(follower, SampleProjection.asSigned)
    let comparison = try ScenarioComparison([projection], measure: .krw)
    #expect(text(comparison.firstRise(0)) == "8.3 on 2030 by 2031")
    #expect(
      comparison.firstRise(0)?.figure.provenance.formula?.english
        == "(1,784.5 of 2031 - 1,647.7 of 2030) / 1,647.7")
  }

  @Test func `within one year nothing grows, and before no payment neither`() throws {
    let comparison = try SampleComparison.comparison(
      SampleProjection.scenario(id: "one", years: 2040...2040))
    #expect(comparison.riseWithin(0) == nil)
    #expect(comparison.yearlyRiseWithin(0) == nil)
    #expect(comparison.firstRise(0) == nil)
  }
}
