/// A number that can say where it comes from. Every figure on the screen is one.
public struct Figure: Hashable, Sendable {
  /// The exact value, in ``unit``.
  public let value: Decimal
  /// What ``value`` counts.
  public let unit: Unit
  /// The rows and sources behind the value, and how it was computed.
  public let provenance: Provenance

  /// Makes a figure; a value of ``Unit/days`` has no decimals.
  public init(_ value: Decimal, _ unit: Unit, _ provenance: Provenance) {
    self.value = value
    self.unit = unit
    self.provenance = provenance
  }

  /// The days from one day to another, which the formula names: `2030-12-31 - 2026-11-22`.
  init(daysFrom start: Day, to end: Day, of inputs: [Provenance]) {
    self.init(
      Decimal(coefficient: start.days(to: end)), .days, .computed("\(end) - \(start)", from: inputs)
    )
  }

  /// Whether the figure must be marked: something it rests on is derived or recalled.
  public var isWeak: Bool { provenance.confidence?.isWeak ?? false }

  /// Whether something it rests on is one of the private papers.
  public var isPrivate: Bool { provenance.isPrivate }
}

/// The unit of a figure.
public enum Unit: Hashable, Sendable {
  /// Billions of the payer's currency: `krw_bn`, named by the workspace's `money`.
  case moneyBillions
  /// Millions of the payer's currency.
  case moneyMillions
  /// Millions of US dollars: `usd_m`.
  case usdMillions
  /// Per cent.
  case percent
  /// Points of per cent: a difference of two shares.
  case points
  /// Units of the payer's currency per US dollar.
  case perUSD
  /// Whole days.
  case days
}
