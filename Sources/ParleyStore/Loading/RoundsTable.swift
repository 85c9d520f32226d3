import ParleyModel

/// `rounds.csv`: rounds, milestones and dates to come.
struct RoundsTable: WorkspaceTable {
  private let id, agreement, kind, number, announced, start, end, city, host: Column
  private let outcome, confidence, sources: Column
  private let leads: [(code: String, column: Column)]
  private var meetings: [Meeting] = []

  private struct Meeting {
    let id: String
    let agreement: Int
    let first, last: Day
    let place: ByteSpan
  }

  static let file = "rounds.csv"
  static let hasPartyColumns = true

  static func columns(parties: [String]) -> [TableColumns.Entry] {
    [
      .key("id"), .needed("agreement", .agreement), .needed("kind", .choice(of: RoundKind.self)),
      .optional("number", .wholeNumber), .optional("announced", .date), .needed("start", .date),
      .optional("end", .date), .optional("city"), .optional("host", .party(withJoint: true)),
    ] + parties.map { .optional(leadColumn($0)) } + [
      .optional("outcome", .longText), .confidence, .sources,
    ]
  }

  init(_ header: TableHeader, parties: [String]) {
    id = header["id"]
    agreement = header["agreement"]
    kind = header["kind"]
    number = header["number"]
    announced = header["announced"]
    start = header["start"]
    end = header["end"]
    city = header["city"]
    host = header["host"]
    outcome = header["outcome"]
    confidence = header["confidence"]
    sources = header["sources"]
    leads = parties.map { ($0, header[Self.leadColumn($0)]) }.filter { $0.1.isThere }
      .sorted { $0.1.index < $1.1.index }
  }

  mutating func record(_ row: inout TableReader) -> Round? {
    let key = roundID(&row)
    let isNew = key.map { row.isNew(key: $0, at: id) } ?? false
    let agreement = row.agreement(agreement, .needed)
    let kind: RoundKind? = row.choice(kind, .needed)
    let number = row.integer(number, in: 0...999)
    let announced = row.date(announced)
    let start = row.date(start, .needed)
    let end = row.end(row.date(end), end, after: start, self.start)
    let host = row.party(host) ?? ""
    let confidence: Confidence? = row.choice(confidence)
    let sources = row.sources(sources)
    guard isNew, let key, let agreement, let kind, let start else { return nil }
    var names: [String: String] = [:]
    for (code, column) in leads where row.isStated(column) { names[code] = row.text(column) }
    let round = Round(
      id: key, agreement: agreement, kind: kind, number: number, announced: announced,
      start: start, end: end, city: row.text(city), host: host, leads: names,
      outcome: row.text(outcome), confidence: confidence, sources: sources, place: row.place,
      extra: row.extra, leadColumns: leads.map(\.code))
    noteMeeting(round, row)
    return round
  }

  /// Rounds of one agreement follow one another; two at once are most likely a wrong date.
  mutating func finish(_ table: inout TableReader) {
    var latest: Meeting?
    for meeting in meetings.sorted(by: { ($0.agreement, $0.first) < ($1.agreement, $1.first) }) {
      if let latest, latest.agreement == meeting.agreement, meeting.first <= latest.last {
        table.report(Self.overlap(meeting, latest, at: meeting.place))
      }
      if latest.map({ $0.agreement != meeting.agreement || $0.last < meeting.last }) ?? true {
        latest = meeting
      }
    }
  }

  /// The round that is to be written is told of every round it overlaps, the earlier ones first.
  mutating func finish(_ table: inout TableReader, beside others: RoundsTable) {
    for own in meetings {
      let overlapping = others.meetings.filter {
        $0.agreement == own.agreement && $0.first <= own.last && own.first <= $0.last
      }
      for other in overlapping.sorted(by: { $0.first < $1.first }) {
        let (earlier, later) = other.first <= own.first ? (other, own) : (own, other)
        table.report(Self.overlap(later, earlier, at: own.place))
      }
    }
  }

  private static func overlap(_ later: Meeting, _ earlier: Meeting, at place: ByteSpan) -> Fault {
    Fault(
      .warning, at: place,
      "round \(quoted(later.id)) begins on \(later.first), before "
        + "\(quoted(earlier.id)) is over (\(earlier.last))",
      help: "Check the dates of both rounds against their sources.")
  }

  private static func leadColumn(_ code: String) -> String { code.lowercased() + "_lead" }

  /// The id; it names the round's note and so must be able to name a file.
  private func roundID(_ row: inout TableReader) -> String? {
    guard let key = row.identifier(id) else { return nil }
    guard !FileName.isPossible(key) else { return key }
    row.report(
      .error, id, "the id \(quoted(key)) cannot name a note",
      help: row.withConsequence(
        "A round's note is the file notes/ID.md: choose an id without '/', not beginning with "
          + "'.', of at most \(FileName.longest) bytes, as 12-04.", .needed))
    return nil
  }

  private mutating func noteMeeting(_ round: Round, _ row: TableReader) {
    // A month or a year says too little to speak of two meetings at once.
    guard round.kind.isMeeting, round.start.isExact, round.end?.isExact ?? true else { return }
    meetings.append(
      Meeting(
        id: round.id, agreement: round.agreement, first: round.firstDay, last: round.lastDay,
        place: row.cell(start)?.span ?? row.rowSpan))
  }
}
