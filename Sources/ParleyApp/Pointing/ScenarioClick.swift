import ParleyModel

/// What a click does on the scenarios screen: it never changes a setting.
enum ScenarioClick {
  static func press(_ target: Target, in state: inout AppState) -> [Effect] {
    guard let screen = state.scenarios else { return [] }
    guard screen.entry == nil else {
      state.message = Message(
        "\(state.key("value.enter")) takes what is typed, Esc leaves the setting as it was")
      return []
    }
    switch target {
    case .scenarioView(let view):
      state.changeScenarios { $0.view = view }
    case .scenarioColumn(let column):
      state.changeScenarios { $0.move(toColumn: column) }
    case .scenarioCell(let row, let column):
      let isHere = screen.row == row && (column ?? screen.column) == screen.column
      if isHere { return Label.run("scenarios.enter", in: &state) }
      ScenarioMotion.stand(on: row, column: column, in: &state)
      Wheel.scrollScenarioRows(&state, by: 0, isSetting: row.setting != nil)
    case .scenarioYear(let year, let column):
      // In the charts a second click is rather the start of a drag.
      let isHere = screen.view == .difference && screen.year == year
      if isHere { return Label.run("scenarios.enter", in: &state) }
      state.changeScenarios { screen in
        if let column { screen.move(toColumn: column) }
        screen.stand(onYear: year)
      }
      if screen.view == .charts { state.pointing.grab = .scenarioChart }
    case .scenarioBar(let index):
      if screen.tornadoRow == index { return Label.run("scenarios.enter", in: &state) }
      state.changeScenarios { $0.tornadoRow = index }
      Wheel.scrollBars(&state, by: 0)
    default: break
    }
    return []
  }
}

extension ScenarioMotion {
  /// Puts the cursor on a row of the columns, where there is such a row.
  ///
  /// - Parameter column: nil stays in the column.
  static func stand(on row: ScenarioRow, column: Int?, in state: inout AppState) {
    guard state.scenarios?.outlook.value.rows.contains(row) ?? false else { return }
    state.changeScenarios { screen in
      screen.row = row
      if let column { screen.move(toColumn: column) }
      if let year = row.year { screen.stand(onYear: year) }
    }
  }
}
