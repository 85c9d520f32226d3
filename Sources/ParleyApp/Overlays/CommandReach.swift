import TerminalKit

/// Which commands count on the screen below a list of them, and why others do not.
struct CommandReach {
  let state: AppState

  init(_ state: AppState) { self.state = state }

  /// Whether the command's keys count there.
  func isHere(_ command: Command) -> Bool {
    if state.desk.editing != nil, state.tables == nil {
      return command.scope == CommandTable.editorScope(of: state)
    }
    switch command.scope {
    case .screen, .pane:
      return state.tables == nil && state.scenarios == nil || command.countsWithoutPanes
    case .tables: return state.tables != nil
    case .scenarios: return state.tables == nil && state.scenarios != nil
    default: return false
    }
  }

  /// Where the keys of a command of another screen count: `in the panes`, `in the tables`.
  func placeName(of command: Command) -> String {
    command.scope == .screen ? "in the panes" : command.scope.name
  }

  /// One sentence on why it cannot be run now; nil where it can.
  func reasonAgainst(_ command: Command) -> String? {
    guard isHere(command) else { return "it counts \(place(of: command))" }
    return command.disabledReason(state).map { "not now: \($0)" }
  }

  /// `in the tables; T opens them`.
  private func place(of command: Command) -> String {
    switch command.scope {
    case .screen, .pane:
      let name = placeName(of: command)
      return state.desk.editing == nil ? "\(name); q leads back to them" : name
    case .tables: return "in the tables; \(key("tables")) opens them"
    case .scenarios: return "in the scenarios; \(key("scenarios.open")) opens them"
    case .editor: return "in the editor; \(key("note.write")) opens a note"
    case .finder: return "in the finder; \(key("find")) opens it"
    case .marks: return "in the marks; \(key("mark.go")) shows them"
    default: return command.scope.name
    }
  }

  private func key(_ id: String) -> String {
    state.keymap.name(of: id, isASCII: state.symbols.isASCII)
  }
}
