/// The rule by which the payments of a span of years follow: a row of `agreement_terms.csv`.
public struct AgreementTerm: Record {
  /// The number of the agreement whose rule it is.
  public var agreement: Int
  /// First year of the span.
  public var from: Int
  /// Last year of the span.
  public var to: Int
  /// What the yearly rise follows.
  public var index: TermIndex
  /// Years between the index value and the payment it raises; nil when not stated.
  public var lag: Int?
  /// Upper bound of the yearly rise, per cent.
  public var cap: Decimal?
  /// Lower bound of the yearly rise, per cent.
  public var floor: Decimal?
  /// Percentage points on top of the index.
  public var add: Decimal?
  /// The yearly rise under a fixed rule, per cent.
  public var rate: Decimal?
  /// A remark of those who keep the table; empty when there is none, or on an as-of day.
  public var note: String
  /// The file and the line the row was read from.
  public var place: Place
  /// Cells of columns the user added, in the order of the header.
  public var extra: [Field]

  /// Makes a record; see the properties.
  public init(
    agreement: Int, from: Int, to: Int, index: TermIndex, lag: Int?, cap: Decimal?,
    floor: Decimal?, add: Decimal?, rate: Decimal?, note: String, place: Place,
    extra: [Field] = []
  ) {
    self.agreement = agreement
    self.from = from
    self.to = to
    self.index = index
    self.lag = lag
    self.cap = cap
    self.floor = floor
    self.add = add
    self.rate = rate
    self.note = note
    self.place = place
    self.extra = extra
  }

  /// Agreement and first year, as `12 2027`.
  public var key: String { "\(agreement) \(from)" }
  /// Always nil: the table has no such column.
  public var confidence: Confidence? { nil }
  /// Always empty: the rule rests on the sources of the agreement's row.
  public var sources: [String] {
    get { [] }
    set {}
  }

  /// Every column of the row in the order of the table, then those a user added.
  public var fields: [Field] {
    [
      Field("agreement", agreement), Field("from", from), Field("to", to),
      Field("index", index.rawValue), Field("lag", lag), Field("cap", cap),
      Field("floor", floor), Field("add", add), Field("rate", rate), Field("note", note),
    ] + extra
  }
}

/// What the payments of a span are tied to.
public enum TermIndex: String, CaseIterable, Sendable, Hashable {
  /// Consumer prices.
  case cpi
  /// The growth of the defence budget.
  case defenceBudget = "defence-budget"
  /// The growth of the gross domestic product.
  case gdp
  /// A fixed yearly rate.
  case fixed
  /// Frozen.
  case none
  /// Given year by year.
  case amounts
}
