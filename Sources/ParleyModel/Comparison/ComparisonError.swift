/// Why projections cannot be compared.
public enum ComparisonError: Error, Hashable, Sendable {
  /// A scenario with the years it has.
  public struct Years: Hashable, Sendable {
    /// The scenario's id.
    public let id: String
    /// The years it projects.
    public let years: ClosedRange<Int>
  }

  /// A scenario with the year whose prices it counts in.
  public struct Prices: Hashable, Sendable {
    /// The scenario's id.
    public let id: String
    /// The price year; nil where no prices are published.
    public let year: Int?
  }

  /// No year is in all of them; each with its years.
  case noYearInCommon([Years])
  /// "Real" figures count in prices of different years.
  case pricesOfDifferentYears([Prices])
  /// A figure of a column cannot be computed.
  case figure(ProjectionError, column: Int, id: String)

  /// What is wrong, in one sentence without a full stop.
  public var message: Phrase {
    switch self {
    case .noYearInCommon(let all):
      "\(Self.list(all.map { Phrase("'{}'", $0.id) })) have no year in common"
    case .pricesOfDifferentYears(let all):
      "\(Self.list(all.map { Phrase("'{}'", $0.id) })) count in prices of different years"
    case .figure(let error, _, let id): "\(id): \(error.message)"
    }
  }

  /// What to do about it.
  public var help: Phrase {
    switch self {
    case .noYearInCommon(let all):
      """
      \(Self.list(all.map { "\($0.id) has \(Self.span($0.years))" })): compare scenarios whose \
      years overlap.
      """
    case .pricesOfDifferentYears(let all):
      """
      \(Self.list(all.map { "\($0.id) has \($0.year.map { "\($0)" } ?? "none")" })): give all the \
      same price_year, or compare another measure.
      """
    case .figure(let error, _, _): error.help
    }
  }

  private static func span(_ years: ClosedRange<Int>) -> Phrase {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound) to \(years.upperBound)"
  }

  /// `a`, `a and b`, `a, b and c`.
  private static func list(_ parts: [Phrase]) -> Phrase {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(Array(parts.dropLast()).joined(separator: ", ")) and \(last)"
  }
}
