/// One Special Measures Agreement: a row of `agreements.csv`.
public struct Agreement: Record {
  /// 1 for the first, 12 for the twelfth.
  public var number: Int
  /// When the sides came to terms; ``concludedMeans`` says what that was.
  public var concluded: PartialDate?
  /// What `concluded` stands for: announced, initialled, text settled…
  public var concludedMeans: String
  public var signed: PartialDate?
  /// The legislature's consent.
  public var assemblyConsent: PartialDate?
  public var inForce: PartialDate?
  /// First fiscal year covered; nil while that is still negotiated.
  public var coversFrom: Int?
  /// Last fiscal year covered, on whose last day the agreement expires; nil as above.
  public var coversTo: Int?
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
  public var currency: String
  /// Confidence of the amounts.
  public var moneyConfidence: Confidence?
  /// Confidence of the dates.
  public var datesConfidence: Confidence?
  public var sources: [String]
  public var note: String
  public var place: Place
  public var extra: [Field]

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

  public var key: String { String(number) }
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

  /// Whether a fiscal year lies in its term.
  public func covers(_ year: Int) -> Bool {
    guard let coversFrom, let coversTo else { return false }
    return coversFrom <= year && year <= coversTo
  }

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
