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

  static func schema(parties: [String]?) -> TableSchema {
    TableSchema(
      file: "rounds.csv", required: ["id", "agreement", "kind", "start"],
      optional: ["number", "announced", "end", "city", "host"]
        + (parties ?? []).map(leadColumn) + ["outcome", "confidence", "sources"],
      isOpen: parties == nil)
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
        table.report(
          Fault(
            .warning, at: meeting.place,
            "round \(quoted(meeting.id)) begins on \(meeting.first), before "
              + "\(quoted(latest.id)) is over (\(latest.last))",
            help: "Check the dates of both rounds against their sources."))
      }
      if latest.map({ $0.agreement != meeting.agreement || $0.last < meeting.last }) ?? true {
        latest = meeting
      }
    }
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
