import ParleyModel
import TerminalKit

extension CommandTable {
  /// The scenarios screen: moving in it, what its columns are, what it shows.
  static let scenarios: [Command] =
    [
      Command(
        "scenarios.open", "Set scenarios side by side, change their settings, see what follows",
        footer: .init(title: "scenarios", rank: 7), keys: ["s"], section: .scenarios,
        disabledReason: { state in
          state.projections.scenarios.isEmpty && state.projections.selected == nil
            ? ScenarioAbsence.reason(state) : nil
        },
        run: { state, _ in
          state.openScenarios()
          return []
        }
      )
    ] + scenarioMotions + scenarioSettings + scenarioColumns + scenarioViews + scenarioFiles

  private static let scenarioMotions: [Command] = [
    screen(
      "down", "Move down",
      footer: .init(
        title: "move", rank: 1, keys: "j/k", titleNow: { "\(ScenarioMotion.down(in: $0))" }),
      ["j", .down]
    ) {
      ScenarioMotion.moveRows(&$0, by: $1 ?? 1)
    },
    screen("up", "Move up", ["k", .up]) { ScenarioMotion.moveRows(&$0, by: -($1 ?? 1)) },
    screen(
      "less", "Change the setting by a step down; the column or the year before",
      footer: .init(
        title: "change", rank: 2, keys: "h/l", titleNow: { "\(ScenarioMotion.across(in: $0))" }),
      ["h", .left]
    ) { ScenarioMotion.moveAcross(&$0, by: -($1 ?? 1)) },
    screen("more", "Change the setting by a step up; the next column or year", ["l", .right]) {
      ScenarioMotion.moveAcross(&$0, by: $1 ?? 1)
    },
    screen("muchLess", "Change the setting by ten steps down", ["H"]) {
      ScenarioMotion.moveAcross(&$0, by: -10 * ($1 ?? 1))
    },
    screen("muchMore", "Change the setting by ten steps up", ["L"]) {
      ScenarioMotion.moveAcross(&$0, by: 10 * ($1 ?? 1))
    },
    screen("first", "Go to the first row", ["g", .home]) { state, _ in
      ScenarioMotion.moveRows(&state, by: -10_000)
    },
    screen("last", "Go to the last row", ["G", .end]) { state, _ in
      ScenarioMotion.moveRows(&state, by: 10_000)
    },
    screen("pageDown", "Move a page down", [.pageDown, .control("f"), " "]) {
      ScenarioMotion.moveRows(&$0, by: ScenarioMotion.page($0) * ($1 ?? 1))
    },
    screen("pageUp", "Move a page up", [.pageUp, .control("b")]) {
      ScenarioMotion.moveRows(&$0, by: -ScenarioMotion.page($0) * ($1 ?? 1))
    },
    screen("halfDown", "Move half a page down", [.control("d")]) {
      ScenarioMotion.moveRows(&$0, by: max(1, ScenarioMotion.page($0) / 2) * ($1 ?? 1))
    },
    screen("halfUp", "Move half a page up", [.control("u")]) {
      ScenarioMotion.moveRows(&$0, by: -max(1, ScenarioMotion.page($0) / 2) * ($1 ?? 1))
    },
    screen("column", "Go to the next column", footer: .init(title: "column", rank: 2), [.tab]) {
      state, count in
      let columns = state.scenarios?.columns.count ?? 1
      state.changeScenarios { $0.move(toColumn: ($0.column + (count ?? 1)) % columns) }
    },
    screen("columnBefore", "Go to the column before", [.backTab]) { state, count in
      let columns = state.scenarios?.columns.count ?? 1
      state.changeScenarios {
        $0.move(toColumn: (($0.column - (count ?? 1)) % columns + columns) % columns)
      }
    },
    Command(
      "scenarios.enter",
      "Type a value for the setting (digits begin at once); open the row behind the figure",
      footer: .init(title: "type", rank: 3, titleNow: { "\(ScenarioMotion.entering(in: $0))" }),
      keys: [.enter], scope: .scenarios, section: .scenarios,
      run: { state, _ in ScenarioMotion.enter(&state) }
    ),
  ]

  private static let settingReason: @Sendable (AppState) -> Phrase? = { state in
    guard let screen = state.scenarios, screen.view == .columns, screen.row.setting != nil else {
      return "the cursor is on no setting"
    }
    return nil
  }

