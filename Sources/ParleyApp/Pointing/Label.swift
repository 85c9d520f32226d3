import ParleyModel
import TerminalKit

/// Labels of the screen that name a key: a click on one presses the key.
enum Label {
  /// Does what a command's key does where the label stands.
  static func press(command id: String, in state: inout AppState) -> [Effect] {
    guard let command = CommandTable.byID[id] else { return [] }
    func keys(in state: AppState) -> KeySequence? {
      state.keymap.keys(of: command).first { keys in
        var state = state
        state.pendingPrefix = keys.prefix
        return state.keymap.command(for: keys.key, in: state)?.id == id
      }
    }
    return press(
      in: &state, isReached: { keys(in: $0) != nil },
      perform: { state in
        guard let keys = keys(in: state) else { return [] }
        state.pendingPrefix = keys.prefix
        return KeyPress.press(keys.key, in: &state)
      })
  }

  /// Presses a key where the label stands.
  static func press(_ key: Key, in state: inout AppState) -> [Effect] {
    press(
      in: &state, isReached: { CommandTable.command(for: key, in: $0) != nil },
      perform: { KeyPress.press(key, in: &$0) })
  }

  /// A label belongs to the screen below whatever lies over it: that makes way first, unless it asks
  /// something.
  private static func press(
    in state: inout AppState, isReached: (AppState) -> Bool,
    perform: (inout AppState) -> [Effect]
  ) -> [Effect] {
    let overlay = state.overlay
    if let overlay {
      guard !overlay.kind.isQuestion else {
        state.message = Message("this is asked first; Esc closes it and changes nothing")
        return []
      }
      _ = run("list.close", in: &state)
    }
    if state.isEditing, !isReached(state), !EditorClick.leave(&state) { return [] }
    guard isReached(state) else {
      state.message = Message("not here; Esc leaves what is being typed")
      return []
    }
    let effects = perform(&state)
    // A click on the label that opened a list closes it, as its key does.
    if let overlay, state.overlay?.kind == overlay.kind { _ = run("list.close", in: &state) }
    return effects
  }

  /// Runs a command by its id, as the palette does.
  static func run(_ id: String, in state: inout AppState) -> [Effect] {
    guard let command = CommandTable.byID[id] else { return [] }
    if let reason = command.disabledReason(state) {
      state.message = Message("not now: \(reason)", isWarning: true)
      return []
    }
    return command.run(&state, nil)
  }
}

extension Overlay.Kind {
  /// Whether the box asks what is to become of something: nothing in it is done at the first click,
  /// and a click beside it does not close it.
  var isQuestion: Bool {
    switch self {
    case .leaving, .drafts, .leftDrafts, .leavingScenarios, .savingScenario, .scenarioConflict: true
    default: false
    }
  }
}
