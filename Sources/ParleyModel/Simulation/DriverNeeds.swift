/// Up to which year a projection's figures ask for each driver.
struct DriverNeeds: Sendable {
  /// By ``Driver``; nil where nothing asks.
  private(set) var lastYears = [Int?](repeating: nil, count: Driver.allCases.count)

  /// What the payments of a projection and its figures in some measures ask for.
  init(of projection: Projection, measures: some Collection<Measure>) {
    for segment in projection.segments {
      for payment in segment.payments {
        switch payment.rule {
        case .usd: ask(.fx, payment.year)
        case .amount(_, let rate, _): if rate != nil { ask(.fx, payment.year) }
        case .rise(let rise):
          if let driver = segment.scenario.terms[rise.term].index.driver {
            ask(driver, rise.indexYear)
          }
        case .money, .change: break
        }
      }
    }
    for measure in measures {
      guard let driver = measure.driver else { continue }
      ask(driver, projection.years.upperBound)
      if measure == .real, let priceYear = projection.course.priceYear { ask(driver, priceYear) }
    }
  }

  private mutating func ask(_ driver: Driver, _ year: Int) {
    lastYears[driver.rawValue] = max(year, lastYears[driver.rawValue] ?? year)
  }
}
