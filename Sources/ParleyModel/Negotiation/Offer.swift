/// A public or claimed offer: a row of `offers.csv`. An empty cell means not stated, never zero.
public struct Offer: Record {
  /// The key, as `10-US1`.
  public var id: String
  /// The number of the agreement negotiated.
  public var agreement: Int
  /// Id of the round it was made at; empty when at none.
  public var round: String
  /// The day the offer was made; nil when not stated.
  public var date: PartialDate?
  /// The day it became public; nil means ``date``.
  public var published: PartialDate?
  /// A party's code, or ``Party/joint``.
  public var by: String
  /// Who vouches for it; nil when not stated.
  public var level: OfferLevel?
  /// What became of it; nil when not stated.
  public var state: OfferState?
  /// In ``unit``.
  public var amount: Decimal?
  /// What ``amount`` counts; nil only where there is no amount.
  public var unit: OfferUnit?
  /// Payer's currency per US dollar, where the offer names a rate.
  public var fxRate: Decimal?
  /// The fiscal year a percentage is counted on; nil when not stated.
  public var baseYear: Int?
  /// `yes` where the amount is for every year of the term; empty when not stated.
  public var eachYear: String
  /// The first fiscal year asked for; nil when not stated.
  public var firstYear: Int?
  /// The last fiscal year asked for; nil when not stated.
  public var lastYear: Int?
  /// What later years follow; nil when not stated.
  public var index: TermIndex?
  /// Years between the index value and the payment it raises; nil when not stated.
  public var lag: Int?
  /// Per cent.
  public var cap: Decimal?
  /// Percentage points.
  public var add: Decimal?
  /// What it hangs on or includes, in words; empty when not stated.
  public var conditions: String
  /// Id of the offer it answered; empty when none.
  public var replyTo: String
  /// How the row's values came into the data set; nil when the cell is empty.
  public var confidence: Confidence?
  /// Ids of the sources cited, in the order of the cell; empty when none is.
  public var sources: [String]
  /// The file and the line the row was read from.
  public var place: Place
  /// Cells of columns the user added, in the order of the header.
  public var extra: [Field]

  /// Makes a record; see the properties.
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

  /// The id.
  public var key: String { id }

  /// The day from which the offer counts; nil when neither date is stated.
  public var knownFrom: Day? { (published ?? date)?.lastDay }

  /// Every column of the row in the order of the table, then those a user added.
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
  /// The side itself stated it.
  case official
  /// The press, or the other side, reported it.
  case claimed
}

/// What became of an offer.
public enum OfferState: String, CaseIterable, Sendable, Hashable {
  /// It stands.
  case open
  /// A later offer of the same side took its place.
  case superseded
  /// The other side refused it.
  case rejected
  /// It became the agreement's term.
  case accepted
  /// The side that made it took it back.
  case withdrawn
}

/// What an offer's amount is counted in.
public enum OfferUnit: String, CaseIterable, Sendable, Hashable {
  /// Billions of the payer's currency.
  case moneyBillions = "krw_bn"
  /// Millions of US dollars.
  case usdMillions = "usd_m"
  /// Per cent on ``Offer/baseYear``.
  case percent = "pct"
}
