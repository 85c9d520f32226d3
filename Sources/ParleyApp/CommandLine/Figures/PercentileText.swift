import ParleyModel

/// Percentiles with the digits that the number of paths supports.
enum PercentileText {
  /// A percentile rounded to where its sampling interval begins to differ.
  ///
  /// The last digit printed is the one in which a half of the interval's width begins: what lies
  /// behind it is chance. Without an interval all decimals of the measure are printed.
  static func text(
    _ value: Double, _ interval: ClosedRange<Double>?, decimals: Int, isGrouped: Bool = true
  ) -> String {
    let places = min(decimals, interval.map { Rounded.places(of: $0) } ?? decimals)
    if places >= 0 {
      guard let decimal = Rounded.decimal(value, places) else { return "\(value)" }
      return isGrouped ? decimal.grouped : decimal.description
    }
    // To tens, hundreds and so on.
    var unit = 1.0
    for _ in places..<0 { unit *= 10 }
    guard let decimal = Rounded.decimal((value / unit).rounded() * unit, 0) else {
      return "\(value)"
    }
    return isGrouped ? decimal.grouped : decimal.description
  }

  /// `1,569-1,573`.
  static func text(_ interval: ClosedRange<Double>?, decimals: Int) -> String {
    guard let interval else { return "" }
    if interval.lowerBound == interval.upperBound { return "" }
    // One digit more than the percentile itself, so that both ends can be told apart.
    let places = min(decimals + 1, max(0, Rounded.places(of: interval) + 1))
    let low = Rounded.plain(interval.lowerBound, places)
    let high = Rounded.plain(interval.upperBound, places)
    return low.hasPrefix("-") || high.hasPrefix("-") ? say("\(low) to \(high)") : "\(low)-\(high)"
  }
}
