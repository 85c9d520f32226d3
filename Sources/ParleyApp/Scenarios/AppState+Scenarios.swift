import ParleyModel
import ParleyStore
import TerminalKit

/// The scenarios screen in the state: opening and leaving it, and keeping it true to files and day.
extension AppState {
  /// Opens the screen with the columns it had, else with the scenario of the chart.
  mutating func openScenarios() {
    var columns = comparedScenarios.compactMap { scenarioColumn(of: $0) }
    if columns.isEmpty {
      let id = projections.selected?.scenario.id
      columns = [
        id.flatMap { scenarioColumn(of: $0) }
          ?? projections.scenarios.first.flatMap {
            scenarioColumn(of: $0.id)
          }
      ].compactMap(\.self)
    }
    guard !columns.isEmpty else { return }
    scenarios = ScenarioScreen(columns, column: min(1, columns.count - 1))
    if let measure = chart.measure.measure { scenarios?.measure = measure }
    projectScenarios()
    if let year = chart.year { scenarios?.stand(onYear: year) }
    scenarios?.row = .setting(.opening)
    if columns.count == 1 { overlay = Overlay(.pickScenario(.add)) }
  }

  /// Closes the screen; what was not saved is gone.
  mutating func closeScenarios() {
    if let screen = scenarios { comparedScenarios = screen.columns.map(\.saved.id) }
    scenarios = nil
  }

  /// A column of a file, an agreement's rule or the record, by its id; nil where there is none.
  func scenarioColumn(of id: String) -> ScenarioColumn? {
    if let scenario = loaded.projectable[id] {
      return ScenarioColumn(scenario, .file(loaded: loaded.scenarioTexts[id] ?? []))
    }
    guard let assumptions = loaded.assumptions else { return nil }
    if let offer = shown.offers.first(where: { OfferScenario.id(of: $0.id) == id }) {
      return offerColumn(of: offer.id)
    }
    if id == Scenario.recordID {
      return shown.recordScenario(assumptions: assumptions).map { ScenarioColumn($0, .record) }
    }
    for agreement in shown.agreements {
      guard let scenario = shown.scenario(of: agreement, assumptions: assumptions),
        scenario.id == id
      else { continue }
      return ScenarioColumn(scenario, .rule)
    }
    return nil
  }

  /// The workspace was read again: what was written before is known by now, or soon.
  mutating func countReading() {
    changeScenarios { screen in
      for index in screen.written.indices { screen.written[index].readings += 1 }
    }
  }

  /// Why a column is not to be shown on the day; nil where it is.
  private func reasonAgainst(_ column: ScenarioColumn) -> Phrase? {
    if let absence = column.absence { return absence }
    let scenario = column.scenario
    // What was changed from the tables of today tells of today.
    if let asOf, column.isChanged,
      column.origin == .record || column.origin == .rule || column.offer != nil
    {
      return "changed from what is known today, not on \(asOf)"
    }
    guard let asOf, let known = scenario.knownFrom(among: loaded.projectable), known.day > asOf
    else { return nil }
    return "known only from \(known.day)"
  }

  /// Changes the screen; does nothing where it is not open.
  mutating func changeScenarios(_ change: (inout ScenarioScreen) -> Void) {
    guard var screen = scenarios else { return }
    change(&screen)
    scenarios = screen
  }

  /// Projects the columns anew.
  mutating func projectScenarios() {
    guard var screen = scenarios else { return }
    scenarioRevision += 1
    screen.take(
      ScenarioOutlook(
        screen.columns, measure: screen.measure, in: projections.context,
        reasonAgainst: { reasonAgainst($0) }), revision: scenarioRevision)
    scenarios = screen
  }

  /// Files were read or the day changed: unchanged columns follow, changed ones keep what was typed.
  mutating func reviseScenarios() {
    guard let screen = scenarios else { return }
    let loaded = loaded
    let read = screen.written.filter { $0.isRead(in: loaded) }
    let columns = screen.columns.map { column in
      let written = read.last { $0.save.concerns(column) }
      return written.map { self.written(column, by: $0.save) } ?? revised(column)
    }
    if !read.isEmpty {
      for written in read {
        let file = scenarioColumn(of: written.save.id)
        scenarios?.rewriteHistory(written, as: file)
      }
      let files = read.map { ScenarioStore.file(of: $0.save.id) }
      let names = files.dropFirst().reduce(Phrase(verbatim: files[0])) { "\($0) and \($1)" }
      message = Message("saved \(names)")
    }
    scenarios?.written.removeAll { $0.isRead(in: loaded) }
    scenarios?.replace(columns)
    projectScenarios()
    leaveIfAsked()
  }

  /// Leaves where that was asked for and nothing is being written any more; what is still not saved
  /// is asked about.
  private mutating func leaveIfAsked() {
    guard let screen = scenarios, screen.isLeaving, scenarioSaves.isEmpty, screen.written.isEmpty
    else { return }
    scenarios?.isLeaving = false
    if screen.changed.isEmpty {
      closeScenarios()
    } else if overlay == nil, form == nil {
      overlay = Overlay(.leavingScenarios)
    }
  }

