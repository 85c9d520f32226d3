import ParleyModel
import TerminalKit

extension CommandTable {
  static let time: [Command] = [
    Command(
      "time.back", "Show what was known one row of the timeline earlier",
      footer: .init(title: "step", rank: 3, keys: "[ ]", day: .another), keys: ["["],
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
      disabledReason: todayReason,
      run: { state, count in
        TimeTravel.move(&state, by: count ?? 1)
        return []
      }
    ),
    Command(
      "time.today", "Come back to today",
      footer: .init(title: "today", rank: 2, day: .another), keys: ["="], section: .time,
      disabledReason: todayReason,
      run: { state, _ in
        TimeTravel.go(to: nil, &state)
        return []
      }
    ),
    Command(
      "time.day", "Show what was known on a day",
      footer: .init(title: "day", rank: 7, day: .another), keys: ["@"], section: .time
    ) { state, _ in
      state.overlay = Overlay(.day)
      return []
    },
    Command(
      "time.news", "Show what changed since the previous round or milestone",
      footer: .init(title: "changes", rank: 3, day: .another), keys: ["~"], section: .time,
      disabledReason: { state in
        guard NewsList.earlier(state) == nil else { return nil }
        return state.asOf == nil ? "no meeting has ended yet" : "nothing on record is earlier"
      },
      run: { state, _ in
        state.overlay = Overlay(.news)
        return []
      }
    ),
  ]

  private static let todayReason: @Sendable (AppState) -> Phrase? = { state in
    state.asOf == nil ? "the screen shows today" : nil
  }
}
