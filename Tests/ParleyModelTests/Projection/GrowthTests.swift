import Testing

@testable import ParleyModel

struct GrowthTests {
  // The figures PROJECTION.md 6 quotes.
  @Test func `growth of the 12th agreement names its base years`() throws {
    let projection = try SampleProjection.projection(SampleProjection.asSigned)
    #expect(projection.firstRise?.text == "+8.3 % on 2025")
    #expect(projection.cumulativeRise?.text == "+17.5 % on 2025 (3.3 % a year)")
    #expect(projection.riseWithin?.text == "+8.5 % on 2026 (2.1 % a year)")
  }

  @Test func `growth counts on the scenario followed`() throws {
    let follower = SampleProjection.scenario(
      id: "follower", years: 2031...2031, follows: "as-signed", opening: .change(8.3, on: nil))
    let projection = try SampleProjection.projection(follower, SampleProjection.asSigned)
    #expect(projection.firstRise?.text == "+8.3 % on 2030")
    #expect(projection.riseWithin == nil)
  }

  @Test func `a fall has a minus, and a payment of nothing is the whole of it`() throws {
    let scenario = SampleProjection.scenario(
      [SampleProjection.term(2027...2028, .fixed, rate: -50)], years: 2026...2028)
    let projection = try SampleProjection.projection(scenario)
    #expect(projection.riseWithin?.text == "-75.0 % on 2026 (-50.0 % a year)")
    #expect(
      Growth(from: 100, in: 2026, to: 0, in: 2028)?.text == "-100.0 % on 2026 (-100.0 % a year)")
  }

  @Test func `there is no growth on nothing, on no payment, or within no time`() throws {
    #expect(Growth(from: 0, in: 2026, to: 10, in: 2027) == nil)
    #expect(Growth(from: 10, in: 2026, to: 20, in: 2026) == nil)
    let scenario = SampleProjection.scenario(years: 2040...2040)
    #expect(try SampleProjection.projection(scenario).firstRise == nil)
  }
}
