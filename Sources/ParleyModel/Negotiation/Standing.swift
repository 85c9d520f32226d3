/// Where the talks stand on a day: the agreement in force, what comes next, when it ends.
public struct Standing: Hashable, Sendable {
  /// The agreement whose term covers the day's year, else the one that lapsed last; nil with none.
  public let agreement: Agreement?
  /// How ``agreement`` stands on the day.
  public let state: State
  /// The meeting in session, else the next one announced.
  public let meeting: Round?
  /// Where ``meeting`` stands.
  public let phase: RoundPhase?
  /// The meeting in session, else the row of any kind that comes next; nil where nothing comes.
  public let next: Round?
  /// Days to the first day of ``next``; nil where nothing comes, and while it is in session.
  public let daysToNext: Figure?
  /// Days to the agreement's last day, negative after it; nil while that day is not known.
  public let expiry: Figure?

  /// How the agreement stands.
  public enum State: Hashable, Sendable {
    /// In force and covering the year.
    case paying
    /// Covering the year, but not in force yet.
    case concluded
    /// Its last year is over and no other agreement covers this one.
    case lapsed
    /// There is no agreement.
    case none
  }

  /// The standing on a day.
  public init(of workspace: Workspace, on day: Day) {
    let agreements = workspace.agreements.sorted { $0.number > $1.number }
    let covering = agreements.first { $0.covers(day.year) }
    let agreement = covering ?? agreements.first { $0.coversTo.map { $0 < day.year } ?? false }
    self.agreement = agreement
    if let covering {
      state = Standing.isInForce(covering, on: day) ? .paying : .concluded
    } else {
      state = agreement == nil ? .none : .lapsed
    }
    meeting = Standing.first(in: workspace.rounds) { $0.kind.isMeeting && $0.lastDay >= day }
    phase = meeting?.phase(on: day)
    let next = Self.next(in: workspace.rounds, meeting: meeting, on: day)
    self.next = next
    daysToNext = next.flatMap { next in
      next.firstDay > day
        ? Figure(daysFrom: day, to: next.firstDay, of: [Provenance(of: next)]) : nil
    }
    expiry = agreement.flatMap { agreement in
      agreement.expires.map { Figure(daysFrom: day, to: $0, of: [agreement.datesProvenance]) }
    }
  }

  /// A meeting in session comes before anything else, and one that begins on the same day.
  private static func next(in rounds: [Round], meeting: Round?, on day: Day) -> Round? {
    if let meeting, meeting.firstDay <= day { return meeting }
    let coming = first(in: rounds) { !$0.kind.isMeeting && $0.firstDay > day }
    guard let meeting else { return coming }
    guard let coming, coming.firstDay < meeting.firstDay else { return meeting }
    return coming
  }

  /// The first of some rounds to begin, the one that stands first where several begin on a day.
  private static func first(in rounds: [Round], where isWanted: (Round) -> Bool) -> Round? {
    var first: (row: Int, day: Day)?
    for row in rounds.indices where isWanted(rounds[row]) {
      let day = rounds[row].firstDay
      if first.map({ day < $0.day }) ?? true { first = (row, day) }
    }
    return first.map { rounds[$0.row] }
  }

  /// Whole days of ``expiry``.
  public var daysToExpiry: Int? { expiry?.value.coefficient }

  /// Whether an agreement is in force on a day.
  ///
  /// Of the early agreements only the signature is on record. Such a one is taken to be in force a
  /// year after it: from the 6th to the 12th, consent took five months at the longest.
  static func isInForce(_ agreement: Agreement, on day: Day) -> Bool {
    if let inForce = agreement.inForce { return inForce.lastDay <= day }
    guard let signed = agreement.signed else { return false }
    return signed.lastDay.days(to: day) > 365
  }
}
