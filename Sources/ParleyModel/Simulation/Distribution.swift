/// How a simulated quantity is distributed over the paths.
public struct Distribution: Sendable, Hashable {
  /// The percentiles, in order: see ``levels``.
  public let percentiles: [Double]
  /// For each percentile the order statistics that enclose the true one in 95 of 100 seeds; nil where
  /// there are too few paths for that, and where intervals were not asked for.
  public let intervals: [ClosedRange<Double>?]
  /// The share of the paths on which the quantity is above zero.
  public let positiveShare: Double
  /// Whether the quantity is the same on every path.
  public let isConstant: Bool

  /// The percentiles every distribution has, as shares of one.
  public static let levels = [0.05, 0.25, 0.5, 0.75, 0.95]
  /// Their names in files, as `p05`.
  public static let names = ["p05", "p25", "p50", "p75", "p95"]

  /// The same number on every path.
  init(constant: Double, hasIntervals: Bool) {
    percentiles = Self.levels.map { _ in constant }
    // What is no number has no range.
    let interval = hasIntervals && !constant.isNaN ? constant...constant : nil
    intervals = Self.levels.map { _ in interval }
    positiveShare = constant > 0 ? 1 : 0
    isConstant = true
  }

  /// The percentiles of numbers.
  ///
  /// Percentiles are those of Hyndman and Fan's type 7.
  ///
  /// - Parameters:
  ///   - room: May have the numbers themselves as its second part where they are not needed after.
  ///   - bounds: The ranks of each percentile's interval, nil for none.
  init(
    of numbers: UnsafePointer<Double>, count: Int, room: SelectionRoom,
    bounds: [ClosedRange<Int>?] = Self.levels.map { _ in nil }
  ) {
    let extent = Extent(of: numbers, count: count)
    positiveShare = extent.positiveShare(of: numbers, count: count)
    let places = Self.levels.map { $0 * Double(count - 1) }
    var ranks: Set<Int> = []
    for place in places {
      ranks.insert(Int(place))
      ranks.insert(min(Int(place) + 1, count - 1))
    }
    for bound in bounds.compactMap(\.self) {
      ranks.formUnion([bound.lowerBound, bound.upperBound])
    }
    let order = ranks.sorted()
    let values = OrderStatistics.values(
      at: order, of: numbers, count: count, extent: extent, room: room)
    // The zero has no sign.
    let known = Dictionary(uniqueKeysWithValues: zip(order, values.map { 0 + $0 }))
    percentiles = places.map { place in
      let rank = Int(place)
      let low = known[rank] ?? .nan
      let high = known[min(rank + 1, count - 1)] ?? .nan
      return Self.between(low, high, place - Double(rank))
    }
    intervals = bounds.map { bound in
      guard let bound, let low = known[bound.lowerBound], let high = known[bound.upperBound] else {
        return nil
      }
      return low <= high ? low...high : nil
    }
    isConstant = false
  }

  /// Linear between two numbers, from the nearer end, so that equal ends give themselves.
  private static func between(_ low: Double, _ high: Double, _ share: Double) -> Double {
    // Infinite ends have no difference.
    if low == high { return low }
    let difference = high - low
    return share < 0.5 ? low + difference * share : high - difference * (1 - share)
  }
}
