/// What a printed figure counts, and how far its last digit reaches.
public struct ClaimUnit: Hashable, Sendable {
  /// What it counts whatever the size.
  public enum Kind: Hashable, Sendable {
    /// Per cent.
    case percent
    /// The payer's currency; figures are compared in billions.
    case money
    /// US dollars; figures are compared in millions.
    case usd
  }

  /// What it counts.
  public let kind: Kind
  /// The power of ten of one unit in the unit that figures are compared in, -1...6: 3 for a trillion
  /// won, -1 for 억.
  public let power: Int
  /// As the command line and the form name it, as `krw_bn`; for the money of another payer too.
  public let name: String

  /// Per cent.
  public static let percent = ClaimUnit(kind: .percent, power: 0, name: "pct")
  /// Billions of the payer's currency.
  public static let moneyBillions = ClaimUnit(kind: .money, power: 0, name: "krw_bn")
  /// Trillions of the payer's currency; 조.
  public static let moneyTrillions = ClaimUnit(kind: .money, power: 3, name: "krw_tn")
  /// Hundred millions of the payer's currency: 억.
  public static let moneyHundredMillions = ClaimUnit(kind: .money, power: -1, name: "krw_100m")
  /// Millions of US dollars.
  public static let usdMillions = ClaimUnit(kind: .usd, power: 0, name: "usd_m")
  /// Billions of US dollars.
  public static let usdBillions = ClaimUnit(kind: .usd, power: 3, name: "usd_bn")
  /// Trillions of US dollars.
  static let usdTrillions = ClaimUnit(kind: .usd, power: 6, name: "usd_tn")
  /// Hundred millions of US dollars, as Koreans count them: 억 달러.
  static let usdHundredMillions = ClaimUnit(kind: .usd, power: 2, name: "usd_100m")

  /// Those a person may choose from.
  public static let all: [ClaimUnit] = [
    .percent, .moneyBillions, .moneyTrillions, .moneyHundredMillions, .usdMillions, .usdBillions,
  ]

  /// The unit of a name; nil for any other word.
  public init?(name: String) {
    guard let unit = ClaimUnit.all.first(where: { $0.name == name }) else { return nil }
    self = unit
  }

  private init(kind: Kind, power: Int, name: String) {
    (self.kind, self.power, self.name) = (kind, power, name)
  }
}
