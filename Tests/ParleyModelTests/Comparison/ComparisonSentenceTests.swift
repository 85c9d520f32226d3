import Testing

@testable import ParleyModel

struct ComparisonSentenceTests {
  private typealias Sample = SampleComparison

  private func text(
    _ scenarios: Scenario..., column: Int = 1, measure: Measure = .krw, hasBands: Bool = true
  ) throws -> String {
    let comparison = try ScenarioComparison(
      scenarios.map { try SampleProjection.projection($0) }, measure: measure)
    let bands = hasBands ? ComparisonBands(of: comparison) : nil
    #expect((bands != nil) == hasBands)
    return ComparisonSentence.text(
      of: column, in: comparison, bands: bands, names: scenarios.map { Phrase(verbatim: $0.id) },
      unit: measure.unit(money: "KRW bn", priceYear: comparison.projections[0].priceYear).english)
  }

  private static func dear(_ opening: Double, id: String = "dear") -> Scenario {
    SampleProjection.scenario(
      [SampleProjection.term(2027...2030, .none)], id: id, opening: .money(opening))
  }

  @Test func `more: the difference, its band, and A at its cap`() throws {
    #expect(
      try text(Sample.asSigned, Sample.linked)
        == "defence-linked costs KRW bn 689.1 more than as-signed over 2026-2030 (8.7 %); in 90 of "
        + "100 of the model's paths it costs between 441 and 930 more. Even at the cap every year "
        + "as-signed stays below the central case of defence-linked.")
  }

  @Test func `less: the other way round, by B's own cap where A states no floor`() throws {
    #expect(
      try text(Sample.linked, Sample.asSigned)
        == "as-signed costs KRW bn 689.1 less than defence-linked over 2026-2030 (8.0 %); in 90 of "
        + "100 of the model's paths it costs between 441 and 930 less. Even at the cap every year it "
        + "stays below the central case of defence-linked.")
  }

  @Test func `without bands the paths are not spoken of`() throws {
    #expect(
      try text(Sample.asSigned, Sample.linked, hasBands: false)
        == "defence-linked costs KRW bn 689.1 more than as-signed over 2026-2030 (8.7 %). Even at the "
        + "cap every year as-signed stays below the central case of defence-linked.")
  }

  @Test func `B below A's floor`() throws {
    #expect(
      try text(Sample.asSigned, Sample.freeze)
        == "freeze costs KRW bn 321.1 less than as-signed over 2026-2030 (4.1 %); in 90 of 100 of the "
        + "model's paths it costs between 172 and 471 less. Even with no rise in any year whose index "
        + "is not published, as-signed stays above it.")
    var floored = Sample.asSigned
    floored.terms[0].floor = 1
    #expect(
      try text(floored, Sample.freeze, hasBands: false)
        == "freeze costs KRW bn 321.1 less than as-signed over 2026-2030 (4.1 %). Even at the floor "
        + "every year as-signed stays above it.")
  }

  @Test func `bounds that overlap, and a difference on both sides of nothing`() throws {
    #expect(
      try text(Sample.asSigned, Sample.fixed)
        == "fixed costs KRW bn 148.6 more than as-signed over 2026-2030 (1.9 %); it costs more in 95 "
        + "% of the model's paths, and in 90 of 100 of them between 1 less and 297 more. At the cap "
        + "every year as-signed would cost more than it, by KRW bn 139.0.")
    #expect(
      try text(Sample.asSigned, Self.dear(1_570), hasBands: false)
        == "dear costs KRW bn 67.1 less than as-signed over 2026-2030 (0.8 %). With no rise in any "
        + "year whose index is not published, as-signed would cost less than it, by KRW bn 126.4.")
  }

  @Test func `the same to the last digit`() throws {
    #expect(
      try text(Sample.freeze, Self.dear(1519.2, id: "still"))
        == "still costs the same as freeze over 2026-2030, to the last digit.")
  }

  @Test func `the same in the central case, but not on every path`() throws {
    let level = SampleProjection.scenario(
      [SampleProjection.term(2027...2030, .amounts, amounts: [1551.1, 1583.7, 1615.4, 1647.7])],
      id: "level")
    // The band of as-signed, 7,768 to 8,067, around 7,917.1.
    #expect(
      try text(Sample.asSigned, level)
        == "level costs the same as as-signed over 2026-2030, to the last digit; it costs more in 51 "
        + "% of the model's paths, and in 90 of 100 of them between 150 less and 149 more.")
  }

  @Test func `dollars stated have a central case in won`() throws {
    let dollars = SampleProjection.scenario(
      [
        SampleProjection.term(
          2027...2030, .amounts, amounts: [5_000, 5_000, 5_000, 5_000], isInUSD: true)
      ], id: "us-5bn")
    #expect(
      try text(Sample.asSigned, dollars, hasBands: false)
        == "us-5bn costs KRW bn 22,030.1 more than as-signed over 2026-2030 (278.3 %). Even at the cap "
        + "every year as-signed stays below the central case of us-5bn.")
  }

  @Test func `a bound that meets the other one`() throws {
    // Every rise of as-signed at the cap comes to 8,204.7.
    let level = SampleProjection.scenario(
      [SampleProjection.term(2027...2030, .amounts, amounts: [1551.1, 1628.7, 1710.1, 1795.6])],
      id: "level")
    #expect(
      try text(Sample.asSigned, level, hasBands: false)
        == "level costs KRW bn 287.6 more than as-signed over 2026-2030 (3.6 %). At the cap every "
        + "year as-signed would cost as much as it.")
  }

  @Test func `where nothing varies there are no paths and no bounds`() throws {
    #expect(
      try text(Sample.freeze, Sample.fixed)
        == "fixed costs KRW bn 469.7 more than freeze over 2026-2030 (6.2 %).")
  }

  // The totals of simulate.py: 7450.3258 and 8087.2511 in prices of 2025, 0.0527322 and 0.0573220 %
  // of GDP, 277.793 and 301.972 million a soldier; dollars and defence shares as in
  // ComparisonBandsTests.
  @Test func `dollars, shares, prices and soldiers`() throws {
    #expect(
      try text(Sample.asSigned, Sample.linked, measure: .usd)
        == "defence-linked costs USD m 484.8 more than as-signed over 2026-2030 (8.7 %); in 90 of 100 "
        + "of the model's paths it costs between 302 and 676 more.")
    #expect(
      try text(Sample.asSigned, Sample.linked, measure: .defenceShare)
        == "defence-linked costs 0.19 points of the defence budget more than as-signed over 2026-2030 "
        + "(8.7 %); in 90 of 100 of the model's paths it costs between 0.12 and 0.25 more.")
    #expect(
      try text(Sample.asSigned, Sample.linked, measure: .gdpShare, hasBands: false)
        == "defence-linked costs 0.0046 points of GDP more than as-signed over 2026-2030 (8.7 %).")
    #expect(
      try text(Sample.asSigned, Sample.linked, measure: .real, hasBands: false)
        == "defence-linked costs KRW bn 636.9 more than as-signed over 2026-2030, at the prices of "
        + "2025 (8.5 %).")
    #expect(
      try text(Sample.asSigned, Sample.linked, measure: .perSoldier, hasBands: false)
        == "defence-linked costs KRW m 24.2 a soldier more than as-signed over 2026-2030 (8.7 %).")
  }

  // 6,469.2 on record; simulate.py gives 6172.4 for the bundled scenario of this name.
  @Test func `the record is what was paid`() throws {
    #expect(
      try text(Sample.record, Sample.eleventhUnderCPI)
        == "eleventh-under-cpi costs KRW bn 296.8 less than was paid over 2021-2025 (4.6 %).")
    #expect(
      try text(Sample.eleventhUnderCPI, Sample.record)
        == "What was paid is KRW bn 296.8 more than eleventh-under-cpi over 2021-2025 (4.8 %).")
  }

  @Test func `an agreement's rule is called by its number`() throws {
    var rule = Sample.asSigned
    rule.agreementNumber = 12
    rule.agreementName = "SMA"
    #expect(
      try text(rule, Sample.linked, hasBands: false)
        == "defence-linked costs KRW bn 689.1 more than the 12th SMA by its rule over 2026-2030 (8.7 "
        + "%). Even at the cap every year the 12th SMA by its rule stays below the central case of "
        + "defence-linked.")
    #expect(
      try text(Sample.linked, rule, hasBands: false)
        == "The 12th SMA by its rule costs KRW bn 689.1 less than defence-linked over 2026-2030 (8.0 "
        + "%). Even at the cap every year it stays below the central case of defence-linked.")
  }

  @Test func `A itself is said with its total, and one year is one`() throws {
    #expect(
      try text(Sample.asSigned, Sample.linked, column: 0)
        == "as-signed costs KRW bn 7,917.1 over 2026-2030; in 90 of 100 of the model's paths it costs "
        + "between 7,768 and 8,067.")
    let one = SampleProjection.scenario(id: "one", years: 2026...2026, opening: .money(1_600))
    #expect(
      try text(Sample.asSigned, one)
        == "one costs KRW bn 80.8 more than as-signed in 2026 (5.3 %).")
    #expect(try text(Sample.asSigned, one, column: 2) == "")
  }
}
