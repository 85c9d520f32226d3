public import ParleyModel
public import ParleyStore

/// A scenario to be written.
public struct ScenarioSave: Hashable, Sendable {
  /// What is to be written.
  public enum Kind: Hashable, Sendable {
    /// Changes into the scenario's own file; overruling, where that has changed the same keys.
    case changes(ScenarioChanges, loaded: [UInt8], isOverruling: Bool)
    /// A new file.
    case new(title: String, note: String, assumptions: Assumptions?, knownFrom: Day)
  }

  let kind: Kind
  /// The id of the file.
  let id: String
  /// The scenario as it was found, and as it is to be.
  let saved, scenario: Scenario

  /// Writes it, by the one safe save.
  func perform(in store: ScenarioStore) -> ScenarioSaveOutcome {
    switch kind {
    case .changes(let changes, let loaded, let isOverruling):
      store.save(changes, into: id, loaded: loaded, overruling: isOverruling)
    case .new(let title, let note, let assumptions, let knownFrom):
      store.create(
        scenario, from: saved, title: title, note: note, id: id, assumptions: assumptions,
        knownFrom: knownFrom)
    }
  }

  /// The same with the keys that the file has changed too.
  var overruling: ScenarioSave {
    guard case .changes(let changes, let loaded, _) = kind else { return self }
    return ScenarioSave(
      kind: .changes(changes, loaded: loaded, isOverruling: true), id: id, saved: saved,
      scenario: scenario)
  }
}

/// Writing the scenarios screen's columns into files.
enum ScenarioSaving {
  /// Why the column under the cursor cannot be written into its file; nil where it can.
  static func reasonAgainstSaving(_ state: AppState) -> String? {
    guard let screen = state.scenarios else { return "the scenarios are not on the screen" }
    if let reason = TimeTravel.writingReason(state) { return reason }
    guard screen.selected.loaded != nil else {
      return "no file has \(screen.selected.plainName); W writes a new one"
    }
    return screen.selected.isChanged ? reasonAgainstAnother(screen) : "nothing has been changed"
  }

  /// Why no new file can be written from the column under the cursor; nil where one can.
  static func reasonAgainstCreating(_ state: AppState) -> String? {
    guard let screen = state.scenarios else { return "the scenarios are not on the screen" }
    if let reason = TimeTravel.writingReason(state) { return reason }
    if screen.selected.origin == .record { return "the record is in payments.csv already" }
    if !screen.selected.isChanged, screen.selected.loaded != nil {
      return "nothing has been changed; the file says all of it"
    }
    return reasonAgainstAnother(screen)
  }

  private static func reasonAgainstAnother(_ screen: ScenarioScreen) -> String? {
    screen.saving.isEmpty ? nil : "a scenario is being written just now"
  }

  /// Writes the changes of the column under the cursor into its file.
  static func save(_ state: inout AppState) -> [Effect] {
    guard let column = state.scenarios?.selected else { return [] }
    return save(column, in: &state)
  }

  /// Writes every changed column into its file and, when all are written, leaves the screen.
  static func saveAllAndLeave(_ state: inout AppState) -> [Effect] {
    guard let screen = state.scenarios else { return [] }
    state.scenarios?.isLeaving = true
    return screen.changed.flatMap { save(screen.columns[$0], in: &state) }
  }

  private static func save(_ column: ScenarioColumn, in state: inout AppState) -> [Effect] {
    guard let loaded = column.loaded else { return [] }
    let save = ScenarioSave(
      kind: .changes(
        ScenarioChanges(from: column.saved, to: column.scenario), loaded: loaded,
        isOverruling: false), id: column.saved.id, saved: column.saved, scenario: column.scenario)
    return begin(save, in: &state)
  }

  /// Writes a new file of the column under the cursor.
  static func create(
    title: String, note: String, id: String, in state: inout AppState
  ) -> [Effect] {
    guard let column = state.scenarios?.selected else { return [] }
    let save = ScenarioSave(
      kind: .new(
        title: title, note: note, assumptions: state.loaded.assumptions, knownFrom: state.today),
      id: id, saved: column.saved, scenario: column.scenario)
    return begin(save, in: &state)
  }

  /// Asks for a save.
  static func begin(_ save: ScenarioSave, in state: inout AppState) -> [Effect] {
    state.scenarios?.saving.append(save)
    return [.saveScenario(save)]
  }

  /// What comes of a save: the column follows its file, or the user is told why it does not.
  static func finish(
    _ save: ScenarioSave, _ outcome: ScenarioSaveOutcome, in state: inout AppState
  ) -> [Effect] {
    state.changeScenarios { $0.saving.removeAll { $0 == save } }
    let file = "scenarios/\(save.id).toml"
    switch outcome {
    case .saved(let bytes):
      state.message = Message("saved \(file)")
      state.changeScenarios { $0.written.append(WrittenScenario(save: save, bytes: bytes)) }
      // The files say from now on what the column is.
      return [.readWorkspace(isAsked: false)]
    case .conflict(let conflicts):
      state.overlay = Overlay(.scenarioConflict(ScenarioConflict(save: save, keys: conflicts)))
    case .exists:
      state.message = Message("\(file) is there already; choose another name", isWarning: true)
    case .refused(let cause, let remedy):
      state.message = Message("not saved: \(cause). \(remedy)", isWarning: true)
    case .failed(let fault):
      state.message = Message("not saved: \(fault.text)", isWarning: true)
    }
    state.scenarios?.isLeaving = false
    return []
  }
}

/// A scenario that was written, and what its file holds since.
struct WrittenScenario: Sendable {
  let save: ScenarioSave
  let bytes: [UInt8]

  /// Whether a reading of the workspace came after the writing.
  func isRead(in loaded: LoadedWorkspace) -> Bool {
    let read = loaded.scenarioTexts[save.id]
    if read == bytes { return true }
    // Something else than before: somebody wrote after us.
    guard case .changes(_, let before, _) = save.kind else { return read != nil }
    return read != before
  }
}

/// Keys that both the screen and another program have changed.
struct ScenarioConflict: Hashable, Sendable {
  let save: ScenarioSave
  let keys: [KeyConflict]
}
