import Testing

@testable import ParleyModel

struct ComparisonProvenanceTests {
  private typealias Sample = SampleComparison

  @Test(arguments: Measure.allCases)
  func `every figure names places, sources and a formula`(measure: Measure) throws {
    let comparison = try Sample.comparison(Sample.asSigned, Sample.linked, measure: measure)
    var figures: [Figure?] = []
    for column in 0...1 {
      figures += comparison.years.map { comparison.figure(column, in: $0)?.figure }
      figures += [comparison.total(column)?.figure, comparison.total(column, in: .usd)?.figure]
      figures += [
        comparison.firstRise(column), comparison.cumulativeRise(column),
        comparison.yearlyRise(column), comparison.riseWithin(column),
        comparison.yearlyRiseWithin(column),
      ].map { $0?.figure }
    }
    for year in comparison.years.map(Optional.init) + [nil] {
      figures += [comparison.difference(1, in: year), comparison.percent(1, in: year)]
      guard measure == .krw else { continue }
      figures += [comparison.ceiling(0, in: year), comparison.floor(1, in: year)]
    }
    for figure in figures {
      let provenance = try #require(figure).provenance
      #expect(provenance.formula?.english.contains { $0.isNumber } == true)
      #expect(!provenance.places.isEmpty)
      #expect(!provenance.sources.isEmpty)
    }
  }

  @Test(arguments: Measure.allCases)
  func `a year's figure is the projection's own`(measure: Measure) throws {
    let comparison = try Sample.comparison(Sample.linked, Sample.asSigned, measure: measure)
    for (column, projection) in comparison.projections.enumerated() {
      for year in comparison.years {
        #expect(
          comparison.figure(column, in: year)?.figure == projection.figure(measure, year)?.figure)
      }
    }
  }

  @Test func `formulas carry their figures`() throws {
    let comparison = try Sample.comparison(Sample.asSigned, Sample.linked)
    func formula(_ figure: Figure?) -> String? { figure?.provenance.formula?.english }
    #expect(
      formula(comparison.total(0)?.figure)
        == "the sum of 2026 to 2030, central case: 1,519.2 + 1,551.1 + 1,583.7 + 1,615.4 + 1,647.7")
    #expect(formula(comparison.difference(1, in: 2028)) == "1,727.8 - 1,583.7")
    #expect(formula(comparison.percent(1, in: nil)) == "(8,606.2 - 7,917.1) / 7,917.1")
    #expect(
      formula(comparison.ceiling(0, in: 2028))
        == "1,628.7 = 1,551.1 x (1 + 5.0 %), every rise whose index is not yet published at the cap"
    )
    #expect(
      formula(comparison.floor(0, in: 2029))
        == "1,551.1 = 1,551.1 x (1 + 0.0 %), every rise whose index is not yet published at the "
        + "floor, else zero")
    #expect(
      formula(comparison.ceiling(0, in: 2027))
        == "1,551.1 = 1,519.2 x (1 + 2.1 %), every rise whose index is not yet published at the cap"
    )
    #expect(
      formula(comparison.firstRise(0)?.figure)
        == "(1,519.2 of 2026 - 1,402.8 of 2025) / 1,402.8")
    #expect(
      formula(comparison.yearlyRise(0)?.figure)
        == "(1,647.7 of 2030 / 1,402.8 of 2025) ^ (1 / 5) - 1")
    // 1519.2 + … + 1908.5 won over the budgets of the five years.
    #expect(
      formula(comparison.total(1, in: .defenceShare)?.figure)
        == "100 x 8,606.2 / 366,432.2, the sums of 2026 to 2030, central case")
  }

  @Test func `a difference that rounded figures do not give says so`() throws {
    let comparison = try Sample.comparison(Sample.asSigned, Sample.linked, measure: .usd)
    let formulas = comparison.years.map {
      comparison.difference(1, in: $0)?.provenance.formula?.english ?? ""
    }
    for (year, formula) in zip(comparison.years, formulas) {
      let a = try #require(comparison.figure(0, in: year)?.figure.value)
      let b = try #require(comparison.figure(1, in: year)?.figure.value)
      let isExact = b - a == comparison.difference(1, in: year)?.value
      #expect(formula.hasSuffix(", each before it is rounded") == !isExact)
    }
    #expect(Set(formulas.map { $0.hasSuffix("rounded") }) == [true, false])
  }

  @Test func `a difference rests on both projections, and on what is assumed where one does`()
    throws
  {
    let comparison = try Sample.comparison(Sample.asSigned, Sample.linked)
    let provenance = try #require(comparison.difference(1, in: 2028)).provenance
    #expect(provenance.isProjected)
    #expect(provenance.places.contains(Place(file: "indicators.csv", line: 37)))
    #expect(provenance.places.contains(Place(file: "indicators.csv", line: 74)))
    #expect(comparison.difference(1, in: 2027)?.provenance.isProjected == false)
  }
}
