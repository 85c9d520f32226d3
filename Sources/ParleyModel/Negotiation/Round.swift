/// A negotiation round, a milestone or a date to come: a row of `rounds.csv`.
public struct Round: Record {
  /// The key, as `12-04`; also the name of the round's note.
  public var id: String
  /// The number of the agreement negotiated.
  public var agreement: Int
  /// Whether it is a meeting, a step of the text or a date to come.
  public var kind: RoundKind
  /// The round's number; an extra session carries that of the round it follows.
  public var number: Int?
  /// The day the row became public; nil means its start.
  public var announced: PartialDate?
  /// The first day; for what is no meeting, the day it happened.
  public var start: PartialDate
  /// The last day; nil means the first.
  public var end: PartialDate?
  /// Where they met, as `Seoul` or `video`; empty when not stated.
  public var city: String
  /// Code of the host party; empty when none.
  public var host: String
  /// Who led for each party, by the party's code.
  public var leads: [String: String]
  /// What came of it, in words; empty when not stated or not yet known.
  public var outcome: String
  /// How the row's values came into the data set; nil when the cell is empty.
  public var confidence: Confidence?
  /// Ids of the sources cited, in the order of the cell; empty when none is.
  public var sources: [String]
  /// The file and the line the row was read from.
  public var place: Place
  /// Cells of columns the user added, in the order of the header.
  public var extra: [Field]
  /// The codes in the order of the table's `…_lead` columns.
  public var leadColumns: [String]

  /// Makes a record; see the properties.
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

  /// The id.
  public var key: String { id }

  /// The first day of the meeting.
  public var firstDay: Day { start.firstDay }
  /// The last day of the meeting; its outcome is known from then.
  public var lastDay: Day { (end ?? start).lastDay }
  /// The day from which the row is known: `announced`, else the start.
  public var knownFrom: Day { (announced ?? start).lastDay }
  /// The day from which the row is known with its outcome: a step of the as-of day.
  public var completeFrom: Day { max(lastDay, knownFrom) }

  /// Where the meeting stands on a day.
  public func phase(on day: Day) -> RoundPhase {
    if day < firstDay { return .coming(days: day.days(to: firstDay)) }
    if kind.isMeeting, day <= lastDay {
      return .underWay(day: firstDay.days(to: day) + 1, of: firstDay.days(to: lastDay) + 1)
    }
    return .held
  }

  /// Every column of the row in the order of the table, then those a user added.
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
  /// A numbered round of the talks.
  case round
  /// A session between two rounds, which bears no number of its own.
  case extraSession = "extra-session"
  /// The chief negotiators put their initials under the text.
  case initialling
  /// The agreement was signed.
  case signature
  /// The National Assembly dealt with it, as by its consent.
  case assembly
  /// The agreement entered into force.
  case inForce = "in-force"
  /// A day by which something is due.
  case deadline
  /// Anything else that belongs on the timeline.
  case event

  /// Whether the sides sat at the table.
  public var isMeeting: Bool { self == .round || self == .extraSession }
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
