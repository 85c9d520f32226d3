/// How one year's payment was divided: a row of `categories.csv`.
public struct CategorySplit: Record {
  /// The fiscal year that was divided.
  public var year: Int
  /// What the numbers count, as `KRW bn` or `% of total`.
  public var unit: String
  /// Wages of the Korean staff, in ``unit``; nil when not stated.
  public var labour: Decimal?
  /// Military construction, in ``unit``; nil when not stated.
  public var construction: Decimal?
  /// Logistics support, in ``unit``; nil when not stated.
  public var logistics: Decimal?
  /// Combined defence improvement projects, a category of its own until 2008.
  public var cdip: Decimal?
  /// The sum as published, in ``unit``, which the parts need not add up to; nil when not stated.
  public var total: Decimal?
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

  /// A part as a share of the total, in per cent; nil where no total is stated.
  public func share(of part: Decimal) -> Figure? {
    guard let total, let share = part.divided(by: total, times: 100, decimals: 1) else {
      return nil
    }
    return Figure(
      share, .percent,
      .computed("\(part.grouped) / \(total.grouped)", from: [Provenance(of: self)]))
  }

  /// Year and unit, as `2024 KRW bn`.
  public var key: String { "\(year) \(unit)" }

  /// Every column of the row in the order of the table, then those a user added.
  public var fields: [Field] {
    [
      Field("year", year), Field("unit", unit), Field("labour", labour),
      Field("construction", construction), Field("logistics", logistics), Field("cdip", cdip),
      Field("total", total), Field("confidence", confidence?.rawValue ?? ""),
      Field("sources", sources.joined(separator: ";")), Field("note", note),
    ] + extra
  }
}
