/// The negotiations of one agreement: its row, where known, and its rounds and milestones in order.
public struct Talks: Hashable, Sendable, Identifiable {
  /// The agreement's number.
  public let id: Int
  /// The agreement's row; nil while nothing is concluded.
  public let agreement: Agreement?
  /// Rounds, milestones and dates to come, oldest first.
  public let entries: [Entry]
  /// The first days of the rounds, extra sessions not counted, oldest first.
  private let roundDays: [Day]
  /// Days from the start of the first meeting to the day the sides came to terms; nil while either
  /// is unknown.
  public let textFigure: Figure?

  /// A row of the timeline.
  public struct Entry: Hashable, Sendable {
    /// The row of `rounds.csv`.
    public let round: Round
    /// Days from the end of the meeting before to the start of this one; nil for the first meeting
    /// and for what is no meeting. See ``Talks/gapFigure(at:)`` for where it is from.
    public let gap: Int?
  }

  /// Sorts the rounds by their days and counts the gaps between meetings.
  public init(id: Int, agreement: Agreement?, rounds: [Round]) {
    self.id = id
    self.agreement = agreement
    let days = rounds.map { (first: $0.firstDay, last: $0.lastDay) }
    let order = rounds.indices.sorted {
      (days[$0].first, days[$0].last, $0) < (days[$1].first, days[$1].last, $1)
    }
    var previous: Day?
    let entries = order.map { row in
      guard rounds[row].kind.isMeeting else { return Entry(round: rounds[row], gap: nil) }
      defer { previous = days[row].last }
      return Entry(round: rounds[row], gap: previous.map { $0.days(to: days[row].first) })
    }
    self.entries = entries
    roundDays = entries.filter { $0.round.kind == .round }.map(\.round.firstDay)
    textFigure = Self.textFigure(of: agreement, entries)
  }

  /// How many rounds there are, extra sessions not counted.
  public var roundCount: Int { roundDays.count }

  /// How many of them have begun on a day.
  public func roundsBegun(by day: Day) -> Int {
    var (low, high) = (0, roundDays.count)
    while low < high {
      let middle = (low + high) / 2
      if roundDays[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The gap of an entry as a figure that names both rows; nil where it has none.
  public func gapFigure(at index: Int) -> Figure? {
    let round = entries[index].round
    guard entries[index].gap != nil,
      let previous = entries[..<index].last(where: { $0.round.kind.isMeeting })?.round
    else { return nil }
    return Figure(
      daysFrom: previous.lastDay, to: round.firstDay,
      of: [Provenance(of: round), Provenance(of: previous)])
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
    var byAgreement: [Int: [Round]] = [:]
    for row in rounds.indices {
      byAgreement[rounds[row].agreement, default: []].append(rounds[row])
    }
    let numbers = Set(byAgreement.keys).union(agreements.map(\.number))
    return numbers.sorted(by: >).map { number in
      Talks(id: number, agreement: agreement(number), rounds: byAgreement[number] ?? [])
    }
  }
}
