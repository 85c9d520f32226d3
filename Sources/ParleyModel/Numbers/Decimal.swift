/// An exact decimal number, as written in a table: `1519.2` is 15192 with one decimal.
///
/// Published figures are never held in binary fractions, so no rounding can change what a source says.
public struct Decimal: Hashable, Sendable {
  /// The number without its decimal point.
  public let coefficient: Int
  /// How many of its digits stand behind the point, 0...6.
  public let decimals: Int

  /// `coefficient` / 10^`decimals`.
  public init(coefficient: Int, decimals: Int = 0) {
    precondition((0...6).contains(decimals), "a decimal has at most six decimals")
    self.coefficient = coefficient
    self.decimals = decimals
  }

  /// Reads `-?digits[.digits]`: at most 15 digits, six of them behind the point; else nil.
  public init?(_ text: some StringProtocol) {
    var coefficient = 0
    var digits = 0
    var decimals: Int?
    var isNegative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0:
        isNegative = true
      case UInt8(ascii: ".") where decimals == nil && digits > 0:
        decimals = 0
      case let byte where isDigit(byte):
        coefficient = coefficient * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
        if let seen = decimals { decimals = seen + 1 }
        guard digits <= 15 else { return nil }
      default:
        return nil
      }
    }
    guard digits > 0, decimals != 0, (decimals ?? 0) <= 6 else { return nil }
    self.coefficient = isNegative ? -coefficient : coefficient
    self.decimals = decimals ?? 0
  }

  /// The nearest binary fraction, for drawing.
  public var doubleValue: Double {
    Double(coefficient) / Double(Decimal.powersOfTen[decimals])
  }

  /// The number with exactly `decimals` decimals, rounded half up (away from zero).
  public func rounded(to decimals: Int) -> Decimal {
    if decimals >= self.decimals {
      let factor = Decimal.powersOfTen[decimals - self.decimals]
      let (product, overflow) = coefficient.multipliedReportingOverflow(by: factor)
      return overflow ? self : Decimal(coefficient: product, decimals: decimals)
    }
    let divisor = Int128(Decimal.powersOfTen[self.decimals - decimals])
    return Decimal(
      coefficient: Decimal.quotient(Int128(coefficient), divisor), decimals: decimals)
  }

  /// `self` / `divisor` x `factor`, rounded half up to `decimals`; nil when the divisor is zero.
  public func divided(by divisor: Decimal, times factor: Int = 1, decimals: Int) -> Decimal? {
    guard divisor.coefficient != 0 else { return nil }
    let shift =
      Int128(Decimal.powersOfTen[decimals]) * Int128(Decimal.powersOfTen[divisor.decimals])
    let numerator = Int128(coefficient) * Int128(factor) * shift
    let denominator = Int128(divisor.coefficient) * Int128(Decimal.powersOfTen[self.decimals])
    return Decimal(coefficient: Decimal.quotient(numerator, denominator), decimals: decimals)
  }

  /// The change from `base` to `self` in per cent, rounded half up to one decimal.
  public func percentChange(from base: Decimal) -> Decimal? {
    (self - base).divided(by: base, times: 100, decimals: 1)
  }

  public static func - (left: Decimal, right: Decimal) -> Decimal {
    let decimals = max(left.decimals, right.decimals)
    return Decimal(
      coefficient: left.rounded(to: decimals).coefficient
        - right.rounded(to: decimals).coefficient,
      decimals: decimals)
  }

  public static func + (left: Decimal, right: Decimal) -> Decimal {
    left - Decimal(coefficient: -right.coefficient, decimals: right.decimals)
  }

  static let powersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

  /// Half up, away from zero; clamped to the range of Int.
  private static func quotient(_ numerator: Int128, _ denominator: Int128) -> Int {
    let isNegative = (numerator < 0) != (denominator < 0)
    let magnitude = (numerator.magnitude * 2 + denominator.magnitude) / (denominator.magnitude * 2)
    let clamped = Int(clamping: magnitude)
    return isNegative ? -clamped : clamped
  }
}

extension Decimal: Comparable {
  public static func < (left: Decimal, right: Decimal) -> Bool {
    Int128(left.coefficient) * Int128(powersOfTen[right.decimals])
      < Int128(right.coefficient) * Int128(powersOfTen[left.decimals])
  }
}

extension Decimal: CustomStringConvertible {
  /// With all its decimals and no separator, as a table holds it: `1519.2`.
  public var description: String {
    let digits = padded(coefficient.magnitude, decimals + 1)
    let sign = coefficient < 0 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }

  /// With commas between thousands, as a memo prints it: `1,519.2`.
  public var grouped: String {
    let digits = padded(coefficient.magnitude, decimals + 1)
    let whole = Array(digits.dropLast(decimals).utf8)
    var text = coefficient < 0 ? "-" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text += "," }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return decimals > 0 ? text + "." + digits.suffix(decimals) : text
  }

  private func padded(_ number: UInt, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
