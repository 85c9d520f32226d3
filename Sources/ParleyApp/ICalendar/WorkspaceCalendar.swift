import ParleyModel
import ParleyStore
import TerminalKit

/// The rounds, milestones, deadlines, events and expiries of a workspace as events of a calendar.
struct WorkspaceCalendar {
  /// The events, by their first day.
  private(set) var entries: [CalendarEntry] = []
  /// Rows that are left out, or not written whole, with the reason.
  private(set) var notices: [Phrase] = []
  private let workspace: Workspace
  private let day: Day

  /// - Parameters:
  ///   - day: The day the calendar is of: what begins later and nobody announced is tentative.
  ///   - from: What ended before that day is left out; nil leaves out nothing.
  init(_ workspace: Workspace, on day: Day, from: Day? = nil) {
    (self.workspace, self.day) = (workspace, day)
    for round in workspace.rounds { add(round, from) }
    for agreement in workspace.agreements { add(agreement, from) }
    entries = entries.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }.map(\.element)
  }

  private mutating func add(_ round: Round, _ from: Day?) {
    if let from, round.lastDay < from { return }
    guard round.start.isExact else {
      notices.append(
        "\(round.place): '\(round.start)' is no day, so \(round.id) is not in the calendar")
      return
    }
    if let end = round.end, !end.isExact {
      notices.append(
        """
        \(round.place): '\(end)' is no day, so only the first day of \(round.id) is in the calendar
        """)
    }
    let isSure = round.firstDay <= day || round.announced != nil
    entries.append(
      CalendarEntry(
        id: "rounds/\(round.id)", start: round.firstDay,
        end: (round.end.flatMap { $0.isExact ? $0 : nil } ?? round.start).lastDay,
        summary: safe(say(summary(round))),
        location: safe(round.city), description: description(round),
        categories: [safe(workspace.title), say(RoundText.kind(round.kind))],
        status: isSure ? .confirmed : .tentative))
  }

  private mutating func add(_ agreement: Agreement, _ from: Day?) {
    guard let expires = agreement.expires else { return }
    if let from, expires < from { return }
    let title = workspace.title(ofAgreement: agreement.number)
    let term: Phrase? = agreement.term.map { "It covers \($0)." }
    let lines = [term.map { say($0) } ?? ""] + sources(agreement.sources)
    entries.append(
      CalendarEntry(
        id: "agreements/\(agreement.number)", start: expires, end: expires,
        summary: safe(say("\(title) expires")), description: text(lines),
        categories: [safe(workspace.title), say("expiry")],
        // One that is still being negotiated ends on no sure day.
        status: agreement.knownFrom == nil ? .tentative : .confirmed))
  }

  /// `12th SMA: round 4`; of a deadline and of an event what it is, too.
  private func summary(_ round: Round) -> Phrase {
    let title = workspace.title(ofAgreement: round.agreement)
    let what = round.outcome.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    switch round.kind {
    case .deadline where !what.isEmpty, .event where !what.isEmpty:
      return "\(title): \(RoundText.phrase(round)), \(what)"
    default: return "\(title): \(RoundText.phrase(round))"
    }
  }

  /// The outcome, who led, and the sources, each on a line of its own.
  private func description(_ round: Round) -> String {
    var lines = [round.outcome]
    for party in workspace.sides {
      guard let lead = round.leads[party.code], !lead.isEmpty else { continue }
      lines.append("\(party.code): \(lead)")
    }
    return text(lines + sources(round.sources))
  }

  /// `KH24B: title, publisher, 2024-10-04, address`.
  private func sources(_ ids: [String]) -> [String] {
    ids.map { id in
      guard let source = workspace.source(id) else { return id }
      let parts = [source.title, source.publisher, source.date?.description ?? "", source.url]
      return "\(id): " + parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  private func text(_ lines: [String]) -> String {
    lines.flatMap { $0.split(whereSeparator: \.isNewline) }.map { safe(String($0)) }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A user's text: on its way to a terminal, or to another program.
  private func safe(_ text: String) -> String { display(text).string }
}

extension RoundText {
  /// What sort of row it is, as a category.
  static func kind(_ kind: RoundKind) -> Phrase {
    switch kind {
    case .round: "round"
    case .extraSession: "extra session"
    case .initialling, .signature, .assembly, .inForce: "milestone"
    case .deadline: "deadline"
    case .event: "event"
    }
  }
}
