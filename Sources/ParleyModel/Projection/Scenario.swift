/// A scenario as it counts: a file of `scenarios/` with what it takes from its base laid under it.
public struct Scenario: Hashable, Sendable, Identifiable {
  /// The name of its file without the ending, as `as-signed`.
  public var id: String
  /// Its title.
  public var title: String
  /// What it assumes and why; empty when it does not say.
  public var note: String
  /// The scenario it starts from; nil when none.
  public var base: String?
  /// The scenario whose payments come before ``firstYear``; nil for those of the record.
  public var follows: String?
  /// First projected payment's fiscal year.
  public var firstYear: Int
  /// Last projected payment's fiscal year.
  public var lastYear: Int
  /// The day from which an as-of view may show it; nil means always.
  public var knownFrom: PartialDate?
  /// How the first year is paid.
  public var opening: Opening
  /// Where the opening is written; it may be in the base's file.
  public var openingPlace: Place
  /// The rules of the years after the first, in the order of the file.
  public var terms: [ScenarioTerm]
  /// What is assumed of years not yet published.
  public var assumptions: Assumptions
  /// The file itself, or the row of the agreement whose rule it is.
  public var place: Place
  /// The number of the agreement whose own rule it is; nil for a file of `scenarios/`.
  public var agreementNumber: Int?
  /// What the workspace calls an agreement, where this is one's own rule; empty where it says nothing.
  public var agreementName: String

  /// Makes a scenario; the store checks that the terms cover its years.
  public init(
    id: String, title: String, note: String = "", base: String? = nil, follows: String? = nil,
    firstYear: Int, lastYear: Int, knownFrom: PartialDate? = nil, opening: Opening,
    openingPlace: Place, terms: [ScenarioTerm], assumptions: Assumptions, place: Place,
    agreementNumber: Int? = nil, agreementName: String = ""
  ) {
    self.id = id
    self.title = title
    self.note = note
    self.base = base
    self.follows = follows
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.knownFrom = knownFrom
    self.opening = opening
    self.openingPlace = openingPlace
    self.terms = terms
    self.assumptions = assumptions
    self.place = place
    self.agreementNumber = agreementNumber
    self.agreementName = agreementName
  }

  /// The most years a scenario may have: further than a century nobody plans, and every year costs
  /// memory.
  public static let mostYears = 100

  /// Whether one of its numbers was found with the help of a private paper, as by a goal set from
  /// one, though its own file is none.
  public var restsOnPrivate = false

  /// Whether it is one of the private papers, or was made from a row or a figure of one.
  public var isPrivate: Bool {
    restsOnPrivate || place.isPrivate || openingPlace.isPrivate
      || terms.contains(where: \.place.isPrivate)
  }

  /// The years it projects.
  public var years: ClosedRange<Int> { firstYear...max(firstYear, lastYear) }

  /// How the first year is paid.
  public enum Opening: Hashable, Sendable {
    /// The payment itself. Unit: billions of the payer's currency.
    case money(Double)
    /// Per cent on the payment of a year; nil for the year before the first.
    case change(Double, on: Int?)
    /// USD m, turned into the payer's currency at the rate of the first year.
    case usd(Double)
  }

  /// The term of a year after the first; nil when none covers it.
  public func term(of year: Int) -> Int? {
    terms.firstIndex { $0.from <= year && year <= $0.to }
  }
}

/// The rule of a span of years: one `[[terms]]`.
public struct ScenarioTerm: Hashable, Sendable {
  /// First year of the span.
  public var from: Int
  /// Last year of the span; it may lie after the scenario's last year.
  public var to: Int
  /// What the yearly rise follows.
  public var index: TermIndex
  /// Years between the index value and the payment it raises.
  public var lag: Int
  /// Percentage points on top of the index.
  public var add: Double
  /// Upper bound of the yearly rise, per cent; nil for none.
  public var cap: Double?
  /// Lower bound of the yearly rise, per cent; nil for none.
  public var floor: Double?
  /// The yearly rise under the index `fixed`, per cent.
  public var rate: Double
  /// The payments under the index `amounts`, one a year of the span.
  public var amounts: [Double]
  /// Whether ``amounts`` are USD m; else billions of the payer's currency.
  public var isInUSD: Bool
  /// Where the term is written; it may be in the base's file.
  public var place: Place

  /// Makes a term; see the properties.
  public init(
    from: Int, to: Int, index: TermIndex, lag: Int = 0, add: Double = 0, cap: Double? = nil,
    floor: Double? = nil, rate: Double = 0, amounts: [Double] = [], isInUSD: Bool = false,
    place: Place
  ) {
    self.from = from
    self.to = to
    self.index = index
    self.lag = lag
    self.add = add
    self.cap = cap
    self.floor = floor
    self.rate = rate
    self.amounts = amounts
    self.isInUSD = isInUSD
    self.place = place
  }
}
