import ParleyModel

/// `indicators.csv`: one row a year and series.
struct IndicatorsTable: WorkspaceTable {
  private let year, name, value, unit, published, confidence, sources, note: Column

  static let file = "indicators.csv"

  static func columns(parties: [String]) -> [TableColumns.Entry] {
    [
      .key("year", .year), .key("indicator"), .needed("value", .number), .expected("unit"),
      .optional("published", .date), .confidence, .sources, .note,
    ]
  }

  init(_ header: TableHeader, parties: [String]) {
    year = header["year"]
    name = header["indicator"]
    value = header["value"]
    unit = header["unit"]
    published = header["published"]
    confidence = header["confidence"]
    sources = header["sources"]
    note = header["note"]
  }

  func record(_ row: inout TableReader) -> Indicator? {
    let year = row.year(year, .needed)
    let name = row.identifier(name)
    var isNew = false
    if let year, let name { isNew = row.isNew(key: "\(year) \(name)", at: self.year) }
    let value = inRange(row.decimal(value, .needed), of: name, &row)
    let published = row.date(published)
    let confidence: Confidence? = row.choice(confidence)
    let sources = row.sources(sources)
    row.checkSource(
      sources, of: { Self.figure($0.text(self.name), of: $0.text(self.year)) }, self.sources,
      key: self.year)
    guard isNew, let year, let name, let value else { return nil }
    return Indicator(
      year: year, name: name, value: value, unit: row.text(unit), published: published,
      confidence: confidence, sources: sources, note: row.text(note), place: row.place,
      extra: row.extra)
  }

  /// `cpi of 2024`.
  private static func figure(_ name: String, of year: String) -> Phrase {
    Phrase(english: "\(name) of \(year)", korean: "\(year)년 \(name)")
  }

  /// The value, or nil, reported, where the series cannot have it: what payments are divided by or
  /// multiplied with would turn over.
  private func inRange(
    _ value: Decimal?, of name: String?, _ row: inout TableReader
  ) -> Decimal? {
    guard let value, let name, let limit = Self.limit(of: name) else { return value }
    guard value <= Decimal(coefficient: limit.bound) else { return value }
    row.report(
      .error, self.value, "\(name) \(quoted(row.text(self.value))) is out of range",
      help: row.withConsequence(
        "\(limit.rule) Check the value and the point against the source.", .needed))
    return nil
  }

  /// What the values of a series lie above, and that in words; nil where there is no such limit.
  private static func limit(of series: String) -> (bound: Int, rule: Phrase)? {
    switch SeriesSubject(series) {
    case .exchangeRate: (0, "An exchange rate is more than 0.")
    case .defenceBudget: (0, "A budget is more than 0.")
    case .gdp2015, .gdp2020: (0, "A GDP is more than 0.")
    case .troops: (0, "A number of soldiers is more than 0.")
    case nil:
      [Indicator.Series.cpi, Indicator.Series.defenceGrowth].contains(series)
        ? (-100, "A yearly rise in per cent is more than -100.") : nil
    }
  }
}
