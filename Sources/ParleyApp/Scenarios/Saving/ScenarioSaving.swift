public import ParleyModel
public import ParleyStore

/// A scenario to be written.
public struct ScenarioSave: Hashable, Sendable {
  /// What is to be written.
  public enum Kind: Hashable, Sendable {
    /// Changes into the scenario's own file; overruling, where that has changed the same keys.
    case changes(ScenarioChanges, loaded: [UInt8], isOverruling: Bool)
    /// A new file, over the scenario it was made from where that has a file.
    case new(
      title: String, note: String, base: Scenario?, assumptions: Assumptions?, knownFrom: Day)
  }

  let kind: Kind
  /// The id of the file.
  let id: String
  /// The scenario as it was found, and as it is to be.
  let saved, scenario: Scenario
  /// The number of the column it was written from.
  let columnID: Int

  /// Writes it, by the one safe save.
  func perform(in store: ScenarioStore) -> ScenarioSaveOutcome {
    switch kind {
    case .changes(let changes, let loaded, let isOverruling):
      store.save(changes, into: id, loaded: loaded, overruling: isOverruling)
    case .new(let title, let note, let base, let assumptions, let knownFrom):
      store.create(
        scenario, from: base, title: title, note: note, id: id, assumptions: assumptions,
        knownFrom: knownFrom)
    }
  }

  /// The same with the keys that the file has changed too.
  var overruling: ScenarioSave {
    guard case .changes(let changes, let loaded, _) = kind else { return self }
    return ScenarioSave(
      kind: .changes(changes, loaded: loaded, isOverruling: true), id: id, saved: saved,
      scenario: scenario, columnID: columnID)
  }

  /// Whether a column is its file's from now on: every one of that file, but of a new file the one
  /// column that was written.
  func concerns(_ column: ScenarioColumn) -> Bool {
    guard column.saved == saved else { return false }
    if case .changes = kind { return true }
    return column.id == columnID
  }

  /// A column with its file as that was written, and what has been changed since: in the column that
  /// was written since then, in another one of the file since it was read.
  func column(_ column: ScenarioColumn, as file: ScenarioColumn) -> ScenarioColumn {
    var result = file
    let origin = column.id == columnID ? scenario : column.saved
    result.scenario = column.scenario.rebased(from: origin, onto: file.saved)
    result.id = column.id
    return result
  }
}

/// Writing the scenarios screen's columns into files.
enum ScenarioSaving {
  /// Why the column under the cursor cannot be written into its file; nil where it can.
  static func reasonAgainstSaving(_ state: AppState) -> Phrase? {
    guard let screen = state.scenarios else { return "the scenarios are not on the screen" }
    if let reason = TimeTravel.writingReason(state) { return "\(reason)" }
    guard screen.selected.loaded != nil else {
      let new = state.key("scenarios.saveNew")
      return "no file has \(screen.selected.plainName); \(new) writes a new one"
    }
    if let reason = reasonOfPrivacy(screen.selected) { return reason }
    return screen.selected.isChanged ? reasonAgainstAnother(state) : "nothing has been changed"
  }

  /// Why a column may not go into a file that others read; nil where it may.
  static func reasonOfPrivacy(_ column: ScenarioColumn) -> Phrase? {
    guard column.scenario.isPrivate, !column.saved.place.isPrivate || column.loaded == nil else {
      return nil
    }
    if column.offer?.offer.isPrivate ?? false {
      return "it is made of a private offer, which must not stand in scenarios/"
    }
    return "a value in it was found from a private paper, which must not stand in scenarios/"
  }

  /// Why no new file can be written from the column under the cursor; nil where one can.
  static func reasonAgainstCreating(_ state: AppState) -> Phrase? {
    guard let screen = state.scenarios else { return "the scenarios are not on the screen" }
    if let reason = TimeTravel.writingReason(state) { return "\(reason)" }
    if screen.selected.origin == .record { return "the record is in payments.csv already" }
    if !screen.selected.isChanged, screen.selected.loaded != nil, screen.selected.absence == nil {
      return "nothing has been changed; the file says all of it"
    }
    return reasonAgainstAnother(state)
  }

  /// Why nothing more is to be written just now; nil where it may.
  static func reasonAgainstAnother(_ state: AppState) -> Phrase? {
    state.scenarioSaves.isEmpty && state.scenarios?.written.isEmpty ?? true
      ? nil : "a scenario is being written just now"
  }

  /// Writes the changes of the column under the cursor into its file.
  static func save(_ state: inout AppState) -> [Effect] {
    state.scenarios.map { save($0.column, in: &state) } ?? []
  }

