/// The negotiations of one agreement: its row, where known, and its rounds and milestones in order.
public struct Talks: Hashable, Sendable, Identifiable {
  /// The agreement's number.
  public let id: Int
  /// The agreement's row; nil while nothing is concluded.
  public let agreement: Agreement?
  /// Rounds, milestones and dates to come, oldest first.
  public let entries: [Entry]
  /// How many rounds there are, extra sessions not counted.
  public let roundCount: Int
  /// Days from the start of the first meeting to the day the sides came to terms; nil while either
  /// is unknown.
  public let textFigure: Figure?

  /// A row of the timeline.
  public struct Entry: Hashable, Sendable {
    /// The row of `rounds.csv`.
    public let round: Round
    /// Days from the end of the meeting before to the start of this one; nil for the first meeting
    /// and for what is no meeting.
    public let gapFigure: Figure?

    /// Whole days of ``gapFigure``.
    public var gap: Int? { gapFigure?.value.coefficient }
  }

  /// Sorts the rounds by their days and counts the gaps between meetings.
  public init(id: Int, agreement: Agreement?, rounds: [Round]) {
    self.id = id
    self.agreement = agreement
    var previous: Round?
    entries = rounds.enumerated().sorted {
      ($0.element.firstDay, $0.element.lastDay, $0.offset)
        < ($1.element.firstDay, $1.element.lastDay, $1.offset)
    }.map { _, round in
      guard round.kind.isMeeting else { return Entry(round: round, gapFigure: nil) }
      defer { previous = round }
      let gap = previous.map { previous in
        Figure(
          daysFrom: previous.lastDay, to: round.firstDay,
          of: [Provenance(of: round), Provenance(of: previous)])
      }
      return Entry(round: round, gapFigure: gap)
    }
    roundCount = rounds.count { $0.kind == .round }
    textFigure = Self.textFigure(of: agreement, entries)
  }

  private static func textFigure(of agreement: Agreement?, _ entries: [Entry]) -> Figure? {
    guard let first = entries.first(where: { $0.round.kind.isMeeting }),
      let agreement, let concluded = agreement.concluded
    else { return nil }
    return Figure(
      daysFrom: first.round.firstDay, to: concluded.lastDay,
      of: [agreement.datesProvenance, Provenance(of: first.round)])
  }

  /// Whole days of ``textFigure``.
  public var daysToText: Int? { textFigure?.value.coefficient }
}

extension Workspace {
  /// The talks of every agreement that has a row or a round, newest first.
  public var talks: [Talks] {
    let byAgreement = Dictionary(grouping: rounds, by: \.agreement)
    let numbers = Set(byAgreement.keys).union(agreements.map(\.number))
    return numbers.sorted(by: >).map { number in
      Talks(id: number, agreement: agreement(number), rounds: byAgreement[number] ?? [])
    }
  }
}
