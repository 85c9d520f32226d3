/// How payments grow over a scenario: always three figures with their base years.
public struct Growth: Sendable {
  /// The year counted from.
  public let baseYear: Int
  /// The year counted to.
  public let year: Int
  /// The whole rise. Unit: per cent.
  public let cumulative: Double
  /// The rise a year that gives ``cumulative``. Unit: per cent.
  public let yearly: Double

  init?(from base: Int, in baseYear: Int, to tenths: Int, in year: Int) {
    guard base > 0, tenths >= 0, year > baseYear else { return nil }
    let ratio = Double(tenths) / Double(base)
    self.baseYear = baseYear
    self.year = year
    cumulative = (ratio - 1) * 100
    yearly = (power(ratio, 1 / Double(year - baseYear)) - 1) * 100
  }

  /// `+17.5 % on 2025 (3.3 % a year)`; for one year without the second figure.
  public var phrase: Phrase {
    let rise: Phrase = "\(Rounded.signed(cumulative, 1)) % on \(baseYear)"
    return year == baseYear + 1 ? rise : "\(rise) (\(Rounded.plain(yearly, 1)) % a year)"
  }

  /// The same in English.
  public var text: String { phrase.english }
}

extension Projection {
  /// The rise of the first year on the one before; nil when that has no payment.
  public var firstRise: Growth? { growth(to: years.lowerBound, fromFirst: false) }

  /// The rise of the last year on the one before the first; nil when that has no payment.
  public var cumulativeRise: Growth? { growth(to: years.upperBound, fromFirst: false) }

  /// The rise of the last year on the first; nil for a scenario of one year.
  public var riseWithin: Growth? { growth(to: years.upperBound, fromFirst: true) }

  private func growth(to year: Int, fromFirst: Bool) -> Growth? {
    guard let first = payments.first, let last = segments[0].payment(year) else { return nil }
    if fromFirst {
      return Growth(from: first.tenths, in: first.year, to: last.tenths, in: year)
    }
    return reading(first.year - 1, before: 0).flatMap {
      Growth(from: $0.tenths, in: first.year - 1, to: last.tenths, in: year)
    }
  }
}
