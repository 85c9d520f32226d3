/// What is paid for one fiscal year: a row of `payments.csv`.
public struct Payment: Record {
  /// Fiscal year.
  public var year: Int
  public var status: PaymentStatus
  public var agreement: Int?
  /// Unit: billions of the payer's currency.
  public var money: Decimal
  /// Unit: USD m, where the sum was set in dollars.
  public var usd: Decimal?
  /// Unit: USD m, as the press or the ministry converted it.
  public var usdReported: Decimal?
  public var usdReportedSource: String
  public var confidence: Confidence?
  public var sources: [String]
  public var note: String
  public var place: Place
  public var extra: [Field]

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

  public var key: String { "\(year) \(status.rawValue)" }

  /// The payment as a figure that names its row.
  public var figure: Figure { Figure(money, .moneyBillions, Provenance(of: self)) }

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
  case agreed, budgeted, executed
  case carriedOver = "carried-over"
}
