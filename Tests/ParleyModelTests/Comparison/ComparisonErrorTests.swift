import Testing

@testable import ParleyModel

struct ComparisonErrorTests {
  private func error(_ scenarios: [Scenario], _ measure: Measure) throws -> ComparisonError {
    let projections = try scenarios.map { try SampleProjection.projection($0) }
    return try #require(throws: ComparisonError.self) {
      try ScenarioComparison(projections, measure: measure)
    }
  }

  @Test func `without a year in common each one's years are named`() throws {
    let error = try error(
      [
        SampleComparison.asSigned, SampleComparison.record,
        SampleProjection.scenario(years: 2031...2031),
      ],
      .krw)
    #expect(
      error.message.english == "'as-signed', 'payments.csv' and 'sample' have no year in common")
    #expect(
      error.help.english
        == "as-signed has 2026 to 2030, payments.csv has 2021 to 2025 and sample has 2031: compare "
        + "scenarios whose years overlap.")
  }

  @Test func `prices of different years are not compared`() throws {
    var other = SampleComparison.linked
    other.assumptions.priceYear = 2020
    let error = try error([SampleComparison.asSigned, other], .real)
    #expect(
      error.message.english == "'as-signed' and 'defence-linked' count in prices of different years"
    )
    #expect(
      error.help.english
        == "as-signed has 2025 and defence-linked has 2020: give all the same price_year, or compare "
        + "another measure.")
    #expect(
      try SampleComparison.comparison(SampleComparison.asSigned, other).years == 2026...2030)
  }

  @Test func `a figure that cannot be computed names its scenario and its column`() throws {
    let first = SampleProjection.scenario(id: "first", years: 2001...2001)
    let error = try error([first, first], .perSoldier)
    #expect(
      error == .figure(.noMeasure(.perSoldier, year: 2001, series: .won), column: 0, id: "first"))
    #expect(
      error.message.english
        == "first: per-soldier has no figure for '2001': no number of soldiers is cited in that year "
        + "or before it, troops_cited")
    #expect(error.help.english == "Ask for other years or another measure.")
  }
}
