/// The central course of the four drivers: published, else given, else gone on with, without shocks.
struct DriverCourse: Sendable {
  /// A driver's value of one year.
  struct Value: Sendable {
    /// Rates as fractions of one; the exchange rate in currency per US dollar.
    let number: Double
    /// `set` for a published value, `given` for one of a path, else `projected`.
    let state: YearState
  }

  let published: PublishedIndicators
  let assumptions: Assumptions
  /// The year whose price level is 1.
  let priceYear: Int?
  /// The last year it goes on to.
  let lastYear: Int
  private var gone: [[Int: Value]]

  /// Goes on with every driver up to a year.
  init(_ published: PublishedIndicators, _ assumptions: Assumptions, through lastYear: Int) {
    self.published = published
    self.assumptions = assumptions
    self.lastYear = lastYear
    priceYear = assumptions.priceYear ?? published.lastYear(of: .cpi)
    gone = Array(repeating: [:], count: Driver.allCases.count)
    for driver in Driver.allCases {
      guard let last = published.lastYear(of: driver), last < lastYear else { continue }
      for year in last + 1...lastYear {
        guard value(driver, year) == nil, let before = value(driver, year - 1) else { continue }
        gone[driver.rawValue][year] = Value(
          number: next(driver, after: before.number), state: .projected)
      }
    }
  }

  /// The value of a year; nil when nothing gives one.
  func value(_ driver: Driver, _ year: Int) -> Value? {
    if let number = published.value(of: driver, year) { return Value(number: number, state: .set) }
    if let given = assumptions.paths[driver]?[year] {
      return Value(number: driver == .fx ? given : given / 100, state: .given)
    }
    return gone[driver.rawValue][year]
  }

  /// The value a year after another one, without a shock.
  private func next(_ driver: Driver, after before: Double) -> Double {
    guard let process = assumptions[rate: driver] else {
      return before * exponential(assumptions.fx.drift / 100)
    }
    let mean = process.mean / 100
    return mean + process.persistence * (before - mean)
  }

  /// A level that follows a driver's growth, in one year: the price level, the defence budget or
  /// the GDP. Prices are 1 in ``priceYear``.
  func level(_ driver: Driver, _ year: Int) -> Value? {
    if driver == .cpi { return price(year) }
    if let row = published.levelRow(of: driver, year) {
      return Value(number: row.value.doubleValue, state: .set)
    }
    guard let last = published.lastLevelYear(of: driver), last < year,
      let start = published.levelRow(of: driver, last)
    else { return nil }
    var level = Value(number: start.value.doubleValue, state: .set)
    for year in last + 1...year {
      guard let growth = value(driver, year) else { return nil }
      level = Value(
        number: level.number * (1 + growth.number), state: max(level.state, growth.state))
    }
    return level
  }

  private func price(_ year: Int) -> Value? {
    guard let priceYear else { return nil }
    var level = Value(number: 1, state: .set)
    if year > priceYear {
      for year in priceYear + 1...year {
        guard let rate = value(.cpi, year) else { return nil }
        level = Value(
          number: level.number * (1 + rate.number), state: max(level.state, rate.state))
      }
    } else if year < priceYear {
      for year in stride(from: priceYear, to: year, by: -1) {
        guard let rate = value(.cpi, year) else { return nil }
        level = Value(
          number: level.number / (1 + rate.number), state: max(level.state, rate.state))
      }
    }
    return level
  }
}
