import ParleyModel

/// What the chart counts: a measure of the payments, or their split by category.
enum ChartMeasure: Hashable, Sendable {
  case payments(Measure)
  /// Labour, construction and logistics as stacked bars.
  case categories

  static let all: [ChartMeasure] = Measure.allCases.map { .payments($0) } + [.categories]

  /// The measure; nil for the split by category.
  var measure: Measure? {
    if case .payments(let measure) = self { measure } else { nil }
  }

  /// The measure so many places further round.
  func moved(by steps: Int) -> ChartMeasure {
    let all = Self.all
    let index = all.firstIndex(of: self) ?? 0
    return all[((index + steps) % all.count + all.count) % all.count]
  }

  /// What the message and the pane's title call it.
  ///
  /// - Parameters:
  ///   - money: Name of the unit of the workspace's payments; may be empty.
  ///   - priceYear: The year of "real" prices.
  func title(money: String, priceYear: Int?) -> Phrase {
    let unit = money.isEmpty ? "money" : money
    let name = money.isEmpty ? "money" : Phrase(money: money)
    switch self {
    case .payments(.krw): return "\(name), nominal"
    case .payments(.defenceShare): return "% of the defence budget"
    case .payments(.gdpShare): return "% of GDP"
    case .payments(.usd): return "USD m at the year's average rate"
    case .payments(.perSoldier):
      return "\(Measure.perSoldier.unit(money: unit, priceYear: nil)) per soldier"
    case .payments(let measure):
      return measure.unit(money: unit, priceYear: priceYear)
    case .categories: return "\(name) by category"
    }
  }
}
