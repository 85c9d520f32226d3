import ParleyModel

/// `categories.csv`: how a year's payment was divided.
struct CategoriesTable: WorkspaceTable {
  private let year, unit, labour, construction, logistics, cdip, total: Column
  private let confidence, sources, note: Column

  static let file = "categories.csv"

  static func columns(parties: [String]) -> [TableColumns.Entry] {
    [
      .key("year", .year), .key("unit"), .optional("labour", .number),
      .optional("construction", .number), .optional("logistics", .number),
      .optional("cdip", .number), .optional("total", .number), .confidence, .sources, .note,
    ]
  }

  init(_ header: TableHeader, parties: [String]) {
    year = header["year"]
    unit = header["unit"]
    labour = header["labour"]
    construction = header["construction"]
    logistics = header["logistics"]
    cdip = header["cdip"]
    total = header["total"]
    confidence = header["confidence"]
    sources = header["sources"]
    note = header["note"]
  }

  func record(_ row: inout TableReader) -> CategorySplit? {
    let year = row.year(year, .needed)
    let unit = row.identifier(unit)
    var isNew = false
    if let year, let unit { isNew = row.isNew(key: "\(year) \(unit)", at: self.year) }
    let labour = row.decimal(labour)
    let construction = row.decimal(construction)
    let logistics = row.decimal(logistics)
    let cdip = row.decimal(cdip)
    let total = row.decimal(total)
    let confidence: Confidence? = row.choice(confidence)
    let sources = row.sources(sources)
    row.checkSource(
      sources, of: { "the categories of \($0.text(self.year))" }, self.sources, key: self.year)
    guard isNew, let year, let unit else { return nil }
    return CategorySplit(
      year: year, unit: unit, labour: labour, construction: construction, logistics: logistics,
      cdip: cdip, total: total, confidence: confidence, sources: sources, note: row.text(note),
      place: row.place, extra: row.extra)
  }
}
