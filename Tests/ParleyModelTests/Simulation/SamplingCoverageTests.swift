import Testing

@testable import ParleyModel

struct SamplingCoverageTests {
  @Test func `in about 95 of 100 seeds an interval holds the true percentile`() throws {
    // USD 5bn in the year after the last published rate: lognormal in won.
    let scenario = SampleProjection.scenario(years: 2026...2026, opening: .usd(5_000))
    let projection = try SampleProjection.projection(scenario)
    let truth = Distribution.levels.map {
      5 * 1421.4 * exponential(0.047 * NormalQuantile.value($0))
    }
    let bounds = Distribution.levels.map { SamplingInterval.ranks(level: $0, count: 1_000) }
    var hits = [Int](repeating: 0, count: truth.count)
    let seeds = 2_000
    for seed in 0..<seeds {
      let numbers = SimulatedPaths(projection, count: 1_000, seed: UInt64(seed))
        .value(.krw, 2026)
      let intervals = SelectionRoom.with(count: numbers.count) { room in
        Distribution(of: numbers, count: numbers.count, room: room, bounds: bounds).intervals
      }
      for (place, interval) in intervals.enumerated()
      where try #require(interval).contains(truth[place]) {
        hits[place] += 1
      }
    }
    for (name, hits) in zip(Distribution.names, hits) {
      #expect((0.93...0.97).contains(Double(hits) / Double(seeds)), "\(name): \(hits)")
    }
  }
}
