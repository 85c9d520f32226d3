import ParleyModel
import TerminalKit

/// Changing settings of the scenarios screen: nothing is written, everything follows at once.
extension AppState {
  /// Moves the setting under the cursor by so many steps.
  mutating func stepSetting(by steps: Int) {
    guard let screen = scenarios, let setting = screen.row.setting else { return }
    apply(setting) { scenario, context throws(SettingRefusal) in
      try scenario.stepping(setting, by: steps, in: context)
    }
  }

  /// Takes a letter for the value of the setting under the cursor; a digit begins one.
  ///
  /// - Returns: Whether it was taken.
  mutating func type(intoSetting character: Character) -> Bool {
    guard overlay == nil, filled == .scenarios, let screen = scenarios else { return false }
    if screen.entry != nil {
      write(intoSetting: String(character))
      return true
    }
    guard screen.view == .columns, screen.row.setting != nil,
      character.isASCII && character.isNumber || ".-+".contains(character)
    else { return false }
    scenarios?.entry = String(character)
    return true
  }

  /// Adds to what has been typed for the setting under the cursor; no value is as long as that.
  mutating func write(intoSetting text: String) {
    let entry = (scenarios?.entry ?? "") + text
    scenarios?.entry = String(entry.prefix(Self.longestEntry))
  }

  private static let longestEntry = 64

  /// Gives the setting under the cursor what has been typed for it.
  mutating func enterSetting() {
    guard let screen = scenarios, let text = screen.entry, let setting = screen.row.setting else {
      return
    }
    let isTaken = apply(setting) { scenario, context throws(SettingRefusal) in
      try scenario.setting(
        setting, to: try scenario.value(typed: text, for: setting), in: context)
    }
    // What is refused stays to be mended.
    if isTaken { scenarios?.entry = nil }
  }

  /// Takes the setting under the cursor back to what its file says.
  mutating func resetSetting() {
    guard let screen = scenarios, let setting = screen.row.setting else { return }
    let saved = screen.selected.saved
    apply(setting) { scenario, context throws(SettingRefusal) in
      guard let before = saved.value(of: setting), scenario.value(of: setting) != before else {
        return scenario
      }
      return try scenario.setting(setting, to: before, in: context)
    }
  }

  /// Gives a setting of a column a value, as goal seek found it.
  ///
  /// - Parameter isPrivate: Whether it was found with the help of a private paper.
  @discardableResult
  mutating func set(
    _ setting: ScenarioSetting, to value: SettingValue, in column: Int,
    fromPrivate isPrivate: Bool = false
  ) -> Bool {
    scenarios?.move(toColumn: column)
    scenarios?.row = .setting(setting)
    return apply(setting) { scenario, context throws(SettingRefusal) in
      var found = try scenario.setting(setting, to: value, in: context)
      if isPrivate { found.restsOnPrivate = true }
      return found
    }
  }

  /// Changes the scenario under the cursor; a refusal says why and changes nothing.
  ///
  /// - Returns: Whether the setting now is as it was wanted.
  @discardableResult
  private mutating func apply(
    _ setting: ScenarioSetting,
    _ change: (Scenario, SettingContext) throws(SettingRefusal) -> Scenario
  ) -> Bool {
    guard let screen = scenarios else { return false }
    let column = screen.column
    let before = screen.columns[column].scenario
    if case .left(let reason)? = screen.outlook.value.standings[safe: column] {
      message = Message("not now: \(screen.selected.plainName) is \(reason)", isWarning: true)
      return false
    }
    guard before.value(of: setting) != nil else {
      message = Message("\(screen.selected.plainName) has no such setting", isWarning: true)
      return false
    }
    do throws(SettingRefusal) {
      let after = try change(before, projections.context)
        .settled(on: screen.columns[column].saved, after: setting)
        .public(as: screen.columns[column].saved)
      guard after != before else { return true }
      let value = after.value(of: setting).map { $0.text(for: setting) } ?? say("none")
      let label: Phrase = "\(setting.title) of \(screen.selected.plainName) \(value)"
      scenarios?.change(label) { $0[column].scenario = after }
      projectScenarios()
      return true
    } catch {
      message = Message("\(error.message). \(error.help)", isWarning: true)
      return false
    }
  }

  /// Takes the last change of the screen back, or does it again.
  mutating func goThroughHistory(back isBack: Bool) {
    guard let label = scenarios?.go(back: isBack) else { return }
    // Files and day may be others than when the step was done.
    reviseScenarios()
    message = Message(isBack ? "undone: \(label)" : "done again: \(label)")
  }

  // MARK: Columns

