/// A series that a projection goes on with after its last published year.
///
/// The order is that of the shocks and of the correlation matrix.
public enum Driver: Int, CaseIterable, Sendable, Hashable {
  /// Rise of consumer prices, a fraction of one.
  case cpi
  /// Growth of the defence budget, a fraction of one.
  case defenceBudget
  /// The payer's currency per US dollar, average of the year.
  case fx
  /// Growth of the gross domestic product inside one base, a fraction of one.
  case gdp

  /// The name in `[assumptions]`, as `defence-budget`.
  public var name: String {
    switch self {
    case .cpi: "cpi"
    case .defenceBudget: "defence-budget"
    case .fx: "fx"
    case .gdp: "gdp"
    }
  }

  /// The driver of a name in `[assumptions]`; nil when there is none.
  public init?(name: String) {
    guard let driver = Driver.allCases.first(where: { $0.name == name }) else { return nil }
    self = driver
  }

  /// What the driver's value is called in a derivation, as `CPI`.
  public var title: Phrase {
    switch self {
    case .cpi: "CPI"
    case .defenceBudget: "defence budget growth"
    case .fx: "exchange rate"
    case .gdp: "GDP growth"
    }
  }
}

extension TermIndex {
  /// The driver the index reads, or nil for rules that read none.
  public var driver: Driver? {
    switch self {
    case .cpi: .cpi
    case .defenceBudget: .defenceBudget
    case .gdp: .gdp
    case .fixed, .none, .amounts: nil
    }
  }
}
