import Testing

@testable import ParleyModel

struct SamplingIntervalTests {
  /// The probability that a binomial count of `count` trials is at most `limit`, by the recurrence
  /// p(k + 1) / p(k) = (n - k) / (k + 1) x level / (1 - level) from the mode outwards.
  private func cumulative(_ limit: Int, _ count: Int, _ level: Double) -> Double {
    let mode = Int(Double(count + 1) * level)
    let odds = level / (1 - level)
    var weights = [Double](repeating: 0, count: count + 1)
    weights[mode] = 1
    for k in mode..<count {
      weights[k + 1] = weights[k] * Double(count - k) / Double(k + 1) * odds
    }
    for k in stride(from: mode, to: 0, by: -1) {
      weights[k - 1] = weights[k] * Double(k) / Double(count - k + 1) / odds
    }
    return weights[...limit].reduce(0, +) / weights.reduce(0, +)
  }

  @Test(arguments: [200, 1_000, 10_000, 100_000], Distribution.levels)
  func `ranks enclose the true percentile with a probability of about 95 %`(
    count: Int, level: Double
  ) throws {
    let ranks = try #require(SamplingInterval.ranks(level: level, count: count))
    // The path of rank r, from 0, lies below unless at most r paths do.
    let coverage =
      cumulative(ranks.upperBound, count, level) - cumulative(ranks.lowerBound, count, level)
    #expect(abs(coverage - 0.95) < (count >= 1_000 ? 0.01 : 0.02), "\(ranks): \(coverage)")
  }

  @Test(arguments: [1_000, 10_000])
  func `the ranks lie on both sides of the percentile's own`(count: Int) throws {
    for level in Distribution.levels {
      let ranks = try #require(SamplingInterval.ranks(level: level, count: count))
      #expect(ranks.contains(Int(level * Double(count - 1))))
      #expect(ranks.lowerBound >= 0 && ranks.upperBound < count)
    }
  }

  @Test func `opposite percentiles have opposite ranks`() throws {
    let low = try #require(SamplingInterval.ranks(level: 0.05, count: 1_000))
    let high = try #require(SamplingInterval.ranks(level: 0.95, count: 1_000))
    #expect(abs(low.lowerBound + high.upperBound - 999) <= 1)
    #expect(abs(low.upperBound + high.lowerBound - 999) <= 1)
  }

  // No path lies below the true p05 with a probability of 0.95^71 = 2.6 %, of 0.95^72 = 2.49 %.
  @Test(arguments: [(1, 0.5), (2, 0.5), (5, 0.5), (71, 0.05), (71, 0.95)])
  func `too few paths enclose nothing`(count: Int, level: Double) {
    #expect(SamplingInterval.ranks(level: level, count: count) == nil)
  }

  @Test(arguments: [(6, 0.5), (72, 0.05), (72, 0.95)])
  func `as few as can be enclose it`(count: Int, level: Double) {
    #expect(SamplingInterval.ranks(level: level, count: count) != nil)
  }
}
