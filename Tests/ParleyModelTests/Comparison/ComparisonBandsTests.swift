import Testing

@testable import ParleyModel

struct ComparisonBandsTests {
  private typealias Sample = SampleComparison

  private func bands(_ comparison: ScenarioComparison, paths: Int = 2_000) throws -> ComparisonBands
  {
    try #require(ComparisonBands(of: comparison, settings: .init(paths: paths)))
  }

  private func isSame(_ found: Distribution?, _ expected: [Double]) -> Bool {
    guard let found, found.percentiles.count == expected.count else { return false }
    return zip(found.percentiles, expected).allSatisfy { abs($0 - $1) <= 1e-12 * abs($1) }
  }

  // Made with simulate.py on the bundled workspace, 10,000 paths, seed 1: project() of as-signed
  // and defence-linked, then np.quantile(B - A, PERCENTILES) of measure()'s years and totals and
  // (B - A > 0).mean().
  @Test func `the band of defence-linked less as signed is the reference's`() throws {
    let comparison = try Sample.comparison(Sample.asSigned, Sample.linked)
    let bands = try bands(comparison, paths: 10_000)
    #expect(
      isSame(
        bands.difference(1, in: nil),
        [
          440.6750639851176, 584.189531016191, 686.3476026068524, 788.7163040864402,
          930.0076108352221,
        ]))
    #expect(
      isSame(
        bands.difference(1, in: 2028),
        [
          95.42642180633437, 123.77226004091318, 144.24138384206685, 163.96309909562086,
          192.31193502515575,
        ]))
    #expect(
      isSame(
        bands.difference(1, in: 2030),
        [
          135.29903916663622, 208.0988447185423, 259.30090183977416, 310.13646897775305,
          385.41110193508104,
        ]))
    #expect(bands.difference(1, in: 2030)?.positiveShare == 0.9999)
    #expect(bands.difference(1, in: nil)?.positiveShare == 1)
    #expect(
      isSame(
        bands.total(1),
        [
          8408.915799151719, 8522.528523276533, 8601.684157654538, 8682.698117338672,
          8799.420219557995,
        ]))
    #expect(bands.capBinds(0, in: 2028) == 0.0039)
    #expect(bands.capBinds(0, in: 2029) == 0.0091)
    #expect(bands.capBinds(0, in: 2030) == 0.0111)
  }

  // As above, measure "defence-share" and "usd".
  @Test func `bands of shares and dollars are the reference's`() throws {
    let shares = try bands(
      Sample.comparison(Sample.asSigned, Sample.linked, measure: .defenceShare), paths: 10_000)
    #expect(
      isSame(
        shares.difference(1, in: nil),
        [
          0.12296676462986948, 0.16116590595358726, 0.1872275871857363, 0.21324883793272742,
          0.2472409492418301,
        ]))
    let dollars = try bands(
      Sample.comparison(Sample.asSigned, Sample.linked, measure: .usd), paths: 10_000)
    #expect(
      isSame(
        dollars.difference(1, in: nil),
        [
          302.161957195833, 406.3829690744258, 481.76999138088377, 560.6538347773121,
          676.0606656806198,
        ]))
  }

  @Test func `a difference is taken path by path, its band is not the difference of bands`() throws
  {
    let dearer = SampleProjection.scenario(
      [SampleProjection.term(2027...2030, .cpi, lag: 2, add: 1)], id: "dearer")
    let bands = try bands(Sample.comparison(Sample.asSigned, dearer))
    let a = try #require(bands.total(0)).percentiles
    let b = try #require(bands.total(1)).percentiles
    let difference = try #require(bands.difference(1, in: nil)).percentiles
    // Both move with the same prices: their difference hardly moves at all.
    #expect(difference[4] - difference[0] < (b[4] - b[0]) / 4)
    #expect(b[4] - a[0] > 2 * difference[4])
  }

  @Test func `what is the same on every path has no band, but a difference of its own`() throws {
    let bands = try bands(Sample.comparison(Sample.freeze, Sample.fixed, Sample.asSigned))
    #expect(bands[0, 2028] == nil)
    #expect(bands.total(1) == nil)
    #expect(bands[2, 2027] == nil)
    #expect(bands[2, 2028]?.isConstant == false)
    let constant = try #require(bands.difference(1, in: nil))
    #expect(constant.isConstant)
    #expect(constant.positiveShare == 1)
    #expect(bands.difference(1, in: 2026)?.positiveShare == 0)
    #expect(bands.difference(2, in: 2028)?.isConstant == false)
  }

  @Test func `nothing is said of A less A, or of what is not there`() throws {
    let bands = try bands(Sample.comparison(Sample.asSigned, Sample.freeze))
    #expect(bands.difference(0, in: nil) == nil)
    #expect(bands.difference(0, in: 2028) == nil)
    #expect(bands.difference(1, in: 2031) == nil)
    #expect(bands[0, 2025] == nil)
    #expect(bands[0, 2031] == nil)
    #expect(bands[2, 2028] == nil)
    #expect(bands.total(-1) == nil)
    #expect(bands.capBinds(0, in: 2031) == nil)
    #expect(bands.capBinds(2, in: 2028) == nil)
  }

  @Test func `a cap binds for certain, or not at all, where the index is published`() throws {
    // The CPI of 2022 to 2024 was 5.1, 3.6 and 2.3 per cent, of 2025 2.1.
    let past = SampleProjection.scenario(
      [SampleProjection.term(2024...2025, .cpi, lag: 2, cap: 4)], id: "past", years: 2023...2025,
      opening: .change(0, on: nil))
    let bands = try bands(Sample.comparison(past))
    #expect(bands.capBinds(0, in: 2023) == nil)
    #expect(bands.capBinds(0, in: 2024) == 1)
    #expect(bands.capBinds(0, in: 2025) == 0)
    let capped = SampleProjection.scenario(
      [SampleProjection.term(2027...2030, .fixed, cap: 2, rate: 3)], id: "capped")
    let others = try self.bands(Sample.comparison(capped, Sample.asSigned, Sample.linked))
    #expect((2026...2030).allSatisfy { others.capBinds(0, in: $0) == nil })
    #expect(others.capBinds(1, in: 2027) == 0)
    #expect((2026...2030).allSatisfy { others.capBinds(2, in: $0) == nil })
  }

  @Test func `a cancelled run gives nothing`() throws {
    let cancellation = Cancellation()
    cancellation.cancel()
    let comparison = try Sample.comparison(Sample.asSigned, Sample.linked)
    #expect(ComparisonBands(of: comparison, cancellation: cancellation) == nil)
  }
}
