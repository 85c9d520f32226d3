import ParleyModel
import ParleyStore

/// Taking back what was saved last, and doing it again: notes, rows and scenarios in one line.
enum TakingBack {
  /// Why nothing can be taken back now; nil where something can.
  static func reason(_ state: AppState, isRedo: Bool) -> Phrase? {
    if let reason = TimeTravel.writingReason(state) { return reason }
    if state.records.isTakingBack { return "a change is being taken back just now" }
    if state.workspaceForm?.isSaving ?? false || !state.records.saves.isEmpty
      || !state.scenarioSaves.isEmpty
      || state.desk.notes.values.contains(where: { $0.saving != nil })
    {
      return "a file is being saved just now"
    }
    let step = isRedo ? state.records.history.redo : state.records.history.undo
    guard step == nil, !state.records.isReadingHistory else { return nil }
    return isRedo ? "nothing was taken back" : "nothing was changed yet"
  }

  /// Whether the newest step of the scenarios screen is a file that was written from it, so that this
  /// is what is taken back next.
  static func isNext(_ state: AppState) -> Bool {
    guard let screen = state.scenarios, screen.savedDepth == screen.history.depth,
      let step = state.records.history.undo
    else { return false }
    return ScenarioStore.id(ofFile: step.label.file) != nil
  }

  /// Whether what was taken back last is a scenario's file and nothing was changed since.
  static func isRedoNext(_ state: AppState) -> Bool {
    guard let screen = state.scenarios, !screen.history.canGoForth,
      let step = state.records.history.redo
    else { return false }
    return ScenarioStore.id(ofFile: step.label.file) != nil
  }

  /// Asks for it.
  static func begin(_ state: inout AppState, isRedo: Bool) -> [Effect] {
    let step = isRedo ? state.records.history.redo : state.records.history.undo
    guard let step else {
      if state.records.isReadingHistory { state.records.awaitedRedo = isRedo }
      return []
    }
    state.records.isTakingBack = true
    if state.records.refused == step.id {
      return [.forgetChange(step.id, state.shownPapers)]
    }
    return [.takeBack(step.id, isRedo: isRedo, state.shownPapers)]
  }

  /// What can be taken back was read; what was asked for before that is done now.
  static func take(_ history: ChangeLogState, in state: inout AppState) -> [Effect] {
    // Asked for before the papers were put away.
    guard state.papers.areShown || !history.isPrivate else { return [state.readHistory] }
    state.records.history = history
    state.records.isReadingHistory = false
    guard let isRedo = state.records.awaitedRedo else { return [] }
    state.records.awaitedRedo = nil
    guard let reason = reason(state, isRedo: isRedo) else { return begin(&state, isRedo: isRedo) }
    state.message = Message(reason, isWarning: true)
    return []
  }

  /// It was done, or could not be: why.
  static func finish(
    _ outcome: ChangeOutcome, isRedo: Bool, in state: inout AppState
  ) -> [Effect] {
    state.records.isTakingBack = false
    state.records.refused = nil
    switch outcome {
    case .done(let step, let history):
      state.records.history = history
      let title = RecordWords.title(of: step.label)
      state.message =
        isRedo
        ? Message("done again: \(title); \(state.key("undo")) takes it back")
        : Message("taken back: \(title); \(state.key("redo")) does it again")
      return follow(step, isRedo: isRedo, in: &state)
    case .unnoted(let step, let history, let cause, let remedy):
      state.records.history = history
      let name = RecordWords.title(of: step.label)
      state.message = Message(
        isRedo
          ? "\(name) is done again, but not noted: \(cause). \(remedy)"
          : "\(name) is taken back, but not noted: \(cause). \(remedy)",
        isWarning: true)
      return follow(step, isRedo: isRedo, in: &state)
    case .refused(let step, let cause, let remedy):
      state.records.refused = step.id
      let name = RecordWords.title(of: step.label)
      let key = state.key(isRedo ? "redo" : "undo")
      state.message = Message(
        isRedo
          ? "not done again, \(name): \(cause). \(remedy) \(key) again gives it up"
          : "not taken back, \(name): \(cause). \(remedy) \(key) again leaves it as it is and goes on to the next",
        isWarning: true)
    case .unavailable(let cause, let remedy):
      state.message = Message("not taken back: \(cause). \(remedy)", isWarning: true)
    case .another(let history):
      state.records.history = history
      let step = isRedo ? history.redo : history.undo
      state.message =
        step.map {
          Message(
            "another parley has saved meanwhile; the next is now: \(RecordWords.title(of: $0.label))",
            isWarning: true)
        } ?? Message("another parley has saved meanwhile; nothing is left", isWarning: true)
    case .nothing:
      state.message = Message(
        isRedo ? "nothing is left to be done again" : "nothing is left to be taken back")
    }
    return []
  }

  /// What the files say since is read.
  private static func follow(
    _ step: ChangeStep, isRedo: Bool, in state: inout AppState
  ) -> [Effect] {
    let files = step.changes.map(\.file)
    state.records.written.formUnion(files)
    state.changeScenarios { $0.savedDepth = isRedo ? $0.history.depth : nil }
    let notes = Set(files.compactMap { NoteStore.note(ofFile: $0) })
    return state.effects(of: FileChanges(notes: notes, isWorkspaceChanged: true))
  }

  /// A step that could not be taken back was given up.
  static func forgotten(_ history: ChangeLogState, in state: inout AppState) {
    state.records.isTakingBack = false
    state.records.history = history
    state.message =
      history.undo.map {
        Message("left as it is; next to be taken back: \(RecordWords.title(of: $0.label))")
      } ?? Message("left as it is; nothing is left to be taken back")
  }
}
