import ParleyModel
import ParleyStore

/// Steps of the as-of day from row to row of the timeline.
enum TimeTravel {
  /// The days on which a row of the timeline was complete, oldest first, none of them to come.
  static func days(_ state: AppState) -> [Day] {
    let rounds = state.loaded.workspace.rounds
    return Set(rounds.map { max($0.lastDay, $0.knownFrom) }).filter { $0 < state.today }.sorted()
  }

  /// The as-of day one step before or after; nil when there is none.
  static func step(_ state: AppState, by direction: Int) -> Day? {
    let days = days(state)
    return direction < 0
      ? days.last { $0 < state.day } : days.first { $0 > state.day }
  }

  /// Moves by so many steps; past the newest row the screen shows today again.
  static func move(_ state: inout AppState, by steps: Int) {
    let count = min(abs(steps), 10_000)
    for _ in 0..<count {
      if let day = step(state, by: steps) {
        state.asOf = day
      } else if steps > 0 {
        state.asOf = nil
        break
      } else {
        state.message = Message("nothing on record is earlier")
        break
      }
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
