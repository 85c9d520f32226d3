/// The rounds and milestones of a round's talks before it and after it.
struct BriefCourse {
  /// The meetings before the round, oldest first.
  let earlier: [Round]
  /// All that comes after it, oldest first.
  let later: [Round]

  init(of round: Round, in workspace: Workspace) {
    let talks = workspace.talks.first { $0.id == round.agreement }
    let entries = talks?.entries.map(\.round) ?? []
    let place = entries.firstIndex { $0.id == round.id } ?? entries.count
    earlier = entries[..<place].filter(\.kind.isMeeting)
    later = Array(entries[min(place + 1, entries.count)...])
  }
}

/// What has followed a round, or is to.
public struct BriefSequel: Sendable {
  /// How many meetings there are after it, those to come among them.
  public let meetings: Int
  /// Milestones, deadlines and events after it, oldest first.
  public let milestones: Capped<Cited<Round>>

  init(_ later: [Round], _ citations: inout BriefCitations) {
    meetings = later.count(where: \.kind.isMeeting)
    milestones = citations.cite(
      later.filter { !$0.kind.isMeeting }, most: Brief.Most.milestones, fromEnd: true)
  }

  /// Whether nothing has followed.
  public var isEmpty: Bool { meetings == 0 && milestones.isEmpty }
}

extension Workspace {
  /// The round a brief is about unless one is named: the meeting nearest to a day, of two as near the
  /// one to come. Where no meeting is known, the row that is nearest.
  ///
  /// - Parameter amongAll: Whether rounds count that nobody announced yet, as they do today: they are
  ///   planned by those who entered them.
  /// - Returns: nil where no round is known.
  public func roundOfBrief(on day: Day, amongAll: Bool = false) -> Round? {
    let known = amongAll ? rounds : rounds.filter { $0.knownFrom <= day || $0.firstDay <= day }
    let meetings = known.filter(\.kind.isMeeting)
    return (meetings.isEmpty ? known : meetings).min { left, right in
      (left.distance(from: day), right.lastDay) < (right.distance(from: day), left.lastDay)
    }
  }
}

extension Round {
  /// Days to its first day, or since its last one; 0 while it lasts.
  fileprivate func distance(from day: Day) -> Int {
    max(0, day.days(to: firstDay), lastDay.days(to: day))
  }
}
