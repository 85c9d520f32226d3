import ParleyModel

/// `agreements.csv`: one row an agreement.
struct AgreementsTable: WorkspaceTable {
  private let number, coversFrom, coversTo: Column
  private let concluded, concludedMeans, signed, assemblyConsent, inForce: Column
  private let firstYear, firstYearMoney, firstYearUSD, firstYearChange, changeBasis: Column
  private let rule, currency, moneyConfidence, datesConfidence, sources, note: Column

  static let file = "agreements.csv"

  static func columns(parties: [String]) -> [TableColumns.Entry] {
    [
      .key("number", .wholeNumber), .optional("concluded", .date), .optional("concluded_means"),
      .optional("signed", .date), .optional("assembly_consent", .date),
      .optional("in_force", .date), .expected("covers_from", .year), .expected("covers_to", .year),
      .optional("first_year", .year), .optional("first_year_krw_bn", .number),
      .optional("first_year_usd_m", .number), .optional("first_year_change_pct", .number),
      .optional("change_basis"), .optional("rule", .longText), .optional("currency"),
      .optional("krw_confidence", .choice(of: Confidence.self)),
      .optional("dates_confidence", .choice(of: Confidence.self)), .sources, .note,
    ]
  }

  init(_ header: TableHeader, parties: [String]) {
    number = header["number"]
    coversFrom = header["covers_from"]
    coversTo = header["covers_to"]
    concluded = header["concluded"]
    concludedMeans = header["concluded_means"]
    signed = header["signed"]
    assemblyConsent = header["assembly_consent"]
    inForce = header["in_force"]
    firstYear = header["first_year"]
    firstYearMoney = header["first_year_krw_bn"]
    firstYearUSD = header["first_year_usd_m"]
    firstYearChange = header["first_year_change_pct"]
    changeBasis = header["change_basis"]
    rule = header["rule"]
    currency = header["currency"]
    moneyConfidence = header["krw_confidence"]
    datesConfidence = header["dates_confidence"]
    sources = header["sources"]
    note = header["note"]
  }

  func record(_ row: inout TableReader) -> Agreement? {
    let key = row.integer(number, .needed, in: 1...999)
    let isNew = key.map { row.isNew(key: String($0), at: number) } ?? false
    // Both empty: the talks are on and the term is still negotiated.
    let isOpen = row.text(coversFrom).isEmpty && row.text(coversTo).isEmpty
    let span = isOpen ? nil : row.yearSpan(from: coversFrom, to: coversTo)
    let concluded = row.date(concluded)
    let signed = row.date(signed)
    let assemblyConsent = row.date(assemblyConsent)
    let inForce = row.date(inForce)
    let firstYear = row.year(firstYear)
    let money = row.decimal(firstYearMoney)
    let usd = row.decimal(firstYearUSD)
    let change = row.decimal(firstYearChange)
    let moneyConfidence: Confidence? = row.choice(moneyConfidence)
    let datesConfidence: Confidence? = row.choice(datesConfidence)
    let sources = row.sources(sources)
    if money != nil || usd != nil {
      row.checkSource(
        sources, of: { "the first year of agreement \($0.text(number))" }, self.sources, key: number
      )
    }
    guard isNew, let key, isOpen || span != nil else { return nil }
    return Agreement(
      number: key, concluded: concluded, concludedMeans: row.text(concludedMeans), signed: signed,
      assemblyConsent: assemblyConsent, inForce: inForce, coversFrom: span?.from,
      coversTo: span?.to, firstYear: firstYear, firstYearMoney: money, firstYearUSD: usd,
      firstYearChange: change, changeBasis: row.text(changeBasis), rule: row.text(rule),
      currency: row.text(currency), moneyConfidence: moneyConfidence,
      datesConfidence: datesConfidence, sources: sources, note: row.text(note), place: row.place,
      extra: row.extra)
  }
}
