/// A negotiation round, a milestone or a date to come: a row of `rounds.csv`.
public struct Round: Record {
  /// The key, as `12-04`; also the name of the round's note.
  public var id: String
  public var agreement: Int
  public var kind: RoundKind
  /// The round's number; an extra session carries that of the round it follows.
  public var number: Int?
  /// The day the row became public; nil means its start.
  public var announced: PartialDate?
  public var start: PartialDate
  /// The last day; nil means the first.
  public var end: PartialDate?
  public var city: String
  /// Code of the host party; empty when none.
  public var host: String
  /// Who led for each party, by the party's code.
  public var leads: [String: String]
  public var outcome: String
  public var confidence: Confidence?
  public var sources: [String]
  public var place: Place
  public var extra: [Field]
  /// The codes in the order of the table's `…_lead` columns.
  public var leadColumns: [String]

  public init(
    id: String, agreement: Int, kind: RoundKind, number: Int?, announced: PartialDate?,
    start: PartialDate, end: PartialDate?, city: String, host: String, leads: [String: String],
    outcome: String, confidence: Confidence?, sources: [String], place: Place,
    extra: [Field] = [], leadColumns: [String] = []
  ) {
    self.id = id
    self.agreement = agreement
    self.kind = kind
    self.number = number
    self.announced = announced
    self.start = start
    self.end = end
    self.city = city
    self.host = host
    self.leads = leads
    self.outcome = outcome
    self.confidence = confidence
    self.sources = sources
    self.place = place
    self.extra = extra
    self.leadColumns = leadColumns
  }

  public var key: String { id }

  /// The first day of the meeting.
  public var firstDay: Day { start.firstDay }
  /// The last day of the meeting; its outcome is known from then.
  public var lastDay: Day { (end ?? start).lastDay }
  /// The day from which the row is known: `announced`, else the start.
  public var knownFrom: Day { (announced ?? start).lastDay }

  /// Where the meeting stands on a day.
  public func phase(on day: Day) -> RoundPhase {
    if day < firstDay { return .coming(days: day.days(to: firstDay)) }
    if kind.isMeeting, day <= lastDay {
      return .underWay(day: firstDay.days(to: day) + 1, of: firstDay.days(to: lastDay) + 1)
    }
    return .held
  }

  public var fields: [Field] {
    [
      Field("id", id), Field("agreement", agreement), Field("kind", kind.rawValue),
      Field("number", number), Field("announced", announced), Field("start", start),
      Field("end", end), Field("city", city), Field("host", host),
    ] + leadColumns.map { Field($0.lowercased() + "_lead", leads[$0] ?? "") } + [
      Field("outcome", outcome), Field("confidence", confidence?.rawValue ?? ""),
      Field("sources", sources.joined(separator: ";")),
    ] + extra
  }
}

/// What a row of `rounds.csv` records.
public enum RoundKind: String, CaseIterable, Sendable, Hashable {
  case round
  case extraSession = "extra-session"
  case initialling
  case signature
  case assembly
  case inForce = "in-force"
  case deadline
  case event

  /// Whether the sides sat at the table.
  public var isMeeting: Bool { self == .round || self == .extraSession }
  /// Whether the row is a step of the text on its way into force.
  public var isMilestone: Bool {
    switch self {
    case .initialling, .signature, .assembly, .inForce: true
    case .round, .extraSession, .deadline, .event: false
    }
  }
}

/// Where a meeting stands on a given day.
public enum RoundPhase: Hashable, Sendable {
  /// It begins in so many days.
  case coming(days: Int)
  /// It is in session: its `day`th day of `of`.
  case underWay(day: Int, of: Int)
  /// It is over.
  case held
}
