import Testing

@testable import ParleyModel

struct ScenarioComparisonTests {
  private typealias Sample = SampleComparison

  // The central case of simulate.py on the bundled workspace.
  @Test func `defence-linked costs 689.1 more than as signed over 2026 to 2030`() throws {
    let comparison = try Sample.comparison(Sample.asSigned, Sample.linked)
    #expect(comparison.years == 2026...2030)
    #expect(comparison.total(0)?.figure.value.description == "7917.1")
    #expect(comparison.total(1)?.figure.value.description == "8606.2")
    #expect(comparison.difference(1, in: nil)?.value.description == "689.1")
    #expect(comparison.percent(1, in: nil)?.value.description == "8.7")
    let rows = comparison.years.map { year in
      [
        comparison.figure(0, in: year)?.figure, comparison.figure(1, in: year)?.figure,
        comparison.difference(1, in: year), comparison.percent(1, in: year),
      ].map { $0?.value.description ?? "" }
    }
    #expect(
      rows == [
        ["1519.2", "1519.2", "0.0", "0.0"], ["1551.1", "1633.1", "82.0", "5.3"],
        ["1583.7", "1727.8", "144.1", "9.1"], ["1615.4", "1817.6", "202.2", "12.5"],
        ["1647.7", "1908.5", "260.8", "15.8"],
      ])
    #expect(
      comparison.years.map { comparison.figure(1, in: $0)?.state.name }
        == ["agreed", "set", "projected", "projected", "projected"])
    #expect(comparison.total(1)?.state == .projected)
  }

  @Test func `a total counts the years in common only`() throws {
    let longer = Sample.fixed(3, years: 2024...2033)
    let comparison = try Sample.comparison(Sample.asSigned, longer, Sample.freeze)
    #expect(comparison.years == 2026...2030)
    let own = try SampleProjection.projection(longer).measured(.krw, in: 2026...2030)
    #expect(comparison.unrounded(1, in: nil)?.value == own.total.central)
    #expect(comparison.figure(1, in: 2025) == nil)
    #expect(comparison.difference(1, in: 2031) == nil)
    #expect(comparison.ceiling(1, in: 2031) == nil)
    #expect(comparison.total(2)?.figure.value.description == "7596.0")
  }

  // 100 x sum / sum: simulate.py gives 2.160590623913635 and 2.3486472354177073, dollars
  // 5569.93105389053 and 6054.734768538061.
  @Test func `a total share is that of the sums, and other measures have totals too`() throws {
    let comparison = try Sample.comparison(
      Sample.asSigned, Sample.linked, measure: .defenceShare)
    #expect(abs((comparison.unrounded(0, in: nil)?.value ?? 0) - 2.160590623913635) < 1e-12)
    #expect(abs((comparison.unrounded(1, in: nil)?.value ?? 0) - 2.3486472354177073) < 1e-12)
    #expect(comparison.difference(1, in: nil)?.value.description == "0.19")
    #expect(comparison.difference(1, in: nil)?.unit == .points)
    #expect(comparison.percent(1, in: nil)?.unit == .percent)
    #expect(comparison.total(0, in: .usd)?.figure.value.description == "5569.9")
    #expect(comparison.total(1, in: .usd)?.figure.value.description == "6054.7")
    #expect(comparison.total(1, in: .krw)?.figure.value.description == "8606.2")
    #expect(
      comparison.total(1, in: .defenceShare)?.figure == comparison.total(1)?.figure)
    let early = try Sample.comparison(
      SampleProjection.scenario(id: "early", years: 2001...2001, opening: .money(400)))
    #expect(early.total(0)?.figure.value.description == "400.0")
    #expect(early.total(0, in: .perSoldier) == nil)
  }

  @Test func `bounds are those of the years in common, in money alone`() throws {
    let comparison = try Sample.comparison(Sample.asSigned, Sample.linked, Sample.freeze)
    // PROJECTION.md 5.
    #expect(comparison.ceiling(0, in: nil)?.value.description == "8204.7")
    #expect(comparison.floor(0, in: nil)?.value.description == "7723.6")
    #expect(comparison.ceiling(0, in: 2028)?.value.description == "1628.7")
    #expect(comparison.floor(0, in: 2028)?.value.description == "1551.1")
    #expect(comparison.ceiling(1, in: nil) == nil)
    #expect(comparison.ceiling(2, in: nil)?.value == comparison.total(2)?.figure.value)
    let dollars = try Sample.comparison(Sample.asSigned, Sample.linked, measure: .usd)
    #expect(dollars.ceiling(0, in: nil) == nil)
    #expect(dollars.floor(0, in: 2028) == nil)
  }

  @Test func `A is not compared with itself, and a column that is not there has no figure`() throws
  {
    let comparison = try Sample.comparison(Sample.asSigned, Sample.freeze)
    #expect(comparison.difference(0, in: nil) == nil)
    #expect(comparison.percent(0, in: 2028) == nil)
    for column in [-1, 2] {
      #expect(comparison.figure(column, in: 2028) == nil)
      #expect(comparison.total(column) == nil)
      #expect(comparison.total(column, in: .usd) == nil)
      #expect(comparison.difference(column, in: nil) == nil)
      #expect(comparison.ceiling(column, in: nil) == nil)
      #expect(comparison.firstRise(column) == nil)
      #expect(comparison.unrounded(column, in: nil) == nil)
    }
  }

  @Test func `there is no per cent of nothing`() throws {
    let nothing = SampleProjection.scenario(
      [SampleProjection.term(2027...2030, .none)], id: "nothing", opening: .money(0))
    let comparison = try Sample.comparison(nothing, Sample.freeze)
    #expect(comparison.difference(1, in: 2026)?.value.description == "1519.2")
    #expect(comparison.percent(1, in: 2026) == nil)
    #expect(comparison.percent(1, in: nil) == nil)
  }

  @Test func `a new base of the GDP between the years is a break in shares of GDP`() throws {
    let record = Sample.record
    let shares = try Sample.comparison(record, Sample.eleventhUnderCPI, measure: .gdpShare)
    #expect(shares.hasBreak)
    #expect(shares.breakYear == 2023)
    #expect(try Sample.comparison(record, measure: .krw).hasBreak == false)
    #expect(try Sample.comparison(Sample.asSigned, measure: .gdpShare).hasBreak == false)
    // All years on the newer base: nothing breaks among them.
    let newer = SampleProjection.scenario(
      [SampleProjection.term(2024...2025, .none)], id: "newer", years: 2023...2025,
      opening: .money(1289.6))
    #expect(try Sample.comparison(newer, record, measure: .gdpShare).hasBreak == false)
  }
}
