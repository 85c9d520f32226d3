import ParleyModel
import ParleyStore

/// Steps of the as-of day from row to row of the timeline, and jumps to any day.
enum TimeTravel {
  /// The days on which a row of the timeline was complete, oldest first, none of them to come.
  static func days(_ state: AppState) -> [Day] {
    Array(state.loaded.workspace.completeDays.prefix { $0 < state.today })
  }

  /// Whether there is a step back from the day shown.
  static func canGoBack(_ state: AppState) -> Bool {
    state.loaded.workspace.completeDays.first.map { $0 < state.day } ?? false
  }

  /// Why nothing can be written now; nil while today is shown. Every command that writes says it.
  static func writingReason(_ state: AppState) -> Phrase? {
    state.asOf.map {
      "the screen shows \($0); \(state.keymap.name(of: "time.today")) comes back to today"
    }
  }

  /// Moves by so many steps; past the newest row the screen shows today again.
  static func move(_ state: inout AppState, by steps: Int) {
    let days = days(state)
    let ahead = days.firstIndex { $0 >= state.day } ?? days.count
    let isOnStep = ahead < days.count && days[ahead] == state.day
    // Forward from between two steps the first of them is already one step.
    let target = ahead + (steps > 0 && !isOnStep ? steps - 1 : steps)
    if target >= days.count {
      go(to: nil, &state)
    } else if let first = days.first {
      go(to: target < 0 ? first : days[target], &state)
      if target < 0 { state.message = Message("nothing on record is earlier") }
    }
  }

  /// Shows a day, with the newest row that was complete by then selected; nil is today, where one
  /// stands again as before.
  static func go(to day: Day?, _ state: inout AppState) {
    var standpoint = state.standpoint ?? Standpoint(state)
    standpoint.follow(state)
    standpoint.restore(&state)
    state.asOf = day
    state.show()
    if let day { selectRow(of: day, in: &state) }
    state.settleTables()
    standpoint.reach(state)
    state.standpoint = day == nil ? nil : standpoint
  }

  /// Selects the newest row that was complete by the day, so that the eye finds what is new.
  private static func selectRow(of day: Day, in state: inout AppState) {
    let rounds = state.shown.rounds
    var newest: (row: Int, day: Day)?
    for row in rounds.indices {
      let complete = rounds[row].completeFrom
      if complete <= day, newest.map({ $0.day <= complete }) ?? true { newest = (row, complete) }
    }
    if let newest { state.timeline.reveal(rounds[newest.row].id, state.talks) }
  }
}
