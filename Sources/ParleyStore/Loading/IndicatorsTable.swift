import ParleyModel

/// `indicators.csv`: one row a year and series.
struct IndicatorsTable: WorkspaceTable {
  private let year, name, value, unit, published, confidence, sources, note: Column

  static let file = "indicators.csv"

  static func schema(parties: [String]?) -> TableSchema {
    TableSchema(
      file: file, required: ["year", "indicator", "value", "unit"],
      optional: ["published", "confidence", "sources", "note"])
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
    let value = row.decimal(value, .needed)
    let published = row.date(published)
    let confidence: Confidence? = row.choice(confidence)
    let sources = row.sources(sources)
    row.checkSource(
      sources, of: { "\($0.text(self.name)) of \($0.text(self.year))" }, self.sources,
      key: self.year)
    guard isNew, let year, let name, let value else { return nil }
    return Indicator(
      year: year, name: name, value: value, unit: row.text(unit), published: published,
      confidence: confidence, sources: sources, note: row.text(note), place: row.place,
      extra: row.extra)
  }
}
