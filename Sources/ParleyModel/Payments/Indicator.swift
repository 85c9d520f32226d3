/// One yearly value of one indicator: a row of `indicators.csv`.
public struct Indicator: Record {
  /// The calendar year the value is of.
  public var year: Int
  /// The series, as `cpi_pct`; see ``Indicator/Series``.
  public var name: String
  /// In ``unit``.
  public var value: Decimal
  /// What the value counts, as `%` or `KRW per USD`.
  public var unit: String
  /// The day of publication; nil means the rule of ``knownFrom``.
  public var published: PartialDate?
  /// How the row's values came into the data set; nil when the cell is empty.
  public var confidence: Confidence?
  /// Ids of the sources cited, in the order of the cell; empty when none is.
  public var sources: [String]
  /// A remark of those who keep the table; empty when there is none, or on an as-of day.
  public var note: String
  /// The file and the line the row was read from.
  public var place: Place
  /// Cells of columns the user added, in the order of the header.
  public var extra: [Field]

  /// Makes a record; see the properties.
  public init(
    year: Int, name: String, value: Decimal, unit: String, published: PartialDate?,
    confidence: Confidence?, sources: [String], note: String, place: Place, extra: [Field] = []
  ) {
    self.year = year
    self.name = name
    self.value = value
    self.unit = unit
    self.published = published
    self.confidence = confidence
    self.sources = sources
    self.note = note
    self.place = place
    self.extra = extra
  }

  /// Year and series, as `2025 cpi_pct`.
  public var key: String { "\(year) \(name)" }

  /// The names of the series that figures are computed from, besides those that ``CurrencySeries``
  /// and ``SeriesSubject`` know.
  public enum Series {
    /// Rise of consumer prices on the year before. Unit: per cent.
    public static let cpi = "cpi_pct"
    /// Growth of the defence budget on the year before. Unit: per cent.
    public static let defenceGrowth = "defence_budget_growth_pct"
  }

  /// The day from which the value counts.
  ///
  /// `published` where stated; else 1 January of its own year for the defence budget, which is voted
  /// before the year begins, and 1 January of the next year for all else.
  public var knownFrom: Day {
    published?.lastDay ?? Indicator.customaryDay(of: name, year: year)
  }

  /// The day from which a value of a series counts when no publication day is stated.
  public static func customaryDay(of name: String, year: Int) -> Day {
    let isVotedAhead = name == Series.defenceGrowth || SeriesSubject(name) == .defenceBudget
    return Day.first(of: isVotedAhead ? year : year + 1) ?? Day(ordinal: .max)
  }

  /// Every column of the row in the order of the table, then those a user added.
  public var fields: [Field] {
    [
      Field("year", year), Field("indicator", name), Field("value", value), Field("unit", unit),
      Field("published", published), Field("confidence", confidence?.rawValue ?? ""),
      Field("sources", sources.joined(separator: ";")), Field("note", note),
    ] + extra
  }
}
