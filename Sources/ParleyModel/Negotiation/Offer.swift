/// A public or claimed offer: a row of `offers.csv`. An empty cell means not stated, never zero.
public struct Offer: Record {
  public var id: String
  public var agreement: Int
  /// Id of the round it was made at; empty when at none.
  public var round: String
  public var date: PartialDate?
  public var published: PartialDate?
  /// A party's code, or ``Party/joint``.
  public var by: String
  public var level: OfferLevel?
  public var state: OfferState?
  /// In ``unit``.
  public var amount: Decimal?
  public var unit: OfferUnit?
  /// Payer's currency per US dollar, where the offer names a rate.
  public var fxRate: Decimal?
  public var baseYear: Int?
  public var eachYear: String
  public var firstYear: Int?
  public var lastYear: Int?
  public var index: TermIndex?
  public var lag: Int?
  /// Per cent.
  public var cap: Decimal?
  /// Percentage points.
  public var add: Decimal?
  public var conditions: String
  /// Id of the offer it answered; empty when none.
  public var replyTo: String
  public var confidence: Confidence?
  public var sources: [String]
  public var place: Place
  public var extra: [Field]

  public init(
    id: String, agreement: Int, round: String, date: PartialDate?, published: PartialDate?,
    by: String, level: OfferLevel?, state: OfferState?, amount: Decimal?, unit: OfferUnit?,
    fxRate: Decimal?, baseYear: Int?, eachYear: String, firstYear: Int?, lastYear: Int?,
    index: TermIndex?, lag: Int?, cap: Decimal?, add: Decimal?, conditions: String,
    replyTo: String, confidence: Confidence?, sources: [String], place: Place,
    extra: [Field] = []
  ) {
    self.id = id
    self.agreement = agreement
    self.round = round
    self.date = date
    self.published = published
    self.by = by
    self.level = level
    self.state = state
    self.amount = amount
    self.unit = unit
    self.fxRate = fxRate
    self.baseYear = baseYear
    self.eachYear = eachYear
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.index = index
    self.lag = lag
    self.cap = cap
    self.add = add
    self.conditions = conditions
    self.replyTo = replyTo
    self.confidence = confidence
    self.sources = sources
    self.place = place
    self.extra = extra
  }

  public var key: String { id }

  /// The day from which the offer counts; nil when neither date is stated.
  public var knownFrom: Day? { (published ?? date)?.lastDay }

  public var fields: [Field] {
    [
      Field("id", id), Field("agreement", agreement), Field("round", round), Field("date", date),
      Field("published", published), Field("by", by), Field("level", level?.rawValue ?? ""),
      Field("state", state?.rawValue ?? ""), Field("amount", amount),
      Field("unit", unit?.rawValue ?? ""), Field("fx_rate", fxRate),
      Field("base_year", baseYear), Field("each_year", eachYear),
      Field("first_year", firstYear), Field("last_year", lastYear),
      Field("index", index?.rawValue ?? ""), Field("lag", lag), Field("cap", cap),
      Field("add", add), Field("conditions", conditions), Field("reply_to", replyTo),
      Field("confidence", confidence?.rawValue ?? ""),
      Field("sources", sources.joined(separator: ";")),
    ] + extra
  }
}

/// How firmly an offer is established.
public enum OfferLevel: String, CaseIterable, Sendable, Hashable {
  case official, claimed
}

/// What became of an offer.
public enum OfferState: String, CaseIterable, Sendable, Hashable {
  case open, superseded, rejected, accepted, withdrawn
}

/// What an offer's amount is counted in.
public enum OfferUnit: String, CaseIterable, Sendable, Hashable {
  case moneyBillions = "krw_bn"
  case usdMillions = "usd_m"
  case percent = "pct"
}
