/// Payments on record in any measure, from published values alone.
public struct RecordMeasures: Sendable {
  private let course: DriverCourse

  /// Makes it for a projection: values that are not published are those of its central case.
  public init(_ projection: Projection) {
    course = projection.course
  }

  /// Makes it for the published figures of a workspace.
  ///
  /// - Parameter priceYear: The year of "real" prices; nil for the last published one.
  public init(_ inputs: ProjectionInputs, priceYear: Int?) {
    // Nothing is gone on with, so the processes do not matter.
    let still = RateProcess(mean: 0, persistence: 0, sd: 0)
    let assumptions = Assumptions(
      priceYear: priceYear, cpi: still, defenceBudget: still, gdp: still, fx: ExchangeProcess(sd: 0)
    )
    course = DriverCourse(inputs.published, assumptions, through: .min)
  }

  /// A payment in a measure before it is rounded, and how firmly it stands; nil where a value it needs
  /// is not known.
  public func value(of payment: Payment, _ measure: Measure) -> (number: Double, state: YearState)?
  {
    guard let divisor = course.divisor(measure, payment.year), divisor.number > 0 else {
      return nil
    }
    let number = measure.factor * payment.money.doubleValue / divisor.number
    return (number, divisor.state == .set ? .agreed : divisor.state)
  }

  /// A payment in a measure, rounded as it is shown; nil where a value it needs is not known.
  public func figure(of payment: Payment, _ measure: Measure) -> Figure? {
    if measure == .krw { return payment.figure }
    guard let divisor = course.divisor(measure, payment.year), divisor.number > 0 else {
      return nil
    }
    let number = measure.factor * payment.money.doubleValue / divisor.number
    guard let value = Rounded.decimal(number, measure.decimals) else { return nil }
    let places = Self.places(measure)
    let factor = measure.factor == 1 ? "" : " x \(Rounded.setting(measure.factor, least: 0))"
    let quotient = "\(payment.money.grouped)\(factor) / \(Rounded.plain(divisor.number, places))"
    let formula: Phrase = "\(quotient) (\(Self.name(measure)) \(payment.year))"
    let rows = course.rows(measure, payment.year)
    let provenance = Provenance.computed(
      formula, from: [Provenance(of: payment)] + rows.map { Provenance(of: $0) })
    return Figure(value, Unit(measure), provenance)
  }

  static func places(_ measure: Measure) -> Int {
    switch measure {
    case .real: 4
    case .usd: 2
    case .krw, .defenceShare, .gdpShare, .perSoldier: 1
    }
  }

  static func name(_ measure: Measure) -> Phrase {
    switch measure {
    case .krw: "payment"
    case .usd: "exchange rate, average of"
    case .real: "price level"
    case .defenceShare: "defence budget"
    case .gdpShare: "GDP"
    case .perSoldier: "soldiers cited for"
    }
  }
}

extension DriverCourse {
  /// What a payment of a year is divided by in a measure; 1 where by nothing, nil where nothing
  /// gives it.
  func divisor(_ measure: Measure, _ year: Int) -> Value? {
    switch measure {
    case .krw: Value(number: 1, state: .set)
    case .usd: value(.fx, year)
    case .real: level(.cpi, year)
    case .defenceShare: level(.defenceBudget, year)
    case .gdpShare: level(.gdp, year)
    case .perSoldier:
      published.troops(year).map { Value(number: $0.value.doubleValue, state: .set) }
    }
  }

  /// The published rows behind a divisor.
  func rows(_ measure: Measure, _ year: Int) -> [Indicator] {
    switch measure {
    case .krw: return []
    case .usd: return published.rows(of: .fx, year)
    case .real:
      guard let base = priceYear, base != year else { return [] }
      let span = year > base ? base + 1...year : year + 1...base
      return span.flatMap { published.rows(of: .cpi, $0) }
    case .defenceShare: return published.levelRow(of: .defenceBudget, year).map { [$0] } ?? []
    case .gdpShare: return published.levelRow(of: .gdp, year).map { [$0] } ?? []
    case .perSoldier: return published.troops(year).map { [$0] } ?? []
    }
  }
}
