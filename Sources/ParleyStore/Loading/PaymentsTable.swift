import ParleyModel

/// `payments.csv`: yearly payments by status.
struct PaymentsTable: WorkspaceTable {
  private let year, status, agreement, money, usd, usdReported, usdReportedSource: Column
  private let confidence, sources, note: Column

  static let file = "payments.csv"

  static func columns(parties: [String]) -> [TableColumns.Entry] {
    [
      .key("year", .year), .key("status", .choice(of: PaymentStatus.self)),
      .optional("agreement", .agreement), .needed("krw_bn", .number), .optional("usd_m", .number),
      .optional("usd_m_reported", .number), .optional("usd_m_reported_source", .sources),
      .confidence, .sources, .note,
    ]
  }

  init(_ header: TableHeader, parties: [String]) {
    year = header["year"]
    status = header["status"]
    agreement = header["agreement"]
    money = header["krw_bn"]
    usd = header["usd_m"]
    usdReported = header["usd_m_reported"]
    usdReportedSource = header["usd_m_reported_source"]
    confidence = header["confidence"]
    sources = header["sources"]
    note = header["note"]
  }

  func record(_ row: inout TableReader) -> Payment? {
    let year = row.year(year, .needed)
    let status: PaymentStatus? = row.choice(status, .needed)
    var isNew = false
    if let year, let status {
      isNew = row.isNew(key: "\(year) \(status.rawValue)", at: self.year)
    }
    let agreement = row.agreement(agreement)
    let money = row.decimal(money, .needed)
    let usd = row.decimal(usd)
    let usdReported = row.decimal(usdReported)
    _ = row.sources(usdReportedSource)
    let confidence: Confidence? = row.choice(confidence)
    let sources = row.sources(sources)
    row.checkSource(
      sources, of: { "the payment of \($0.text(self.year))" }, self.sources, key: self.year)
    guard isNew, let year, let status, let money else { return nil }
    if status == .agreed, let agreement {
      checkFirstYear(money, in: year, of: agreement, &row)
    }
    return Payment(
      year: year, status: status, agreement: agreement, money: money, usd: usd,
      usdReported: usdReported, usdReportedSource: row.text(usdReportedSource),
      confidence: confidence, sources: sources, note: row.text(note), place: row.place,
      extra: row.extra)
  }

  /// Warns where the first year of an agreement is paid otherwise than the agreement's own row says:
  /// a point in the wrong place shows nowhere else.
  private func checkFirstYear(
    _ money: Decimal, in year: Int, of agreement: Int, _ row: inout TableReader
  ) {
    guard let first = row.references.firstPayments[agreement], first.year == year,
      !first.agrees(with: money)
    else { return }
    row.report(
      .warning, self.money,
      "the payment of \(year) is \(quoted(row.text(self.money))), that of agreement "
        + "\(agreement)'s first year '\(first.money)'",
      help: "Both are the same sum: check 'krw_bn' here and 'first_year_krw_bn' in agreements.csv "
        + "against the source.")
  }
}
