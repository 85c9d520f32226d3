import ParleyModel
import TerminalKit

/// What moving means in each view of the scenarios screen.
enum ScenarioMotion {
  /// Down and up: rows of the columns, years of charts and difference, rows of the tornado.
  static func moveRows(_ state: inout AppState, by steps: Int) {
    guard let screen = state.scenarios else { return }
    switch screen.view {
    case .columns:
      let rows = screen.outlook.value.rows
      guard !rows.isEmpty else { return }
      let here = rows.firstIndex(of: screen.row) ?? 0
      state.scenarios?.row = rows[min(max(0, here + steps), rows.count - 1)]
      if let year = state.scenarios?.row.year { state.scenarios?.stand(onYear: year) }
    case .charts:
      state.scenarios?.move(toColumn: screen.column + steps)
    case .difference: moveYear(&state, by: steps)
    case .tornado:
      let count = screen.tornado?.value.rows.count ?? 0
      state.scenarios?.tornadoRow = min(max(0, screen.tornadoRow + steps), max(0, count - 1))
    }
  }

  /// Left and right: a step of the setting, the year, or the column.
  static func moveAcross(_ state: inout AppState, by steps: Int) {
    guard let screen = state.scenarios else { return }
    switch screen.view {
    case .columns:
      if screen.row.setting != nil {
        state.stepSetting(by: steps)
      } else {
        state.scenarios?.move(toColumn: screen.column + steps)
      }
    case .charts: moveYear(&state, by: steps)
    case .difference, .tornado: state.scenarios?.move(toColumn: screen.column + steps)
    }
  }

  private static func moveYear(_ state: inout AppState, by steps: Int) {
    guard let year = state.scenarios?.year else { return }
    state.scenarios?.stand(onYear: year + steps)
  }

  /// What the footer calls going down, going across and Enter where the cursor stands.
  static func down(in state: AppState) -> Phrase {
    switch state.scenarios?.view {
    case .charts: "column"
    case .difference: "year"
    default: "move"
    }
  }

  /// See ``down(in:)``.
  static func across(in state: AppState) -> Phrase {
    guard let screen = state.scenarios else { return "change" }
    switch screen.view {
    case .columns: return screen.row.setting == nil ? "column" : "change"
    case .charts: return "year"
    case .difference, .tornado: return "column"
    }
  }

  /// See ``down(in:)``.
  static func entering(in state: AppState) -> Phrase {
    guard let screen = state.scenarios else { return "type" }
    switch screen.view {
    case .columns: return screen.row.setting == nil ? "row" : "type"
    case .charts, .difference: return "row"
    case .tornado: return "setting"
    }
  }

  /// Rows a page holds.
  static func page(_ state: AppState) -> Int {
    guard let screen = state.scenarios else { return 1 }
    let layout = ScenarioLayout(state, screen)
    let height =
      screen.view != .columns
      ? layout.body.height
      : screen.row.setting == nil ? layout.results.height : layout.settings.height
    return max(1, height - 1)
  }

  /// Enter: typing a value for a setting, the rows behind a figure, the setting of a bar.
  static func enter(_ state: inout AppState) -> [Effect] {
    guard let screen = state.scenarios else { return [] }
    if screen.view == .tornado {
      guard let tornado = screen.tornado?.value, tornado.rows.indices.contains(screen.tornadoRow),
        let setting = tornado.rows[screen.tornadoRow].setting
      else { return [] }
      state.scenarios?.view = .columns
      state.scenarios?.row = .setting(setting)
      return []
    }
    if screen.view == .columns, let setting = screen.row.setting {
      guard let value = screen.selected.scenario.value(of: setting) else {
        state.message = Message("\(screen.selected.plainName) has no such setting", isWarning: true)
        return []
      }
      state.scenarios?.entry =
        value == SettingValue.none ? "" : value.text(for: setting).replacing(",", with: "")
      return []
    }
    for place in figure(in: state)?.provenance.places ?? [] where state.openTable(at: place) {
      return []
    }
    // A projected figure rests on a scenario's file and the workspace's assumptions.
    state.overlay = Overlay(.figures)
    return []
  }

  /// The figure under the cursor; nil where there is none.
  static func figure(in state: AppState) -> Figure? {
    guard let screen = state.scenarios else { return nil }
    switch screen.view {
    case .columns: return screen.cells[screen.row, screen.column]?.figure
    case .charts, .difference:
      guard let year = screen.year, let comparison = screen.outlook.value.comparison,
        let place = screen.outlook.value.place(ofColumn: screen.column)
      else { return nil }
      return comparison.figure(place, in: year)?.figure
    case .tornado:
      guard let tornado = screen.tornado?.value, tornado.rows.indices.contains(screen.tornadoRow)
      else { return nil }
      return tornado.rows[screen.tornadoRow].totalHigh
    }
  }
}
