/// A figure as somebody printed it: its value, and how far it may lie from what it was rounded from.
public struct PrintedFigure: Hashable, Sendable {
  /// What it counts.
  public let kind: ClaimUnit.Kind
  /// The value. Unit: per cent, billions of the payer's currency or USD m.
  public let value: Decimal
  /// Half a unit of its last printed digit, in the unit of ``value``: 17.2 % has 0.05, 1.64 trillion 5.
  public let half: Decimal

  /// The most decimals a figure may be printed with.
  public static let mostDecimals = 4

  /// Reads a number in a unit.
  ///
  /// - Parameter roundedZeros: How many zeros at its end stand for digits that were rounded away.
  /// - Returns: nil where it has more than ``mostDecimals`` decimals or is too large.
  public init?(_ number: Decimal, _ unit: ClaimUnit, roundedZeros: Int = 0) {
    guard number.decimals <= Self.mostDecimals,
      let value = Self.scaled(number.coefficient, by: unit.power - number.decimals),
      let half = Self.scaled(5, by: unit.power - number.decimals - 1 + roundedZeros)
    else { return nil }
    (kind, self.value, self.half) = (unit.kind, value, half)
  }

  /// The least value that is printed so.
  public var low: Decimal { value - half }
  /// The greatest value that is printed so; the next figure may begin with it.
  public var high: Decimal { value + half }

  /// Decimals with which figures are set beside it: those it has, but one at the least.
  public var shownDecimals: Int { max(1, value.decimals) }

  /// Whether a value is printed so.
  public func holds(_ other: Decimal) -> Bool { !(other < low) && !(high < other) }

  /// What is printed of a value set beside it.
  public func verdict(on other: Decimal) -> ClaimVerdict {
    if holds(other) { return .holds }
    // One more in the last digit either way.
    let near = half + half + half
    return other < value - near || value + near < other ? .fails : .nearly
  }

  /// `number` x 10^`power`; nil where it does not fit.
  private static func scaled(_ number: Int, by power: Int) -> Decimal? {
    guard power > 0 else {
      return -power <= 6 ? Decimal(coefficient: number, decimals: -power) : nil
    }
    var product = number
    for _ in 0..<power {
      let (next, isTooLarge) = product.multipliedReportingOverflow(by: 10)
      if isTooLarge || next.magnitude > 1_000_000_000_000_000 { return nil }
      product = next
    }
    return Decimal(coefficient: product)
  }
}

/// Whether a claim is so.
public enum ClaimVerdict: Int, Hashable, Sendable, Comparable {
  /// Within the rounding of the figure as it was printed.
  case holds
  /// Not so, but by no more than one in its last printed digit.
  case nearly
  /// Farther off.
  case fails

  /// As files name it: `true`, `nearly`, `false`.
  public var name: String {
    switch self {
    case .holds: "true"
    case .nearly: "nearly"
    case .fails: "false"
    }
  }

  /// The better one is the lesser.
  public static func < (left: ClaimVerdict, right: ClaimVerdict) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension PrintedFigure {
  /// The same figure below zero; of one that is below zero already, itself.
  var negative: PrintedFigure {
    guard value.coefficient > 0 else { return self }
    return PrintedFigure(
      kind: kind, value: Decimal(coefficient: -value.coefficient, decimals: value.decimals),
      half: half)
  }

  private init(kind: ClaimUnit.Kind, value: Decimal, half: Decimal) {
    (self.kind, self.value, self.half) = (kind, value, half)
  }
}
