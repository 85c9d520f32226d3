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
      guard let last = lastKnownYear(of: driver), last < lastYear else { continue }
      for year in last + 1...lastYear {
        guard value(driver, year) == nil, let before = value(driver, year - 1) else { continue }
        gone[driver.rawValue][year] = Value(
          number: next(driver, after: before.number), state: .projected)
      }
    }
  }

  /// The last published year of a driver, else the first of its path; nil when nothing is known.
  func lastKnownYear(of driver: Driver) -> Int? {
    published.lastYear(of: driver) ?? assumptions.paths[driver]?.keys.min()
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
    guard let start = levelStart(driver, year) else { return nil }
    var level = Value(number: start.level, state: .set)
    // The growth of each year after the start, or the one to be undone before it.
    let isForward = start.year < year
    for before in stride(from: start.year, to: year, by: isForward ? 1 : -1) {
      guard let rate = value(driver, isForward ? before + 1 : before) else { return nil }
      let factor = 1 + rate.number
      level = Value(
        number: isForward ? level.number * factor : level.number / factor,
        state: max(level.state, rate.state))
    }
    return level
  }

  /// The year whose level is known and from which growth leads to a year; nil when there is none.
  func levelStart(_ driver: Driver, _ year: Int) -> (year: Int, level: Double)? {
    if driver == .cpi { return priceYear.map { ($0, 1) } }
    if let row = published.levelRow(of: driver, year) { return (year, row.value.doubleValue) }
    guard let last = published.lastLevelYear(of: driver), last < year,
      let row = published.levelRow(of: driver, last)
    else { return nil }
    return (last, row.value.doubleValue)
  }
}
