/// A number that can say where it comes from. Every figure on the screen is one.
public struct Figure: Hashable, Sendable {
  /// The exact value, in ``unit``.
  public let value: Decimal
  public let unit: Unit
  public let provenance: Provenance

  public init(_ value: Decimal, _ unit: Unit, _ provenance: Provenance) {
    self.value = value
    self.unit = unit
    self.provenance = provenance
  }

  /// Whether the figure must be marked: something it rests on is derived or recalled.
  public var isWeak: Bool { provenance.confidence?.isWeak ?? false }
}

/// The unit of a figure.
public enum Unit: Hashable, Sendable {
  /// Billions of the payer's currency: `krw_bn`, named by the workspace's `money`.
  case moneyBillions
  /// Millions of US dollars: `usd_m`.
  case usdMillions
  /// Per cent.
  case percent
  /// Units of the payer's currency per US dollar.
  case perUSD
  /// Whole days.
  case days
}
