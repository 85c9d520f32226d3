import TerminalKit

/// Every action there is. Keys, footer, help and palette are drawn from this table and no other.
enum CommandTable {
  static let all: [Command] =
    motions + panes + layout + look + finding + chart + tables + scenarios + values + time + notes
    + editor
    + editorText + editorModes
    + mouse + program + lists + forms

  /// The commands a footer may show, the most wanted first.
  static let inFooter: [Command] = all.enumerated().filter { $0.element.footer != nil }
    .sorted {
      ($0.element.footer?.rank ?? 0, $0.offset) < ($1.element.footer?.rank ?? 0, $1.offset)
    }
    .map(\.element)

  /// The command a key stands for in a state; nil when it does nothing there.
  static func command(for key: Key, in state: AppState) -> Command? {
    if state.form != nil { return byKey[ScopedKey(scope: .form, key: key)] }
    for scope in scopes(of: state) {
      guard let command = byKey[ScopedKey(scope: scope, key: key)] else { continue }
      let hasPanes = state.overlay != nil || state.tables == nil && state.scenarios == nil
      if hasPanes || command.countsWithoutPanes { return command }
    }
    return nil
  }

  /// Where keys are looked up, the nearest first.
  private static func scopes(of state: AppState) -> [Command.Scope] {
    if state.isEditing { return [editorScope(of: state)] }
    guard let overlay = state.overlay else {
      if state.tables != nil { return [.tables, .screen] }
      guard let scenarios = state.scenarios else { return [.pane(state.focus), .screen] }
      return scenarios.entry == nil ? [.scenarios, .screen] : [.value]
    }
    switch overlay.kind {
    case .find: return [.finder, .overlay]
    case .setMark, .marks: return [.marks, .overlay]
    default: return overlay.hasQuery ? [.overlay] : [.reading, .overlay]
    }
  }

  /// Which keys count while a note is in the editor.
  static func editorScope(of state: AppState) -> Command.Scope {
    if state.desk.current?.conflict != nil { return .conflict }
    guard let prompt = state.desk.prompt else { return .editor }
    return prompt.takesText ? .prompt : .confirm
  }

  private struct ScopedKey: Hashable {
    let scope: Command.Scope
    let key: Key
  }

  private static let byKey: [ScopedKey: Command] = {
    var table: [ScopedKey: Command] = [:]
    for command in all {
      for key in command.keys {
        let scoped = ScopedKey(scope: command.scope, key: key)
        precondition(table[scoped] == nil, "\(key.name) stands for two commands")
        table[scoped] = command
      }
    }
    return table
  }()
}