  private static let scenarioSettings: [Command] = [
    screen(
      "reset", "Take the setting back to what its file says", ["x"], reason: settingReason
    ) { state, _ in state.resetSetting() },
    Command(
      "scenarios.undo", "Take the last change of the screen back",
      footer: .init(title: "undo", rank: 9), keys: ["u"], scope: .scenarios, section: .scenarios,
      disabledReason: { state in
        if TakingBack.isNext(state) { return TakingBack.reason(state, isRedo: false) }
        return state.scenarios?.history.canGoBack ?? false ? nil : "nothing has been changed"
      },
      run: { state, _ in
        if TakingBack.isNext(state) { return TakingBack.begin(&state, isRedo: false) }
        state.goThroughHistory(back: true)
        return []
      }),
    Command(
      "scenarios.redo", "Do again what was taken back", keys: [.control("r")], scope: .scenarios,
      section: .scenarios,
      disabledReason: { state in
        if TakingBack.isRedoNext(state) { return TakingBack.reason(state, isRedo: true) }
        return state.scenarios?.history.canGoForth ?? false ? nil : "nothing has been taken back"
      },
      run: { state, _ in
        if TakingBack.isRedoNext(state) { return TakingBack.begin(&state, isRedo: true) }
        state.goThroughHistory(back: false)
        return []
      }),
    screen(
      "seek", "Find the value with which a goal is reached",
      footer: .init(title: "goal", rank: 8), ["f"]
    ) { state, _ in GoalSeekForm.open(&state) },
  ]

  private static let scenarioColumns: [Command] = [
    // In Korean what a rule adds is another word: an empty gap tells the two apart.
    screen(
      "add", "Add a scenario as a column", footer: .init(title: Phrase("add{}", ""), rank: 6), ["a"]
    ) {
      state, _ in state.overlay = Overlay(.pickScenario(.add))
    },
    screen("choose", "Put another scenario in this column", ["s"]) { state, _ in
      state.overlay = Overlay(.pickScenario(.replace))
    },
    screen("copyColumn", "Add a copy of this column, to change it beside it", ["c"]) { state, _ in
      state.copyColumn()
    },
    screen(
      "remove", "Take this column out", ["X"],
      reason: { state in
        guard let screen = state.scenarios else { return nil }
        if screen.selected.isChanged {
          let (own, new) = (state.key("scenarios.save"), state.key("scenarios.saveNew"))
          return
            "it is not saved: \(own) or \(new) writes it, \(state.key("scenarios.undo")) takes it back"
        }
        return screen.columns.count > 1 ? nil : "it is the only column; q leaves"
      },
      run: { state, _ in state.removeColumn() }
    ),
    screen(
      "base", "Make this column A, by which the others are measured", ["A"],
      reason: { state in state.scenarios?.column == 0 ? "this column is A" : nil },
      run: { state, _ in state.makeBase() }
    ),
    screen(
      "counterfactual", "Set a past agreement under another rule beside what was paid", ["C"]
    ) { state, _ in CounterfactualForm.open(&state) },
    screen("inChart", "Show this column's scenario in the chart of the first screen", ["S"]) {
      state, _ in state.showInChart()
    },
  ]

  private static let scenarioViews: [Command] = [
    screen(
      "charts", "Show the charts on one scale, or the columns again",
      footer: .init(title: "charts", rank: 6), ["m"]
    ) { state, _ in
      state.changeScenarios { $0.view = $0.view == .charts ? .columns : .charts }
    },
    screen(
      "difference", "Show the difference from A year by year, or the columns again",
      footer: .init(title: "difference", rank: 6), ["d"]
    ) { state, _ in
      state.changeScenarios { $0.view = $0.view == .difference ? .columns : .difference }
    },
    screen(
      "tornado", "Show what moves the total most, or the columns again",
      footer: .init(title: "what moves it", rank: 8), ["v"]
    ) { state, _ in
      state.changeScenarios { $0.view = $0.view == .tornado ? .columns : .tornado }
    },
    screen("nextView", "Show the next view", [">"]) { state, count in
      show(by: count ?? 1, in: &state)
    },
    screen("viewBefore", "Show the view before", ["<"]) { state, count in
      show(by: -(count ?? 1), in: &state)
    },
    screen(
      "measure", "Count in nominal money, dollars, real terms, shares, per soldier",
      footer: .init(title: "measure", rank: 9), ["M"]
    ) { state, count in
      guard let screen = state.scenarios else { return }
      let all = Measure.allCases
      let here = all.firstIndex(of: screen.measure) ?? 0
      state.countScenarios(in: all[(here + (count ?? 1)) % all.count])
    },
    screen("figures", "Say where the figures come from", ["i"]) { state, _ in
      state.overlay = Overlay(.figures)
    },
    Command(
      "scenarios.copy", "Copy the table of differences as tab-separated text", keys: ["y"],
      scope: .scenarios, section: .scenarios, disabledReason: tableReason,
      run: { state, _ in
        state.differenceTable.map { [.copy($0.tsv, what: say("the differences as TSV"))] } ?? []
      }
    ),
    Command(
      "scenarios.copyMarkdown", "Copy the table of differences as Markdown", keys: ["Y"],
      scope: .scenarios, section: .scenarios, disabledReason: tableReason,
      run: { state, _ in
        state.differenceTable.map { [.copy($0.markdown, what: say("the differences as Markdown"))] }
          ?? []
      }
    ),
  ]

