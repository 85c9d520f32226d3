/// With how many decimals the ends of a band are written: the rule all views and sentences share.
extension Distribution {
  /// A number of the band's kind with two digits of the band's width, which is what ten thousand
  /// paths support and an eye takes in; never more decimals than the measure has.
  public func text(_ number: Double, decimals: Int) -> String {
    let spread = (percentiles.last ?? 0) - (percentiles.first ?? 0)
    guard spread.isFinite else { return "\(number)" }
    let places = min(decimals, Rounded.places(of: 0...max(spread / 10, 1e-9)))
    return Rounded.plain(number, max(0, places))
  }
}

extension Rounded {
  /// How many decimals a half of an interval leaves; negative for tens and hundreds, 6 where the
  /// interval is a point.
  public static func places(of interval: ClosedRange<Double>) -> Int {
    var half = (interval.upperBound - interval.lowerBound) / 2
    guard half > 0, half.isFinite else { return 6 }
    var places = 0
    while half < 1, places < 6 {
      half *= 10
      places += 1
    }
    while half >= 10, places > -12 {
      half /= 10
      places -= 1
    }
    return places
  }
}
