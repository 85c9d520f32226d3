/// How one year's payment was divided: a row of `categories.csv`.
public struct CategorySplit: Record {
  public var year: Int
  /// What the numbers count, as `KRW bn` or `% of total`.
  public var unit: String
  public var labour: Decimal?
  public var construction: Decimal?
  public var logistics: Decimal?
  /// Combined defence improvement projects, a category of its own until 2008.
  public var cdip: Decimal?
  public var total: Decimal?
  public var confidence: Confidence?
  public var sources: [String]
  public var note: String
  public var place: Place
  public var extra: [Field]

  public init(
    year: Int, unit: String, labour: Decimal?, construction: Decimal?, logistics: Decimal?,
    cdip: Decimal?, total: Decimal?, confidence: Confidence?, sources: [String], note: String,
    place: Place, extra: [Field] = []
  ) {
    self.year = year
    self.unit = unit
    self.labour = labour
    self.construction = construction
    self.logistics = logistics
    self.cdip = cdip
    self.total = total
    self.confidence = confidence
    self.sources = sources
    self.note = note
    self.place = place
    self.extra = extra
  }

  public var key: String { "\(year) \(unit)" }

  public var fields: [Field] {
    [
      Field("year", year), Field("unit", unit), Field("labour", labour),
      Field("construction", construction), Field("logistics", logistics), Field("cdip", cdip),
      Field("total", total), Field("confidence", confidence?.rawValue ?? ""),
      Field("sources", sources.joined(separator: ";")), Field("note", note),
    ] + extra
  }
}
