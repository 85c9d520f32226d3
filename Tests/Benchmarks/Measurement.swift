/// All samples of a benchmark.
struct Measurement {
  let benchmark: Benchmark
  private(set) var milliseconds: [Double] = []
  private(set) var bytes: [Int] = []
  /// The most memory the process held while it ran; nil where the system does not tell. Unit: bytes.
  private(set) var peak: Int?

  init(_ benchmark: Benchmark) {
    self.benchmark = benchmark
  }

  /// Measures as often as a round has it.
  mutating func measure(times: Int) throws(BenchmarkFault) {
    let hasReset = Memory.resetPeak()
    for _ in 0..<times {
      let sample = try benchmark.sample()
      milliseconds.append(sample.milliseconds)
      if let count = sample.bytes { bytes.append(count) }
    }
    if hasReset, let now = Memory.peak { peak = max(now, peak ?? 0) }
  }

  /// Unit: milliseconds.
  var median: Double { Self.quantile(milliseconds, 0.5) }
  /// Unit: milliseconds.
  var p95: Double { Self.quantile(milliseconds, 0.95) }
  /// At the median; nil where nothing goes to the terminal.
  var medianBytes: Int? {
    bytes.isEmpty ? nil : Int(Self.quantile(bytes.map(Double.init), 0.5))
  }

  /// Whether it is within its budget; nil where there is none.
  var isWithinBudget: Bool? {
    guard let budget = benchmark.budget else { return nil }
    return median <= budget.median ?? .infinity && p95 <= budget.p95 ?? .infinity
      && medianBytes ?? 0 <= budget.bytes ?? .max
  }

  /// Hyndman and Fan's type 7.
  private static func quantile(_ numbers: [Double], _ share: Double) -> Double {
    let sorted = numbers.sorted()
    guard let last = sorted.last else { return .nan }
    let place = share * Double(sorted.count - 1)
    let rank = Int(place)
    guard rank + 1 < sorted.count else { return last }
    return sorted[rank] + (sorted[rank + 1] - sorted[rank]) * (place - Double(rank))
  }
}
