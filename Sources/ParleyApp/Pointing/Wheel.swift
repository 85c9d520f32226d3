import TerminalKit

/// What the wheel does: it scrolls what is below the mouse and selects nothing. Over the chart it
/// moves the crosshair, for there is nothing to scroll; a setting it never changes.
enum Wheel {
  static func turn(
    _ wheel: MouseEvent.Wheel, over target: Target?, in state: inout AppState
  ) {
    guard state.form == nil, let target else { return }
    let isAcross = wheel == .left || wheel == .right
    let direction = wheel == .up || wheel == .left ? -1 : 1
    let rows = direction * MouseUse.wheelRows
    switch target {
    case .year, .yearRow, .pane(.chart), .title(.chart):
      if hasPanes(state) { state.chart.move(by: direction) }
    case .scenarioYear:
      guard let screen = state.scenarios, state.overlay == nil, let year = screen.year else {
        return
      }
      state.scenarios?.stand(onYear: year + direction)
    case .tableHead, .tableCell, .tables:
      guard let position = state.tables?.position, state.overlay == nil else { return }
      let size = state.size
      state.changeTables { tables in
        if isAcross {
          tables.stand(onColumn: position.column + direction)
        } else {
          tables.scroll(by: rows, in: size)
        }
      }
    default:
      if !isAcross { scroll(target, by: rows, in: &state) }
    }
  }

  private static func hasPanes(_ state: AppState) -> Bool {
    state.overlay == nil && state.filled == nil
  }

  private static func scroll(_ target: Target, by rows: Int, in state: inout AppState) {
    switch target {
    case .overlay, .overlayLine: state.overlay?.scroll(by: rows, in: state.size)
    case .row, .fold, .pane(.timeline), .title(.timeline):
      guard hasPanes(state) else { return }
      state.timeline.scroll(by: rows, height: ScreenLayout(state).inside(.timeline).height)
    case .line, .tab, .pane(.detail), .title(.detail):
      guard hasPanes(state), state.desk.current == nil else { return }
      let inside = ScreenLayout(state).inside(.detail)
      state.detail.scroll(by: rows, height: DetailView.textRect(in: inside).height)
    case .text:
      guard hasPanes(state) else { return }
      let size = state.editorSize
      state.desk.change { note in
        if let top = note.conflict?.top {
          note.conflict?.top = max(0, top + rows)
        } else {
          note.editor.scroll(by: rows, in: size, isHeld: true)
        }
      }
    case .points, .pointRow, .pointLine:
      guard state.overlay == nil else { return }
      let isList = if case .pointRow = target { true } else { false }
      state.changePoints { $0.scroll(by: rows, isText: !isList, in: $1) }
    case .scenarioCell(let row, _):
      if state.overlay == nil {
        scrollScenarioRows(&state, by: rows, isSetting: row.setting != nil)
      }
    case .scenarioBar:
      if state.overlay == nil { scrollBars(&state, by: rows) }
    default: break
    }
  }

  /// Scrolls the settings or the figures of the columns; the cursor stays on its row.
  static func scrollScenarioRows(_ state: inout AppState, by rows: Int, isSetting: Bool) {
    guard var screen = state.scenarios else { return }
    let layout = ScenarioLayout(state, screen)
    let all = screen.outlook.value.rows
    let settings = all.count - screen.outlook.value.figureRows.count
    let here = all.firstIndex(of: screen.row) ?? 0
    if isSetting {
      screen.settingsWindow.scroll(
        by: rows, from: here, count: settings, height: layout.settings.height)
    } else {
      screen.resultWindow.scroll(
        by: rows, from: max(0, here - settings), count: all.count - settings,
        height: layout.results.height)
    }
    state.scenarios = screen
  }

  /// Scrolls what moves the total.
  static func scrollBars(_ state: inout AppState, by rows: Int) {
    guard let screen = state.scenarios else { return }
    let layout = ScenarioLayout(state, screen)
    state.scenarios?.tornadoWindow.scroll(
      by: rows, from: screen.tornadoRow, count: screen.tornado?.value.rows.count ?? 0,
      height: layout.body.height + layout.heads.height - 2)
  }
}

extension AppState {
  /// Lists that the wheel has scrolled follow their cursors again: a key is about what is under them.
  /// The answer of a question that was clicked is none any more.
  mutating func releaseWindows() {
    pointing.chosen = nil
    timeline.releaseWindow()
    detail.releaseWindow()
    chart.releaseWindow()
    overlay?.releaseWindow()
    tables?.releaseWindow()
    points?.releaseWindow()
    scenarios?.settingsWindow.release()
    scenarios?.resultWindow.release()
    scenarios?.tornadoWindow.release()
    desk.change { $0.editor.releaseWindow() }
  }
}
