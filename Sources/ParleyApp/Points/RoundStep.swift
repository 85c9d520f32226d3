import ParleyModel

/// A day of the talks that what moved is told from or up to.
enum RoundStep: Hashable, Sendable {
  /// Before anything was known.
  case start
  /// The end of a round or milestone, by its id.
  case round(String)
  /// The day shown.
  case day

  /// The steps of an agreement's talks that lie behind the day shown, oldest first.
  static func all(of agreement: Int, in state: AppState) -> [RoundStep] {
    let entries = state.talks.first { $0.id == agreement }?.entries ?? []
    let held = entries.filter { $0.round.lastDay <= state.day }
    return [.start] + held.map { .round($0.round.id) } + [.day]
  }

  /// The last day of the step; nil before the talks.
  func day(in state: AppState) -> Day? {
    switch self {
    case .start: nil
    case .round(let id): state.shown.round(id)?.lastDay ?? state.day
    case .day: state.day
    }
  }

  /// `before the talks`, `round 4 (2024-06-27)`, `2024-11-22`.
  func name(in state: AppState) -> Phrase {
    switch self {
    case .start: return "before the talks"
    case .round(let id):
      guard let round = state.shown.round(id) else { return Phrase(verbatim: id) }
      return "\(RoundText.phrase(round)) (\(round.lastDay))"
    case .day:
      return state.asOf == nil ? "today (\(state.day))" : Phrase(verbatim: "\(state.day)")
    }
  }

  /// What is compared at first: the selected round, else the newest meeting, with the one before it.
  static func opening(of agreement: Int, in state: AppState) -> (
    earlier: RoundStep, later: RoundStep
  ) {
    let steps = all(of: agreement, in: state)
    let selected = state.selectedRound.map { RoundStep.round($0.id) }
    let meetings = steps.filter { step in
      if case .round(let id) = step {
        state.shown.round(id)?.kind.isMeeting ?? false
      } else {
        false
      }
    }
    let later = selected.flatMap { steps.contains($0) ? $0 : nil } ?? meetings.last ?? .day
    let before = steps.prefix { $0 != later }
    // Before a round stands the round before it, before a milestone whatever stands there.
    let isMeeting = meetings.contains(later)
    let earlier = isMeeting ? before.last { meetings.contains($0) } : before.last
    return (earlier ?? .start, later)
  }
}
