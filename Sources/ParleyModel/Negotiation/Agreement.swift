/// One Special Measures Agreement: a row of `agreements.csv`.
public struct Agreement: Record {
  /// 1 for the first, 12 for the twelfth.
  public var number: Int
  /// When the sides came to terms; ``concludedMeans`` says what that was.
  public var concluded: PartialDate?
  /// What `concluded` stands for: announced, initialled, text settled…
  public var concludedMeans: String
  /// The day of signature; nil when not signed or not found.
  public var signed: PartialDate?
  /// The legislature's consent.
  public var assemblyConsent: PartialDate?
  /// The day of entry into force; nil when not yet or not found.
  public var inForce: PartialDate?
  /// First fiscal year covered; nil while that is still negotiated.
  public var coversFrom: Int?
  /// Last fiscal year covered, on whose last day the agreement expires; nil as above.
  public var coversTo: Int?
  /// The fiscal year the first sum is for, as a rule the first one covered; nil when not stated.
  public var firstYear: Int?
  /// The payment of ``firstYear``. Unit: billions of the payer's currency.
  public var firstYearMoney: Decimal?
  /// The same in USD m, where the sum was set in dollars.
  public var firstYearUSD: Decimal?
  /// Per cent on the year before.
  public var firstYearChange: Decimal?
  /// The currency the change is counted in: won or dollars.
  public var changeBasis: String
  /// How later years follow, in words.
  public var rule: String
  /// What is paid in, in words, as `KRW` or `KRW and USD (about 57% won)`.
  public var currency: String
  /// Confidence of the amounts.
  public var moneyConfidence: Confidence?
  /// Confidence of the dates.
  public var datesConfidence: Confidence?
  /// Ids of the sources cited for dates and sums alike; empty when none is.
  public var sources: [String]
  /// A remark of those who keep the table; empty when there is none, or on an as-of day.
  public var note: String
  /// The file and the line the row was read from.
  public var place: Place
  /// Cells of columns the user added, in the order of the header.
  public var extra: [Field]

  /// Makes a record; see the properties.
  public init(
    number: Int, concluded: PartialDate?, concludedMeans: String, signed: PartialDate?,
    assemblyConsent: PartialDate?, inForce: PartialDate?, coversFrom: Int?, coversTo: Int?,
    firstYear: Int?, firstYearMoney: Decimal?, firstYearUSD: Decimal?, firstYearChange: Decimal?,
    changeBasis: String, rule: String, currency: String, moneyConfidence: Confidence?,
    datesConfidence: Confidence?, sources: [String], note: String, place: Place,
    extra: [Field] = []
  ) {
    self.number = number
    self.concluded = concluded
    self.concludedMeans = concludedMeans
    self.signed = signed
    self.assemblyConsent = assemblyConsent
    self.inForce = inForce
    self.coversFrom = coversFrom
    self.coversTo = coversTo
    self.firstYear = firstYear
    self.firstYearMoney = firstYearMoney
    self.firstYearUSD = firstYearUSD
    self.firstYearChange = firstYearChange
    self.changeBasis = changeBasis
    self.rule = rule
    self.currency = currency
    self.moneyConfidence = moneyConfidence
    self.datesConfidence = datesConfidence
    self.sources = sources
    self.note = note
    self.place = place
    self.extra = extra
  }

  /// The number as text: `12`.
  public var key: String { String(number) }
  /// The weaker of the two confidences; nil when neither is stated.
  public var confidence: Confidence? { Confidence.weakest([moneyConfidence, datesConfidence]) }

  /// The day from which the agreement's terms count: `concluded`, else `signed`; nil with neither.
  public var knownFrom: Day? { (concluded ?? signed)?.lastDay }

  /// The last day of the last year covered; nil while that is not known.
  public var expires: Day? { coversTo.flatMap { Day.last(of: $0) } }

  /// The years covered, as `2026-2030` or `2019`; nil while they are not known.
  public var term: String? {
    guard let coversFrom, let coversTo else { return nil }
    return coversFrom == coversTo ? "\(coversFrom)" : "\(coversFrom)-\(coversTo)"
  }

  /// The payment of ``firstYear`` as a figure; nil when the row states none.
  public var firstPayment: Figure? {
    firstYearMoney.map { Figure($0, .moneyBillions, provenance(moneyConfidence)) }
  }

  /// The change to ``firstYear`` as a figure, counted as ``changeBasis`` says; nil when the row
  /// states none.
  public var firstChange: Figure? {
    firstYearChange.map { Figure($0, .percent, provenance(moneyConfidence)) }
  }

  /// The provenance of the row's dates, which have a confidence of their own.
  var datesProvenance: Provenance { provenance(datesConfidence) }

  private func provenance(_ confidence: Confidence?) -> Provenance {
    Provenance(places: [place], sources: sources, confidence: confidence)
  }

  /// Whether a fiscal year lies in its term.
  public func covers(_ year: Int) -> Bool {
    guard let coversFrom, let coversTo else { return false }
    return coversFrom <= year && year <= coversTo
  }

  /// Every column of the row in the order of the table, then those a user added.
  public var fields: [Field] {
    [
      Field("number", number), Field("concluded", concluded),
      Field("concluded_means", concludedMeans), Field("signed", signed),
      Field("assembly_consent", assemblyConsent), Field("in_force", inForce),
      Field("covers_from", coversFrom), Field("covers_to", coversTo),
      Field("first_year", firstYear), Field("first_year_krw_bn", firstYearMoney),
      Field("first_year_usd_m", firstYearUSD), Field("first_year_change_pct", firstYearChange),
      Field("change_basis", changeBasis), Field("rule", rule), Field("currency", currency),
      Field("krw_confidence", moneyConfidence?.rawValue ?? ""),
      Field("dates_confidence", datesConfidence?.rawValue ?? ""),
      Field("sources", sources.joined(separator: ";")), Field("note", note),
    ] + extra
  }
}
