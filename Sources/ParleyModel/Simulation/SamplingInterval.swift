/// How far a percentile of a simulation may lie from the true one because paths are few.
///
/// The number of paths below the true percentile is binomial, so two order statistics enclose it
/// with a known probability, whatever the distribution: W. J. Conover, "Practical Nonparametric
/// Statistics" (3rd edition, 1999), section 3.2.
enum SamplingInterval {
  /// The ranks, from 0, that enclose the true percentile with a probability as near to 95 % as
  /// whole ranks allow, at least on average; nil where the first or last path would not suffice.
  static func ranks(level: Double, count: Int) -> ClosedRange<Int>? {
    guard count > 1 else { return nil }
    // Enclosed where at least `low + 1` paths lie below and at most `high` do.
    guard let low = quantile(0.025, level: level, count: count), low > 0,
      let high = quantile(0.975, level: level, count: count), high < count
    else { return nil }
    // Between the ranks the coverage is at least 95 %; one rank less at an end is taken where it
    // comes nearer.
    let candidates = [(low - 1, high), (low, high), (low - 1, high - 1)].filter { $0.0 < $0.1 }
    let best = candidates.min { left, right in
      distance(left, level, count) < distance(right, level, count)
    }
    return best.map { $0.0...$0.1 }
  }

  private static func distance(_ ranks: (Int, Int), _ level: Double, _ count: Int) -> Double {
    let coverage =
      cumulative(ranks.1, level: level, count: count)
      - cumulative(ranks.0, level: level, count: count)
    return abs(coverage - 0.95)
  }

  /// The least number whose cumulative binomial probability reaches a level.
  private static func quantile(_ wanted: Double, level: Double, count: Int) -> Int? {
    var sum = 0.0
    let (first, last) = window(level, count)
    for number in first...last {
      sum += probability(number, level, count)
      if sum >= wanted { return number }
    }
    return nil
  }

  /// The probability that at most `number` of the paths lie below the true percentile.
  private static func cumulative(_ number: Int, level: Double, count: Int) -> Double {
    let (first, last) = window(level, count)
    guard number >= first else { return 0 }
    var sum = 0.0
    for number in first...min(number, last) { sum += probability(number, level, count) }
    return sum
  }

  /// Numbers outside have no probability worth counting.
  private static func window(_ level: Double, _ count: Int) -> (Int, Int) {
    let mean = level * Double(count)
    let reach = 12 * (mean * (1 - level)).squareRoot() + 30
    return (max(0, Int(mean - reach)), min(count, Int(mean + reach)))
  }

  private static func probability(_ number: Int, _ level: Double, _ count: Int) -> Double {
    let (n, k) = (Double(count), Double(number))
    return exponential(
      logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * naturalLogarithm(level)
        + (n - k) * naturalLogarithm(1 - level))
  }

  /// ln n! by Stirling's series; for small n by the product itself.
  private static func logFactorial(_ n: Double) -> Double {
    guard n >= 16 else {
      return naturalLogarithm((1...16).reduce(1) { $1 <= Int(n) ? $0 * Double($1) : $0 })
    }
    let inverse = 1 / n
    let series = inverse * (1 / 12.0 - inverse * inverse * (1 / 360.0 - inverse * inverse / 1260))
    return n * naturalLogarithm(n) - n + 0.5 * naturalLogarithm(2 * Double.pi * n) + series
  }
}
