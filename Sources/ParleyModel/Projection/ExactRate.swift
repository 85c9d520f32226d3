/// A yearly rise as the published convention counts it: whole ten-thousandths of a per cent.
///
/// Payments are whole tenths of a billion, so that no binary fraction can tip a rounding.
struct ExactRate: Hashable, Comparable, Sendable {
  /// Unit: 0.0001 per cent.
  let tenThousandths: Int

  /// One hundred per cent.
  static let whole = 1_000_000

  init(tenThousandths: Int) {
    self.tenThousandths = tenThousandths
  }

  /// A rate as written, in per cent; at most four decimals count, and no more than a billion.
  init(percent: Double) {
    tenThousandths = Int(clamping: (min(max(percent, -1e9), 1e9) * 10_000).rounded())
  }

  /// An index as it is published: a fraction of one, rounded half up to 0.1 per cent.
  init(published fraction: Double) {
    tenThousandths = Exact.halfUp(min(max(fraction, -1e7), 1e7) * 1000) * 1000
  }

  /// Per cent.
  var percent: Double { Double(tenThousandths) / 10_000 }

  static func < (left: ExactRate, right: ExactRate) -> Bool {
    left.tenThousandths < right.tenThousandths
  }

  static func + (left: ExactRate, right: ExactRate) -> ExactRate {
    ExactRate(tenThousandths: left.tenThousandths + right.tenThousandths)
  }
}

/// Rounding of payments, in whole tenths of a billion.
enum Exact {
  /// The largest payment: a thousand times the world's yearly product in won, far inside a Double.
  static let largest = 1_000_000_000_000_000

  /// A number rounded half up to a whole one; first to six decimals, so that the last place of a
  /// binary fraction cannot tip it.
  static func halfUp(_ number: Double) -> Int {
    let millionths = Int(clamping: (number * 1e6).rounded(.toNearestOrEven))
    let shifted = millionths.addingReportingOverflow(500_000)
    let sum = shifted.overflow ? millionths : shifted.partialValue
    return floorDivided(Int128(sum), by: 1_000_000)
  }

  /// A payment raised by a rate, rounded half up; nil when it is too large to count.
  static func raised(_ tenths: Int, by rate: ExactRate) -> Int? {
    let product = Int128(tenths) * Int128(ExactRate.whole + rate.tenThousandths)
    let result = floorDivided(product + Int128(ExactRate.whole / 2), by: ExactRate.whole)
    return (-largest...largest).contains(result) ? result : nil
  }

  /// A payment in billions as tenths, rounded half up; nil when it is too large to count.
  static func tenths(_ billions: Double) -> Int? {
    guard abs(billions * 10) <= Double(largest) else { return nil }
    // Whole numbers of millionths would not fit an Int beyond this.
    if abs(billions) > 1e11 { return Int((billions * 10 + 0.5).rounded(.down)) }
    return halfUp(billions * 10)
  }

  private static func floorDivided(_ number: Int128, by divisor: Int) -> Int {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: Int128(divisor))
    return Int(clamping: rest < 0 ? quotient - 1 : quotient)
  }
}

extension Int {
  /// The nearest number an Int can hold; 0 for what is no number.
  init(clamping number: Double) {
    if let exact = Int(exactly: number.rounded(.towardZero)) {
      self = exact
    } else {
      self = number.isNaN ? 0 : number < 0 ? .min : .max
    }
  }
}
