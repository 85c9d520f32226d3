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

  /// The number with `decimals` decimals, rounded half up (away from zero).
  ///
  /// It has fewer where so many do not fit: 15 digits before the point leave room for three.
  public func rounded(to decimals: Int) -> Decimal {
    if decimals >= self.decimals {
      return Decimal.fitting(scaled(to: decimals), decimals: decimals)
    }
    let divisor = Int128(Decimal.powersOfTen[self.decimals - decimals])
    let quotient = Decimal.quotient(Int128(coefficient), divisor)
    return Decimal(coefficient: Int(clamping: quotient), decimals: decimals)
  }

  /// `self` / `divisor` x `factor`, rounded half up to `decimals`; nil when the divisor is zero or
  /// the result has more digits than a number holds.
  public func divided(by divisor: Decimal, times factor: Int = 1, decimals: Int) -> Decimal? {
    let shift =
      Int128(Decimal.powersOfTen[decimals]) * Int128(Decimal.powersOfTen[divisor.decimals])
    let (numerator, isTooLong) =
      (Int128(coefficient) * shift).multipliedReportingOverflow(by: Int128(factor))
    if isTooLong { return nil }
    let denominator = Int128(divisor.coefficient) * Int128(Decimal.powersOfTen[self.decimals])
    return Decimal.ratio(numerator, denominator, decimals: decimals)
  }

  /// The change from `base` to `self` in per cent, rounded half up to one decimal; nil when `base`
  /// is zero or the change has more digits than a number holds.
  public func percentChange(from base: Decimal) -> Decimal? {
    // Not by `-`, which may have to give up decimals that count here.
    let common = max(decimals, base.decimals)
    let (before, now) = (base.scaled(to: common), scaled(to: common))
    return Decimal.ratio((now - before) * 1_000, before, decimals: 1)
  }

  /// The difference, with the decimals of the more exact number as long as they fit.
  public static func - (left: Decimal, right: Decimal) -> Decimal {
    let decimals = max(left.decimals, right.decimals)
    return fitting(left.scaled(to: decimals) - right.scaled(to: decimals), decimals: decimals)
  }

  /// The sum, with the decimals of the more exact number as long as they fit.
  public static func + (left: Decimal, right: Decimal) -> Decimal {
    let decimals = max(left.decimals, right.decimals)
    return fitting(left.scaled(to: decimals) + right.scaled(to: decimals), decimals: decimals)
  }

  static let powersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

  /// The coefficient with more decimals; any Int with six still is far from the end of Int128.
  private func scaled(to decimals: Int) -> Int128 {
    Int128(coefficient) * Int128(Decimal.powersOfTen[decimals - self.decimals])
  }

  /// `coefficient` / 10^`decimals`, rounded to fewer decimals until it fits.
  private static func fitting(_ coefficient: Int128, decimals: Int) -> Decimal {
    for kept in stride(from: decimals, through: 0, by: -1) {
      let rounded = quotient(coefficient, Int128(powersOfTen[decimals - kept]))
      if let fitting = Int(exactly: rounded) {
        return Decimal(coefficient: fitting, decimals: kept)
      }
    }
    return Decimal(coefficient: coefficient < 0 ? .min : .max)
  }

  private static func ratio(
    _ numerator: Int128, _ denominator: Int128, decimals: Int
  ) -> Decimal? {
    guard denominator != 0, let coefficient = Int(exactly: quotient(numerator, denominator))
    else { return nil }
    return Decimal(coefficient: coefficient, decimals: decimals)
  }

  /// Half up, away from zero.
  ///
  /// - Precondition: The numerator is not the least Int128, whose negation does not exist; products
  ///   of two Ints and a power of ten up to 10^12 never are.
  private static func quotient(_ numerator: Int128, _ denominator: Int128) -> Int128 {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    // Doubling the rest could overflow.
    guard rest.magnitude >= denominator.magnitude - rest.magnitude else { return whole }
    return (numerator < 0) != (denominator < 0) ? whole - 1 : whole + 1
  }
}

extension Decimal: Comparable {
  /// By value: `1.0` is not less than `1`, nor `1` than `1.0`.
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
    // A sign, 20 digits or six zeros more, six commas, a point.
    String(unsafeUninitializedCapacity: 36) { text in
      var rest = coefficient.magnitude
      var start = 36
      func put(_ byte: UInt8) {
        start -= 1
        text.initializeElement(at: start, to: byte)
      }
      var written = 0
      while rest > 0 || written <= decimals {
        if written == decimals, decimals > 0 { put(UInt8(ascii: ".")) }
        if written > decimals, (written - decimals) % 3 == 0 { put(UInt8(ascii: ",")) }
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
        written += 1
      }
      if coefficient < 0 { put(UInt8(ascii: "-")) }
      for index in start..<36 { text[index - start] = text[index] }
      return 36 - start
    }
  }

  private func padded(_ number: UInt, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