  /// Adds a scenario as a column, or puts it in the place of the one under the cursor.
  mutating func pick(_ id: String, for purpose: ScenarioPick) {
    guard let column = scenarioColumn(of: id) else {
      message = Message("\(id) cannot be projected on this day", isWarning: true)
      return
    }
    put(column, for: purpose)
  }

  /// As ``pick(_:for:)``, of a column made elsewhere.
  mutating func put(_ column: ScenarioColumn, for purpose: ScenarioPick) {
    guard let screen = scenarios else { return }
    switch purpose {
    case .add:
      guard screen.columns.count < ScenarioScreen.mostColumns else {
        message = Message(
          "there is room for four columns: \(key("scenarios.remove")) takes one out",
          isWarning: true)
        return
      }
      scenarios?.change("\(column.plainName) added") { $0.append(column) }
      scenarios?.move(toColumn: screen.columns.count)
    case .replace:
      guard !screen.selected.isChanged else {
        let (own, new) = (key("scenarios.save"), key("scenarios.saveNew"))
        let (name, undo) = (screen.selected.plainName, key("scenarios.undo"))
        message = Message(
          "\(name) is not saved: \(own) or \(new) writes it, \(undo) takes it back",
          isWarning: true)
        return
      }
      let place = screen.column
      scenarios?.change("\(column.plainName) in place of \(screen.selected.plainName)") {
        $0[place] = column
      }
    }
    projectScenarios()
  }

  /// Shows a scenario as its file has it now; what was changed here is lost.
  mutating func takeFile(of save: ScenarioSave) {
    guard let screen = scenarios, let file = scenarioColumn(of: save.id) else { return }
    scenarios?.change("\(save.id) as its file has it") { columns in
      for (index, column) in screen.columns.enumerated()
      where column.saved == save.saved && column.scenario == save.scenario {
        columns[index] = file
      }
    }
    projectScenarios()
  }

  /// Shows the scenario under the cursor in the chart of the first screen.
  mutating func showInChart() {
    guard let screen = scenarios else { return }
    if screen.selected.loaded == nil {
      message = Message(
        "the chart shows scenarios of files; \(key("scenarios.saveNew")) writes this one",
        isWarning: true)
      return
    }
    chart.wantedScenario = screen.selected.saved.id
    project()
    message = Message("the chart of the first screen shows \(screen.selected.plainName)")
  }

  /// Makes the column under the cursor A, by which the others are measured.
  mutating func makeBase() {
    guard let screen = scenarios, screen.column > 0 else { return }
    let place = screen.column
    scenarios?.change("\(screen.selected.plainName) as A") {
      $0.insert($0.remove(at: place), at: 0)
    }
    scenarios?.move(toColumn: 0)
    projectScenarios()
  }

  /// Puts a copy of the column under the cursor at the end, to be changed beside it.
  mutating func copyColumn() {
    guard let screen = scenarios else { return }
    put(screen.selected, for: .add)
  }

  /// Takes the column under the cursor out.
  mutating func removeColumn() {
    guard let screen = scenarios, screen.columns.count > 1 else { return }
    let place = screen.column
    scenarios?.change("\(screen.selected.plainName) taken out") { $0.remove(at: place) }
    projectScenarios()
  }

  /// Counts in another measure.
  mutating func countScenarios(in measure: Measure) {
    scenarios?.measure = measure
    projectScenarios()
    if let screen = scenarios { message = Message("the columns count \(measureTitle(screen))") }
  }
}

/// What a scenario is picked for.
enum ScenarioPick: Hashable, Sendable {
  /// As one more column.
  case add
  /// In the place of the column under the cursor.
  case replace
}

extension Scenario {
  /// The scenario as it was found, where nothing is left of what a private paper gave.
  fileprivate func `public`(as saved: Scenario) -> Scenario {
    var result = self
    result.restsOnPrivate = saved.restsOnPrivate
    return result == saved ? saved : self
  }

  /// The scenario with the terms it was found with, where its years are those again: terms that were
  /// stretched to other years stretch back.
  fileprivate func settled(on saved: Scenario, after setting: ScenarioSetting) -> Scenario {
    guard setting == .firstYear || setting == .lastYear, years == saved.years,
      terms.count == saved.terms.count
    else { return self }
    let isStretched = zip(terms, saved.terms).allSatisfy { own, other in
      var own = own
      (own.from, own.to, own.amounts) = (other.from, other.to, other.amounts)
      return own == other
    }
    guard isStretched else { return self }
    var result = self
    result.terms = saved.terms
    return result
  }
}

extension Array {
  /// An element; nil beyond the ends.
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
