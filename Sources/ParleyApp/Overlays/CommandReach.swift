import ParleyModel
import TerminalKit

/// Which commands count on the screen below a list of them, and why others do not.
struct CommandReach {
  let state: AppState

  init(_ state: AppState) { self.state = state }

  /// Whether the command's keys count there.
  func isHere(_ command: Command) -> Bool {
    if state.desk.editing != nil, state.filled == nil {
      return command.scope == CommandTable.editorScope(of: state)
    }
    switch command.scope {
    case .screen, .pane:
      return state.filled == nil || command.countsWithoutPanes
        || state.listsRows && command.section == .records
    case .tables, .points, .offers, .scenarios: return state.filled == command.scope
    default: return false
    }
  }

  /// Where the keys of a command of another screen count: `in the panes`, `in the tables`.
  func placeName(of command: Command) -> Phrase {
    command.scope == .screen ? "in the panes" : command.scope.name
  }

  /// One sentence on why it cannot be run now; nil where it can.
  func reasonAgainst(_ command: Command) -> Phrase? {
    guard isHere(command) else { return sentence(on: command) }
    return command.disabledReason(state).map { "not now: \($0)" }
  }

  /// `it counts in the tables; T opens them`.
  private func sentence(on command: Command) -> Phrase {
    let name = placeName(of: command)
    switch command.scope {
    case .screen, .pane:
      return state.desk.editing == nil
        ? "it counts \(name); q leads back to them" : "it counts \(name)"
    case .tables: return "it counts \(name); \(key("tables")) opens them"
    case .scenarios: return "it counts \(name); \(key("scenarios.open")) opens them"
    case .points: return "it counts \(name); \(key("points.open")) opens them"
    case .offers: return "it counts \(name); \(key("offers.open")) opens them"
    case .editor: return "it counts \(name); \(key("note.write")) opens a note"
    case .finder: return "it counts \(name); \(key("find")) opens it"
    case .marks: return "it counts \(name); \(key("mark.go")) shows them"
    case .brief: return "it counts \(name); \(key("brief")) opens it"
    default: return "it counts \(name)"
    }
  }

  private func key(_ id: String) -> String {
    state.keymap.name(of: id, isASCII: state.symbols.isASCII)
  }
}