  /// Asks about the next conflict, where nothing else takes the keys.
  mutating func askNextConflict() {
    guard overlay == nil, form == nil, filled == .scenarios, let screen = scenarios,
      screen.entry == nil, let conflict = screen.conflicts.first
    else { return }
    scenarios?.conflicts.removeFirst()
    overlay = Overlay(.scenarioConflict(conflict))
  }

  /// A column with what its file or the tables say now; one that was changed keeps what it was
  /// changed from, to be merged when it is saved.
  private func revised(_ column: ScenarioColumn) -> ScenarioColumn {
    var column = column
    column.absence = nil
    switch column.origin {
    case .made: return column
    case .file:
      guard let file = scenarioColumn(of: column.saved.id) else {
        column.absence =
          loaded.scenarioTexts[column.saved.id] == nil
          ? "its file was deleted; \(key("scenarios.saveNew")) writes it anew"
          : "its file has errors, see \(key("problems"))"
        // What was changed here can still be written as a new one.
        if column.isChanged { column.absence = nil }
        return column
      }
      return column.isChanged ? kept(column, beside: file) : numbered(file, as: column)
    case .rule, .record, .offer:
      let found =
        column.offer.map { offerColumn(of: $0.offer.id) } ?? scenarioColumn(of: column.saved.id)
      guard let current = found else {
        column.absence = asOf.map { "not known on \($0)" } ?? "it is not in the tables any more"
        return column
      }
      return column.isChanged ? column : numbered(current, as: column)
    }
  }

  private func numbered(_ new: ScenarioColumn, as column: ScenarioColumn) -> ScenarioColumn {
    var new = new
    new.id = column.id
    return new
  }

  /// A column that was changed, beside what its file says by now.
  ///
  /// Where the file is as it was, what it takes from its base and from the workspace follows them.
  /// Where it was changed too, the column keeps what it was changed from, to be merged when it is
  /// saved; nothing is unsaved where the file says the same.
  private func kept(_ column: ScenarioColumn, beside file: ScenarioColumn) -> ScenarioColumn {
    var now = numbered(file, as: column)
    now.scenario = column.scenario.rebased(from: column.saved, onto: file.saved)
    return !now.isChanged || file.loaded == column.loaded ? now : column
  }

  /// A column that was written: it is its file's from now on, with whatever was changed since.
  private func written(_ column: ScenarioColumn, by save: ScenarioSave) -> ScenarioColumn {
    scenarioColumn(of: save.id).map { save.column(column, as: $0) } ?? revised(column)
  }

  /// Whether leaving now would lose what was written or changed.
  var hasUnsaved: Bool {
    !desk.unsaved.isEmpty || records.hasUnsaved || !(scenarios?.changed.isEmpty ?? true)
  }

  // MARK: Bands

  /// What bands on the screen must belong to; nil where none are wanted.
  private var scenarioBandKey: ScenarioBands.Key? {
    guard let screen = scenarios, screen.outlook.value.comparison != nil else { return nil }
    return ScenarioBands.Key(revision: screen.revision)
  }

  /// The bands of what the scenarios screen shows; nil until they are there.
  var scenarioBands: ScenarioBands? {
    guard let bands = scenarios?.bands, bands.key == scenarioBandKey else { return nil }
    return bands
  }

  /// The simulation the scenarios screen needs and nobody has asked for yet.
  var wantedScenarioBands: ScenarioBandRequest? {
    guard let screen = scenarios, let key = scenarioBandKey, screen.bands?.key != key,
      screen.requested != key, let comparison = screen.outlook.value.comparison
    else { return nil }
    return ScenarioBandRequest(key, comparison, in: projections.context)
  }

  /// Takes bands that were computed, unless they are of something else by now.
  mutating func take(_ bands: ScenarioBands) {
    guard bands.key == scenarioBandKey else { return }
    scenarios?.bands = bands
  }

  // MARK: Settling

  /// Writes the cells where what they show has changed, and brings every cursor into view.
  mutating func settleScenarios() {
    guard var screen = scenarios else { return }
    screen.settleTornado(in: projections.context)
    let bands = scenarioBands
    let basis = ScenarioCells.Basis(
      revision: screen.revision, hasBands: bands != nil, language: language)
    if screen.cells.basis != basis {
      screen.cells = ScenarioCells(screen, bands: bands, in: self, basis: basis)
    }
    let layout = ScenarioLayout(self, screen)
    let rows = screen.outlook.value.rows
    let figures = screen.outlook.value.figureRows.count
    let settings = rows.count - figures
    let here = rows.firstIndex(of: screen.row) ?? 0
    let isFigure = here >= settings
    // While the cursor is among the figures the settings stay where they are.
    let kept = min(screen.settingsWindow.top + 1, max(0, settings - 1))
    screen.settingsWindow.follow(
      cursor: isFigure ? kept : here, count: settings, height: layout.settings.height)
    screen.resultWindow.follow(
      cursor: isFigure ? here - settings : 0, count: figures, height: layout.results.height)
    screen.tornadoWindow.follow(
      cursor: screen.tornadoRow, count: screen.tornado?.value.rows.count ?? 0,
      height: layout.body.height + layout.heads.height - 2)
    scenarios = screen
  }
}
