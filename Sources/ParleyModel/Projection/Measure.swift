/// What a payment is counted in.
public enum Measure: Int, CaseIterable, Sendable, Hashable {
  /// Billions of the payer's currency, nominal.
  case krw
  /// USD m at the average rate of the year.
  case usd
  /// Billions of the payer's currency at the prices of one year.
  case real
  /// Per cent of the defence budget as voted.
  case defenceShare
  /// Per cent of the gross domestic product.
  case gdpShare
  /// Millions of the payer's currency for each soldier cited.
  case perSoldier

  /// As the command line and files name it, as `defence-share`.
  public var name: String {
    switch self {
    case .krw: "krw"
    case .usd: "usd"
    case .real: "real"
    case .defenceShare: "defence-share"
    case .gdpShare: "gdp-share"
    case .perSoldier: "per-soldier"
    }
  }

  /// The measure of a name; nil when there is none.
  public init?(name: String) {
    guard let measure = Measure.allCases.first(where: { $0.name == name }) else { return nil }
    self = measure
  }

  /// Whether figures are per cent of something, whose sums and not whose years add up to a total.
  public var isShare: Bool { self == .defenceShare || self == .gdpShare }

  /// Decimals with which a central figure is shown.
  public var decimals: Int {
    switch self {
    case .krw, .usd, .real, .perSoldier: 1
    case .defenceShare: 2
    case .gdpShare: 4
    }
  }

  /// The driver whose level or rate a payment is divided by; nil where there is none.
  var driver: Driver? {
    switch self {
    case .usd: .fx
    case .real: .cpi
    case .defenceShare: .defenceBudget
    case .gdpShare: .gdp
    case .krw, .perSoldier: nil
    }
  }

  /// The series whose values of years to come a figure depends on beside the payment; nil where it
  /// depends on none.
  public var divisor: Driver? { driver }

  /// What a payment in billions is multiplied by before it is divided.
  var factor: Double {
    switch self {
    case .krw, .real: 1
    case .usd, .perSoldier: 1000
    case .defenceShare, .gdpShare: 100
    }
  }

  /// What a figure of the measure needs, in words.
  ///
  /// - Parameter series: The names of the series of the workspace's currency.
  func need(of series: CurrencySeries) -> Phrase {
    switch self {
    case .krw: "it needs the payment alone"
    case .usd: "it needs an exchange rate, \(series.exchangeRate)"
    case .real: "it needs the rise of consumer prices between that year and the price year, cpi_pct"
    case .defenceShare: "it needs the defence budget, \(series.defenceBudget)"
    case .gdpShare: "it needs the GDP, \(series.gdp2015) or \(series.gdp2020)"
    case .perSoldier: "no number of soldiers is cited in that year or before it, troops_cited"
    }
  }

  /// What its figures count, in the language in force, as `KRW bn`, `USD m`, `KRW bn of 2025`, `%`, `KRW m`.
  ///
  /// - Parameters:
  ///   - money: Name of the unit of the workspace's payments, as `KRW bn`.
  ///   - priceYear: The year whose prices ``real`` counts in; nil where it is not known.
  public func unit(money: String, priceYear: Int?) -> Phrase {
    switch self {
    case .krw: Phrase(money: money)
    case .usd: "USD m"
    case .real: Phrase(money: money, ofPricesIn: priceYear)
    case .defenceShare, .gdpShare: "%"
    case .perSoldier: Phrase(money: (money.split(separator: " ").first ?? Substring(money)) + " m")
    }
  }
}
