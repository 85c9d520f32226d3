import ParleyModel
import TerminalKit

extension CommandTable {
  /// The points of an agreement: opening them, and what the keys of their screen do.
  static let points: [Command] =
    [
      Command(
        "points.open",
        "Show the agreement's points: each side's line, what is open, what moved between rounds",
        keys: ["I"], section: .look,
        disabledReason: { state in
          state.selectedTalks == nil && state.standing.agreement == nil
            ? "there is no agreement yet" : nil
        },
        run: { state, _ in
          state.openPoints()
          return []
        })
    ] + pointMotions + movements + [
      Command(
        "points.change", "Change the row under the cursor",
        footer: .init(title: "change", rank: 3, day: .today), keys: [.enter], scope: .points,
        section: .points,
        disabledReason: { TimeTravel.writingReason($0) ?? rowReason($0) },
        run: { state, _ in
          if let place = state.points?.record?.place { state.changeRow(at: place) }
          return []
        }),
      point("row", "Show the row column by column", .init(title: "row", rank: 5), "r") {
        state, record in
        state.overlay = Overlay(.rows, records: [record])
        return []
      },
      Command(
        "points.sources", "Show the row's sources", footer: .init(title: "sources", rank: 5),
        keys: ["i"], scope: .points, section: .points,
        disabledReason: { state in
          rowReason(state)
            ?? (SourceChoice.all(in: state).isEmpty ? "no source is cited here" : nil)
        },
        run: { state, _ in
          state.overlay = Overlay(.openSource(SourceChoice.all(in: state).map(\.id)))
          return []
        }),
      point("copy", "Copy the row", .init(title: "copy", rank: 6), "y") { _, record in
        [.copy(Selection.text(of: [record]), what: "\(record.place)")]
      },
      Command(
        "points.close", "Leave the points", footer: .init(title: "leave", rank: 4, keys: "q"),
        keys: [.escape, "q", "I"], scope: .points, section: .points
      ) { state, _ in
        state.points = nil
        return []
      },
    ]

  private static let pointMotions: [Command] = [
    pointKeys(
      "down", "Move down", .init(title: "move", rank: 1, keys: "j/k"), ["j", .down]
    ) { screen, _, count in screen.move(by: count) },
    pointKeys("up", "Move up", nil, ["k", .up]) { screen, _, count in screen.move(by: -count) },
    pointKeys("first", "Go to the first row", nil, ["g", .home]) { screen, _, _ in
      screen.move(by: -1_000_000)
    },
    pointKeys("last", "Go to the last row", nil, ["G", .end]) { screen, _, _ in
      screen.move(by: 1_000_000)
    },
    pointKeys("pageDown", "Scroll a page down", nil, [.pageDown, .control("f"), " "]) {
      screen, state, count in screen.page(by: count, in: state)
    },
    pointKeys("pageUp", "Scroll a page up", nil, [.pageUp, .control("b")]) { screen, state, count in
      screen.page(by: -count, in: state)
    },
    pointKeys(
      "next", "Show the next agreement", .init(title: "agreement", rank: 6), [.tab, ">"]
    ) { screen, state, count in screen.step(agreementBy: count, in: state) },
    pointKeys("previous", "Show the agreement before", nil, [.backTab, "<"]) {
      screen, state, count in screen.step(agreementBy: -count, in: state)
    },
  ]

  /// What moved, and the two rounds it is told between.
  private static let movements: [Command] = [
    Command(
      "points.moved", "Show what moved between two rounds, or the points again",
      footer: .init(
        title: "what moved", rank: 2,
        titleNow: { state in
          // The same English word is one of per cent.
          state.points?.view == .moved ? Phrase(english: "points", korean: "쟁점") : "what moved"
        }),
      keys: ["m"], scope: .points, section: .points
    ) { state, _ in
      state.changePoints { screen, _ in screen.toggleView() }
      return []
    },
    step("to.back", "What moved: up to the round before", ["h", .left], isLater: true, -1),
    step("to.forward", "What moved: up to the next round", ["l", .right], isLater: true, 1),
    step("from.back", "What moved: from an earlier round on", ["H"], isLater: false, -1),
    step("from.forward", "What moved: from a later round on", ["L"], isLater: false, 1),
  ]

  private static let rowReason: @Sendable (AppState) -> Phrase? = { state in
    state.points?.record == nil ? "no row stands here" : nil
  }

  private static func pointKeys(
    _ id: String, _ title: Phrase, _ footer: Command.Footer?, _ keys: [Key],
    _ change: @escaping @Sendable (inout PointsScreen, AppState, Int) -> Void
  ) -> Command {
    Command(
      "points.\(id)", title, footer: footer, keys: keys, scope: .points, section: .points
    ) { state, count in
      state.changePoints { change(&$0, $1, count ?? 1) }
      return []
    }
  }

  private static func step(
    _ id: String, _ title: Phrase, _ keys: [Key], isLater: Bool, _ direction: Int
  ) -> Command {
    Command(
      "points.\(id)", title, keys: keys, scope: .points, section: .points,
      disabledReason: { state in
        state.points?.view == .moved
          ? nil : "rounds are stepped where it shows what moved: \(state.key("points.moved"))"
      },
      run: { state, count in
        let steps = direction * (count ?? 1)
        state.changePoints { screen, state in
          if isLater {
            screen.step(laterBy: steps, in: state)
          } else {
            screen.step(earlierBy: steps, in: state)
          }
        }
        return []
      })
  }

  private static func point(
    _ id: String, _ title: Phrase, _ footer: Command.Footer, _ key: Key,
    _ run: @escaping @Sendable (inout AppState, any Record) -> [Effect]
  ) -> Command {
    Command(
      "points.\(id)", title, footer: footer, keys: [key], scope: .points, section: .points,
      disabledReason: rowReason,
      run: { state, _ in state.points?.record.map { run(&state, $0) } ?? [] })
  }
}
