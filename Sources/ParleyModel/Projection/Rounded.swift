/// Numbers as derivations and tables write them: rounded half away from zero, thousands in commas,
/// whatever the locale.
public enum Rounded {
  /// The number with so many decimals; nil when it has more digits than a decimal holds.
  ///
  /// - Parameter decimals: 0 to 6.
  public static func decimal(_ number: Double, _ decimals: Int) -> Decimal? {
    let scaled = number * Double(Decimal.powersOfTen[decimals])
    // The last places of a binary fraction must not tip a half: 2.25 is not always 2.25.
    let nudge = min(abs(scaled) * 1e-13 + 1e-9, 0.01)
    let nudged = scaled + scaled.sign(times: nudge)
    guard nudged.isFinite, abs(nudged) < 1e15 else { return nil }
    let whole = nudged.rounded(.toNearestOrAwayFromZero)
    return Decimal(coefficient: Int(whole), decimals: decimals)
  }

  /// `1,551.1`, `-0.4`; in scientific form where it is too long for that.
  public static func plain(_ number: Double, _ decimals: Int) -> String {
    decimal(number, decimals)?.grouped ?? "\(number)"
  }

  /// As ``plain(_:_:)``, with a plus before what is above zero.
  public static func signed(_ number: Double, _ decimals: Int) -> String {
    guard let decimal = decimal(number, decimals) else { return "\(number)" }
    return (decimal.coefficient > 0 ? "+" : "") + decimal.grouped
  }

  /// A setting as a person writes it: as many decimals as it needs, at most six: `5.0`, `0.56`.
  public static func setting(_ number: Double, least: Int = 1) -> String {
    for decimals in least..<6 {
      // The last places of a sum of settings are nobody's setting.
      guard let short = decimal(number, decimals) else { break }
      if abs(short.doubleValue - number) <= abs(number) * 1e-12 { return short.grouped }
    }
    return plain(number, 6)
  }
}

extension Double {
  /// A magnitude with the sign of this number.
  fileprivate func sign(times magnitude: Double) -> Double { self < 0 ? -magnitude : magnitude }
}