  private static let tableReason: @Sendable (AppState) -> Phrase? = { state in
    state.differenceTable == nil ? "there are no two columns to compare" : nil
  }

  private static let scenarioFiles: [Command] = [
    Command(
      "scenarios.save", "Write the changed settings into this scenario's file",
      footer: .init(title: "save", rank: 7, keys: "w/W"), keys: ["w"], scope: .scenarios,
      section: .scenarios,
      disabledReason: { ScenarioSaving.reasonAgainstSaving($0).map { "\($0)" } },
      run: { state, _ in
        state.overlay = Overlay(.savingScenario)
        return []
      }
    ),
    screen(
      "saveNew", "Write a new scenario that states only what differs", ["W"],
      reason: { ScenarioSaving.reasonAgainstCreating($0).map { "\($0)" } },
      run: { state, _ in NewScenarioForm.open(&state) }
    ),
    screen(
      "trash", "Move this scenario's file to the trash, after a question", ["D"],
      reason: { state in
        if let reason = TimeTravel.writingReason(state) { return reason }
        guard let column = state.scenarios?.selected, column.loaded != nil else {
          return "no file has this column"
        }
        return column.isChanged ? "it is not saved" : nil
      },
      run: { state, _ in
        if let id = state.scenarios?.selected.saved.id {
          state.overlay = Overlay(.removing(Removal(subject: .scenario(id))))
        }
      }
    ),
    Command(
      "scenarios.close", "Leave the scenarios", footer: .init(title: "leave", rank: 4, keys: "q"),
      keys: [.escape, "q"], scope: .scenarios, section: .scenarios,
      run: { state, _ in
        if ScenarioSaving.reasonAgainstAnother(state) != nil {
          state.scenarios?.isLeaving = true
          state.message = Message("leaving when the file is written")
        } else if state.scenarios?.changed.isEmpty ?? true {
          state.closeScenarios()
        } else {
          state.overlay = Overlay(.leavingScenarios)
        }
        return []
      }
    ),
  ]

  /// While a value is typed.
  static let values: [Command] = [
    value("enter", "Give the setting the value", footer: .init(title: "set it", rank: 1), [.enter])
    {
      $0.enterSetting()
    },
    value(
      "cancel", "Leave the setting as it was", footer: .init(title: "leave it", rank: 2),
      [.escape, .control("c")]
    ) { $0.scenarios?.entry = nil },
    value("erase", "Take a letter back", [.backspace]) { state in
      if !(state.scenarios?.entry?.isEmpty ?? true) { state.scenarios?.entry?.removeLast() }
    },
    value("clear", "Take everything back that was typed", [.control("u")]) {
      $0.scenarios?.entry = ""
    },
  ]

  private static func show(by steps: Int, in state: inout AppState) {
    let all = ScenarioScreen.View.allCases
    state.changeScenarios { screen in
      let here = screen.view.rawValue
      screen.view = all[((here + steps) % all.count + all.count) % all.count]
    }
  }

  private static func screen(
    _ id: String, _ title: Phrase, footer: Command.Footer? = nil, _ keys: [Key],
    reason: @escaping @Sendable (AppState) -> Phrase? = { _ in nil },
    run: @escaping @Sendable (inout AppState, Int?) -> Void
  ) -> Command {
    Command(
      "scenarios.\(id)", title, footer: footer, keys: keys, scope: .scenarios,
      section: .scenarios, disabledReason: reason
    ) { state, count in
      run(&state, count)
      return []
    }
  }

  private static func value(
    _ id: String, _ title: Phrase, footer: Command.Footer? = nil, _ keys: [Key],
    _ change: @escaping @Sendable (inout AppState) -> Void
  ) -> Command {
    Command(
      "value.\(id)", title, footer: footer, keys: keys, scope: .value, section: .scenarios
    ) { state, _ in
      change(&state)
      return []
    }
  }
}
