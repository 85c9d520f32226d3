/// The series of indicators that are counted in a workspace's own currency, or named after it.
///
/// The code of the currency in small letters is part of their names: `usdkrw_avg`, `usdjpy_avg`.
public struct CurrencySeries: Hashable, Sendable {
  /// The code in small letters, as `jpy`; empty where the workspace does not state its money.
  public let code: String

  /// The series of a unit of money, as `JPY bn`.
  public init(money: String) {
    code = String(money.prefix { $0 != " " }).lowercased()
  }

  /// Yearly average of the currency per US dollar.
  public var exchangeRate: String { "usd\(code)_avg" }
  /// The defence budget as voted. Unit: billions of the currency.
  public var defenceBudget: String { "defence_budget_\(code)_bn" }
  /// GDP at prices of 2015. Unit: billions of the currency.
  public var gdp2015: String { "gdp_\(code)_bn_2015base" }
  /// GDP at prices of 2020. Unit: billions of the currency.
  public var gdp2020: String { "gdp_\(code)_bn_2020base" }
}

/// What a series with a name of its own counts, whatever the currency.
public enum SeriesSubject: Hashable, Sendable {
  /// A currency per US dollar.
  case exchangeRate
  /// The defence budget as voted.
  case defenceBudget
  /// GDP at prices of 2015.
  case gdp2015
  /// GDP at prices of 2020.
  case gdp2020
  /// The number of soldiers as cited at the time.
  case troops

  /// The subject of a series, as of `usdjpy_avg` or `usfk_troops_cited`; nil where the name tells
  /// none.
  public init?(_ series: String) {
    if series.hasSuffix(Self.troopsEnding) {
      self = .troops
      return
    }
    guard let kind = Self.kinds.first(where: { Self.matches(series, $0.start, $0.end) }) else {
      return nil
    }
    self = kind.subject
  }

  /// What the name of a series of soldiers ends with; whose they are stands before it.
  public static let troopsEnding = "troops_cited"

  private static let kinds: [(start: String, end: String, subject: SeriesSubject)] = [
    ("usd", "_avg", .exchangeRate), ("defence_budget_", "_bn", .defenceBudget),
    ("gdp_", "_bn_2015base", .gdp2015), ("gdp_", "_bn_2020base", .gdp2020),
  ]

  /// Whether a name is a currency's code of three letters between two parts.
  private static func matches(_ series: String, _ start: String, _ end: String) -> Bool {
    series.utf8.count == start.utf8.count + 3 + end.utf8.count && series.hasPrefix(start)
      && series.hasSuffix(end)
  }
}
