/// The central case of a scenario in one measure.
public struct MeasuredProjection: Sendable {
  /// What the figures count.
  public let measure: Measure
  /// One for each year of the scenario, oldest first.
  public let years: [MeasuredYear]
  /// The sum over the years; for shares that of the payments over that of the budgets or GDPs.
  public let total: MeasuredTotal
}

/// One year of a scenario in one measure.
public struct MeasuredYear: Sendable {
  /// The fiscal year.
  public let year: Int
  /// The central figure: exact to 0.1 in ``Measure/krw``, else unrounded.
  public let central: Double
  /// How firmly it stands.
  public let state: YearState
  /// The figure if every rise not yet published were the cap; nil for another measure than
  /// ``Measure/krw``, and where a term has no cap.
  public let ceiling: Double?
  /// The figure if every rise not yet published were the floor, else zero; nil for other measures.
  public let floor: Double?
}

/// The sum of a scenario's years in one measure.
public struct MeasuredTotal: Sendable {
  /// The central figure, as in ``MeasuredYear/central``.
  public let central: Double
  /// The least firm of the years.
  public let state: YearState
  /// The sum of the years' ceilings; nil where one is missing.
  public let ceiling: Double?
  /// The sum of the years' floors; nil where one is missing.
  public let floor: Double?
}

extension Projection {
  /// The scenario's years in a measure.
  ///
  /// - Parameter range: The years wanted; nil for all of them.
  /// - Throws: ``ProjectionError/noMeasure(_:year:series:)`` where a year has no figure.
  public func measured(
    _ measure: Measure, in range: ClosedRange<Int>? = nil
  ) throws(ProjectionError) -> MeasuredProjection {
    var years: [MeasuredYear] = []
    var payments: [CentralPayment] = []
    var divisors: [Double] = []
    for payment in self.payments where range?.contains(payment.year) ?? true {
      years.append(try measuredYear(payment, measure))
      payments.append(payment)
      divisors.append(try divisor(measure, payment.year).number)
    }
    let isMoney = measure == .krw
    let central =
      measure.isShare
      ? 100 * payments.reduce(0) { $0 + $1.billions } / divisors.reduce(0, +)
      : isMoney ? Projection.sum(payments.map(\.tenths)) ?? 0 : years.reduce(0) { $0 + $1.central }
    return MeasuredProjection(
      measure: measure, years: years,
      total: MeasuredTotal(
        central: central, state: years.map(\.state).max() ?? .agreed,
        ceiling: isMoney ? Projection.sum(payments.map(\.ceiling)) : nil,
        floor: isMoney ? Projection.sum(payments.map(\.floor)) : nil))
  }

  /// One payment in a measure.
  func measuredYear(
    _ payment: CentralPayment, _ measure: Measure
  ) throws(ProjectionError) -> MeasuredYear {
    let divisor = try divisor(measure, payment.year)
    // Dollars that a scenario states stay what they are, whatever the rate.
    let isStated = measure == .usd && payment.rule.isInUSD
    let isPublished = divisor.state == .set
    let isMoney = measure == .krw
    let central = measure.factor * payment.billions / divisor.number
    guard central.isFinite else { throw .tooLarge(year: payment.year, site: .scenario) }
    return MeasuredYear(
      year: payment.year, central: central,
      state: isStated || isPublished ? payment.state : max(payment.state, divisor.state),
      ceiling: isMoney ? payment.ceiling.map { Double($0) / 10 } : nil,
      floor: isMoney ? payment.floor.map { Double($0) / 10 } : nil)
  }

  /// What a payment of a year is divided by in a measure; 1 where by nothing.
  func divisor(_ measure: Measure, _ year: Int) throws(ProjectionError) -> DriverCourse.Value {
    let value = course.divisor(measure, year)
    guard let value, value.number > 0, value.number.isFinite else {
      throw .noMeasure(measure, year: year, series: course.published.series)
    }
    return value
  }

  /// The sum of tenths in billions, exact; nil when one of them is missing.
  private static func sum(_ tenths: [Int?]) -> Double? {
    var sum = 0
    for value in tenths {
      guard let value else { return nil }
      sum += value
    }
    return Double(sum) / 10
  }
}
