import ParleyModel
import ParleyStore

/// Steps of the as-of day from row to row of the timeline.
enum TimeTravel {
  /// The days on which a row of the timeline was complete, oldest first, none of them to come.
  static func days(_ state: AppState) -> [Day] {
    let rounds = state.loaded.workspace.rounds
    return Set(rounds.map { max($0.lastDay, $0.knownFrom) }).filter { $0 < state.today }.sorted()
  }

  /// Whether there is a step back from the day shown.
  static func canGoBack(_ state: AppState) -> Bool {
    state.loaded.workspace.rounds.contains { max($0.lastDay, $0.knownFrom) < state.day }
  }

  /// Moves by so many steps; past the newest row the screen shows today again.
  static func move(_ state: inout AppState, by steps: Int) {
    let days = days(state)
    let ahead = days.firstIndex { $0 >= state.day } ?? days.count
    let isOnStep = ahead < days.count && days[ahead] == state.day
    // Forward from between two steps the first of them is already one step.
    let target = ahead + (steps > 0 && !isOnStep ? steps - 1 : steps)
    if target >= days.count {
      state.asOf = nil
    } else {
      if target < 0 { state.message = Message("nothing on record is earlier") }
      state.asOf = days.first.map { _ in days[max(0, target)] }
    }
    state.show()
    selectRow(of: state.asOf, in: &state)
  }

  /// Selects the row whose day the screen now shows, so that the eye finds what is new.
  private static func selectRow(of day: Day?, in state: inout AppState) {
    guard let day else { return }
    let row = state.shown.rounds.last { max($0.lastDay, $0.knownFrom) == day }
    if let row { state.timeline.reveal(row.id, state.talks) }
  }
}
