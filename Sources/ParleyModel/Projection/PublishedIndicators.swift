/// The published indicators of a workspace by series and year, for projections.
struct PublishedIndicators: Sendable {
  private let rows: [Indicator]
  /// Places in `rows` by series and year.
  private let places: [String: [Int: Int]]
  private let lastYears: [String: Int]
  /// The series of the workspace's currency.
  let series: CurrencySeries
  /// The series of soldiers cited; nil where there is none.
  private let troopsSeries: String?

  init(_ workspace: Workspace) {
    rows = workspace.indicators
    var places: [String: [Int: Int]] = [:]
    var lastYears: [String: Int] = [:]
    for (place, row) in rows.enumerated() {
      places[row.name, default: [:]][row.year] = place
      lastYears[row.name] = max(row.year, lastYears[row.name] ?? row.year)
    }
    self.places = places
    self.lastYears = lastYears
    series = CurrencySeries(money: workspace.money)
    troopsSeries = places.keys.filter { SeriesSubject($0) == .troops }.min()
  }

  /// The row of a series for a year; nil when none is published.
  func row(_ series: String, _ year: Int) -> Indicator? {
    places[series]?[year].map { rows[$0] }
  }

  /// The years of a series, in no order.
  func years(_ series: String) -> [Int] { places[series].map { Array($0.keys) } ?? [] }

  /// The first year whose GDP is on the newer base, where an older base comes before it; else nil.
  var gdpBreak: Int? {
    let newer = years(series.gdp2020).min()
    return newer.flatMap { row(series.gdp2015, $0 - 1) == nil ? nil : $0 }
  }

  /// The rows a driver's published value of a year rests on; empty when it is not published.
  func rows(of driver: Driver, _ year: Int) -> [Indicator] {
    switch driver {
    case .cpi: row(Indicator.Series.cpi, year).map { [$0] } ?? []
    case .defenceBudget: row(Indicator.Series.defenceGrowth, year).map { [$0] } ?? []
    case .fx: row(series.exchangeRate, year).map { [$0] } ?? []
    case .gdp: growthRows(year)
    }
  }

  /// A driver's published value of a year, rates as fractions of one; nil when not published.
  func value(of driver: Driver, _ year: Int) -> Double? {
    let rows = rows(of: driver, year)
    guard let row = rows.first else { return nil }
    switch driver {
    case .cpi, .defenceBudget: return row.value.doubleValue / 100
    case .fx: return row.value.doubleValue
    case .gdp: return row.value.doubleValue / rows[1].value.doubleValue - 1
    }
  }

  /// The last published year of a driver; nil when no year is published.
  func lastYear(of driver: Driver) -> Int? {
    switch driver {
    case .cpi: lastYears[Indicator.Series.cpi]
    case .defenceBudget: lastYears[Indicator.Series.defenceGrowth]
    case .fx: lastYears[series.exchangeRate]
    case .gdp:
      [series.gdp2015, series.gdp2020].compactMap { lastYears[$0] }.max()
    }
  }

  /// The level of the defence budget or the GDP; the newer base of the GDP where it exists.
  func levelRow(of driver: Driver, _ year: Int) -> Indicator? {
    switch driver {
    case .defenceBudget: row(series.defenceBudget, year)
    case .gdp: row(series.gdp2020, year) ?? row(series.gdp2015, year)
    case .cpi, .fx: nil
    }
  }

  /// The last year with a published level of the defence budget or the GDP.
  func lastLevelYear(of driver: Driver) -> Int? {
    switch driver {
    case .defenceBudget: lastYears[series.defenceBudget]
    case .gdp: lastYear(of: .gdp)
    case .cpi, .fx: nil
    }
  }

  /// The latest cited number of soldiers at or before a year.
  func troops(_ year: Int) -> Indicator? {
    let known = troopsSeries.flatMap { places[$0] } ?? [:]
    return known.keys.filter { $0 <= year }.max().flatMap { known[$0] }.map { rows[$0] }
  }

  /// Levels of a year and the year before in one base, the newer base first: growth is never taken
  /// across two bases.
  private func growthRows(_ year: Int) -> [Indicator] {
    for series in [series.gdp2020, series.gdp2015] {
      if let now = row(series, year), let before = row(series, year - 1),
        before.value.coefficient != 0
      {
        return [now, before]
      }
    }
    return []
  }
}