  /// Writes every changed column into its file and, when all are written, leaves the screen.
  static func saveAllAndLeave(_ state: inout AppState) -> [Effect] {
    guard let screen = state.scenarios else { return [] }
    if let reason = reasonAgainstAnother(state) {
      state.message = Message("not now: \(reason)", isWarning: true)
      return []
    }
    let kept = screen.changed.first { reasonOfPrivacy(screen.columns[$0]) != nil }
    if let kept, let reason = reasonOfPrivacy(screen.columns[kept]) {
      state.scenarios?.move(toColumn: kept)
      let (name, undo) = (screen.columns[kept].plainName, state.key("scenarios.undo"))
      state.message = Message(
        "not saved: \(name): \(reason); \(undo) takes it back", isWarning: true)
      return []
    }
    let effects = screen.changed.flatMap { save($0, in: &state) }
    guard !effects.isEmpty else {
      state.closeScenarios()
      return []
    }
    state.scenarios?.isLeaving = true
    return effects
  }

  private static func save(_ place: Int, in state: inout AppState) -> [Effect] {
    guard let column = state.scenarios?.columns[place], let loaded = column.loaded else {
      return []
    }
    let save = ScenarioSave(
      kind: .changes(
        ScenarioChanges(from: column.saved, to: column.scenario), loaded: loaded,
        isOverruling: false), id: column.saved.id, saved: column.saved, scenario: column.scenario,
      columnID: column.id)
    return begin(save, in: &state)
  }

  /// Writes a new file of the column under the cursor.
  static func create(
    title: String, note: String, id: String, in state: inout AppState
  ) -> [Effect] {
    guard let column = state.scenarios?.selected else { return [] }
    let save = ScenarioSave(
      kind: .new(
        title: title, note: note, base: base(of: column, in: state),
        assumptions: state.loaded.assumptions, knownFrom: state.today),
      id: id, saved: column.saved, scenario: column.scenario,
      columnID: column.id)
    return begin(save, in: &state)
  }

  /// The scenario that a new one states its difference from, as its file has it now; nil where there
  /// is no such file.
  static func base(of column: ScenarioColumn, in state: AppState) -> Scenario? {
    guard column.loaded != nil else { return nil }
    return state.scenarioColumn(of: column.saved.id)?.saved
  }

  /// Asks for a save.
  static func begin(_ save: ScenarioSave, in state: inout AppState) -> [Effect] {
    state.scenarioSaves.append(save)
    return [.saveScenario(save)]
  }

  /// What comes of a save: the column follows its file, or the user is told why it does not.
  static func finish(
    _ save: ScenarioSave, _ outcome: ScenarioSaveOutcome, in state: inout AppState
  ) -> [Effect] {
    if let index = state.scenarioSaves.firstIndex(of: save) {
      state.scenarioSaves.remove(at: index)
    }
    let file = ScenarioStore.file(of: save.id)
    switch outcome {
    case .saved(let written):
      let bytes = written.after.bytes
      state.message = Message("saved \(file)")
      if state.form?.kind == .newScenario { state.form = nil }
      state.changeScenarios {
        $0.written.append(WrittenScenario(save: save, bytes: bytes))
        $0.savedDepth = $0.history.depth
      }
      // The files say from now on what the column is.
      return [.readWorkspace(isAsked: false)]
    case .conflict(let conflicts):
      state.scenarios?.isLeaving = false
      state.message = Message(
        "not saved: \(file) was changed in the same keys meanwhile", isWarning: true)
      // Asked about where nothing else takes the keys.
      state.changeScenarios {
        $0.conflicts.append(ScenarioConflict(save: save, keys: conflicts))
      }
      return [.readWorkspace(isAsked: false)]
    case .exists, .refused, .failed:
      state.message = failure(save, outcome).map { Message($0, isWarning: true) }
    }
    state.scenarios?.isLeaving = false
    // What was typed for a new scenario is still there.
    state.refreshForm()
    return []
  }
}

extension ScenarioSaving {
  /// Why a scenario was not written, and what to do, in one line; nil where it was.
  static func failure(_ save: ScenarioSave, _ outcome: ScenarioSaveOutcome) -> Phrase? {
    let file = ScenarioStore.file(of: save.id)
    switch outcome {
    case .saved: return nil
    case .conflict: return "not saved: \(file) was changed in the same keys meanwhile"
    case .exists: return "not saved: \(file) is there already; choose another name"
    case .refused(let cause, let remedy): return "not saved: \(cause). \(remedy)"
    case .failed(let fault): return "not saved: \(fault.message)"
    }
  }
}

/// A scenario that was written, and what its file holds since.
struct WrittenScenario: Sendable {
  let save: ScenarioSave
  let bytes: [UInt8]

  /// How many times the workspace has been read since: one reading may have begun before.
  var readings = 0

  /// Whether a reading of the workspace came after the writing, whatever it found.
  func isRead(in loaded: LoadedWorkspace) -> Bool {
    readings > 1 || loaded.scenarioTexts[save.id] == bytes
  }
}

/// Keys that both the screen and another program have changed.
struct ScenarioConflict: Hashable, Sendable {
  let save: ScenarioSave
  let keys: [KeyConflict]
}
