import ParleyModel
import TerminalKit

extension CommandTable {
  static let time: [Command] = [
    Command(
      "time.back", "Show what was known one row of the timeline earlier", keys: ["["],
      section: .time,
      disabledReason: { state in
        TimeTravel.canGoBack(state) ? nil : "nothing on record is earlier"
      },
      run: { state, count in
        TimeTravel.move(&state, by: -(count ?? 1))
        return []
      }
    ),
    Command(
      "time.forward", "Show what was known one row later", keys: ["]"], section: .time,
      disabledReason: { state in
        state.asOf == nil ? "the screen shows today" : nil
      },
      run: { state, count in
        TimeTravel.move(&state, by: count ?? 1)
        return []
      }
    ),
    Command(
      "time.today", "Come back to today", keys: ["="], section: .time,
      disabledReason: { state in state.asOf == nil ? "the screen shows today" : nil },
      run: { state, _ in
        state.asOf = nil
        state.show()
        return []
      }
    ),
  ]
}
