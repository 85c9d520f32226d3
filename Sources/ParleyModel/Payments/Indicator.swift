/// One yearly value of one indicator: a row of `indicators.csv`.
public struct Indicator: Record {
  public var year: Int
  /// The series, as `cpi_pct`; see ``Indicator/Series``.
  public var name: String
  /// In ``unit``.
  public var value: Decimal
  public var unit: String
  /// The day of publication; nil means the rule of ``knownFrom``.
  public var published: PartialDate?
  public var confidence: Confidence?
  public var sources: [String]
  public var note: String
  public var place: Place
  public var extra: [Field]

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

  public var key: String { "\(year) \(name)" }

  /// The names of the series that figures are computed from.
  public enum Series {
    public static let cpi = "cpi_pct"
    public static let defenceGrowth = "defence_budget_growth_pct"
    public static let defenceBudget = "defence_budget_krw_bn"
    public static let exchangeRate = "usdkrw_avg"
    public static let gdp2015 = "gdp_krw_bn_2015base"
    public static let gdp2020 = "gdp_krw_bn_2020base"
    public static let troops = "usfk_troops_cited"
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
    let isVotedAhead = name == Series.defenceGrowth || name == Series.defenceBudget
    return Day.first(of: isVotedAhead ? year : year + 1) ?? Day(ordinal: .max)
  }

  public var fields: [Field] {
    [
      Field("year", year), Field("indicator", name), Field("value", value), Field("unit", unit),
      Field("published", published), Field("confidence", confidence?.rawValue ?? ""),
      Field("sources", sources.joined(separator: ";")), Field("note", note),
    ] + extra
  }
}
