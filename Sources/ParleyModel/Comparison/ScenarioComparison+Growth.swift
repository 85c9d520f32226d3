/// A rise with the year it counts on.
public struct RiseFigure: Hashable, Sendable {
  /// The rise. Unit: per cent, one decimal.
  public let figure: Figure
  /// The year counted from.
  public let baseYear: Int
  /// The year counted to.
  public let year: Int
}

/// How payments grow over the years in common: central case, nominal, whatever the measure. Growth
/// is always three figures with their base years.
extension ScenarioComparison {
  /// The rise of the first year in common on the one before; nil where that has no payment.
  public func firstRise(_ column: Int) -> RiseFigure? {
    rise(column, from: years.lowerBound - 1, to: years.lowerBound)
  }

  /// The rise of the last year on the one before the first; nil where that has no payment.
  public func cumulativeRise(_ column: Int) -> RiseFigure? {
    rise(column, from: years.lowerBound - 1, to: years.upperBound)
  }

  /// The rise a year that gives ``cumulativeRise(_:)``.
  public func yearlyRise(_ column: Int) -> RiseFigure? {
    rise(column, from: years.lowerBound - 1, to: years.upperBound, isYearly: true)
  }

  /// The rise of the last year on the first; nil where one year is in common.
  public func riseWithin(_ column: Int) -> RiseFigure? {
    rise(column, from: years.lowerBound, to: years.upperBound)
  }

  /// The rise a year that gives ``riseWithin(_:)``.
  public func yearlyRiseWithin(_ column: Int) -> RiseFigure? {
    rise(column, from: years.lowerBound, to: years.upperBound, isYearly: true)
  }

  private func rise(
    _ column: Int, from base: Int, to year: Int, isYearly: Bool = false
  ) -> RiseFigure? {
    guard columns.indices.contains(column), let first = payment(column, base),
      let last = payment(column, year),
      let growth = Growth(from: first.tenths, in: base, to: last.tenths, in: year),
      let value = Rounded.decimal(isYearly ? growth.yearly : growth.cumulative, 1)
    else { return nil }
    let before = Decimal(coefficient: first.tenths, decimals: 1).grouped
    let now = Decimal(coefficient: last.tenths, decimals: 1).grouped
    let formula: Phrase =
      isYearly
      ? "(\(now) of \(year) / \(before) of \(base)) ^ (1 / \(year - base)) - 1"
      : "(\(now) of \(year) - \(before) of \(base)) / \(before)"
    return RiseFigure(
      figure: Figure(
        value, .percent, .computed(formula, from: [last.provenance, first.provenance])),
      baseYear: base, year: year)
  }

  /// A payment of a projection, of one it follows, or of the record before it begins.
  private func payment(_ column: Int, _ year: Int) -> (tenths: Int, provenance: Provenance)? {
    let projection = projections[column]
    if let place = place(of: year) {
      return (
        projection.payments[year - projection.years.lowerBound].tenths,
        columns[column].payments[place]
      )
    }
    if let (payment, segment) = projection.payment(year) {
      return (payment.tenths, projection.provenance(of: payment, segment: segment))
    }
    guard case .record(let row, let tenths)? = projection.reading(year, before: 0) else {
      return nil
    }
    return (tenths, Provenance(of: row))
  }
}
