/// What is paid for one fiscal year: a row of `payments.csv`.
public struct Payment: Record {
  /// Fiscal year.
  public var year: Int
  /// Which of the year's sums the row states.
  public var status: PaymentStatus
  /// The number of the agreement it was paid under; nil when under none.
  public var agreement: Int?
  /// Unit: billions of the payer's currency.
  public var money: Decimal
  /// Unit: USD m, where the sum was set in dollars.
  public var usd: Decimal?
  /// Unit: USD m, as the press or the ministry converted it.
  public var usdReported: Decimal?
  /// Ids of the sources of ``usdReported``, joined by `;`; empty when there is none.
  public var usdReportedSource: String
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
    year: Int, status: PaymentStatus, agreement: Int?, money: Decimal, usd: Decimal?,
    usdReported: Decimal?, usdReportedSource: String, confidence: Confidence?, sources: [String],
    note: String, place: Place, extra: [Field] = []
  ) {
    self.year = year
    self.status = status
    self.agreement = agreement
    self.money = money
    self.usd = usd
    self.usdReported = usdReported
    self.usdReportedSource = usdReportedSource
    self.confidence = confidence
    self.sources = sources
    self.note = note
    self.place = place
    self.extra = extra
  }

  /// Year and status, as `2026 agreed`.
  public var key: String { "\(year) \(status.rawValue)" }

  /// The payment as a figure that names its row.
  public var figure: Figure { Figure(money, .moneyBillions, Provenance(of: self)) }

  /// Every column of the row in the order of the table, then those a user added.
  public var fields: [Field] {
    [
      Field("year", year), Field("status", status.rawValue), Field("agreement", agreement),
      Field("krw_bn", money), Field("usd_m", usd), Field("usd_m_reported", usdReported),
      Field("usd_m_reported_source", usdReportedSource),
      Field("confidence", confidence?.rawValue ?? ""),
      Field("sources", sources.joined(separator: ";")), Field("note", note),
    ] + extra
  }
}

/// What a payment row counts; `agreed` is the record.
public enum PaymentStatus: String, CaseIterable, Sendable, Hashable {
  /// What the sides agreed.
  case agreed
  /// What the payer's budget set aside.
  case budgeted
  /// What was spent.
  case executed
  /// What was left unspent and moved to the next year.
  case carriedOver = "carried-over"
}
