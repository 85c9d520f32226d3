import ParleyTestSupport
import Testing

@testable import ParleyModel

struct DistributionTests {
  private func distribution(_ numbers: [Double], hasIntervals: Bool = false) -> Distribution {
    let count = numbers.count
    return SelectionRoom.with(count: count) { room in
      guard hasIntervals else { return Distribution(of: numbers, count: count, room: room) }
      let bounds = Distribution.levels.map { SamplingInterval.ranks(level: $0, count: count) }
      return Distribution(of: numbers, count: count, room: room, bounds: bounds)
    }
  }

  /// Hyndman and Fan's type 7 as they write it: h = (n - 1) p, x[h] + (h - [h]) (x[h + 1] - x[h]).
  private func quantile(_ level: Double, _ sorted: [Double]) -> Double {
    let place = level * Double(sorted.count - 1)
    let low = sorted[Int(place)]
    let high = sorted[min(Int(place) + 1, sorted.count - 1)]
    return low + (place - Double(Int(place))) * (high - low)
  }

  @Test func `five numbers, by hand`() {
    // Places 0.2, 1, 2, 3 and 3.8 among 10, 20, 30, 40, 50.
    let found = distribution([40, 10, 50, 20, 30])
    let expected = [12.0, 20, 30, 40, 48]
    for (found, expected) in zip(found.percentiles, expected) {
      #expect(abs(found - expected) < 1e-12)
    }
    #expect(!found.isConstant)
  }

  @Test(arguments: [1, 2, 3, 19, 20, 21, 384, 385, 1_000, 4_999])
  func `percentiles are of type 7`(size: Int) {
    var random = SeededGenerator(seed: UInt64(size))
    for _ in 0..<10 {
      let numbers = (0..<size).map { _ in Double.random(in: -5...7, using: &random) }
      let sorted = numbers.sorted()
      for (level, found) in zip(Distribution.levels, distribution(numbers).percentiles) {
        #expect(abs(found - quantile(level, sorted)) < 1e-13)
      }
    }
  }

  @Test func `equal numbers are their own percentiles, to the last bit`() {
    let found = distribution(Array(repeating: 0.1, count: 1_001), hasIntervals: true)
    #expect(found.percentiles == Array(repeating: 0.1, count: 5))
    #expect(found.intervals == Array(repeating: 0.1...0.1, count: 5))
  }

  @Test func `the share above zero leaves zero out`() {
    #expect(distribution([-1, 0, 0, 2]).positiveShare == 0.25)
  }

  @Test func `intervals enclose their percentiles and are left out unless asked for`() {
    var random = SeededGenerator(seed: 8)
    let numbers = (0..<1_000).map { _ in Double.random(in: 0...1, using: &random) }
    #expect(distribution(numbers).intervals == [nil, nil, nil, nil, nil])
    let found = distribution(numbers, hasIntervals: true)
    for (percentile, interval) in zip(found.percentiles, found.intervals) {
      #expect(interval?.contains(percentile) == true)
    }
  }

  @Test(arguments: [2.5, -2.5, 0, .infinity])
  func `a constant is each of its percentiles`(constant: Double) {
    let found = Distribution(constant: constant, hasIntervals: true)
    #expect(found.percentiles == Array(repeating: constant, count: 5))
    #expect(found.intervals == Array(repeating: constant...constant, count: 5))
    #expect(found.positiveShare == (constant > 0 ? 1 : 0))
    #expect(found.isConstant)
  }

  @Test func `what is no number has no interval`() {
    #expect(
      Distribution(constant: .nan, hasIntervals: true).intervals == [nil, nil, nil, nil, nil])
    let found = distribution(Array(repeating: .nan, count: 1_000), hasIntervals: true)
    #expect(found.intervals == [nil, nil, nil, nil, nil])
  }
}
