import TerminalKit

/// Every action there is. Keys, footer, help and palette are drawn from this table and no other.
enum CommandTable {
  static let all: [Command] = motions + panes + look + time + notes + program + lists

  /// The commands a footer may show, the most wanted first.
  static let inFooter: [Command] = all.filter { $0.footer != nil }
    .sorted { ($0.footer?.rank ?? 0) < ($1.footer?.rank ?? 0) }

  /// The command a key stands for in a state; nil when it does nothing there.
  static func command(for key: Key, in state: AppState) -> Command? {
    for scope in scopes(of: state) {
      if let command = byKey[ScopedKey(scope: scope, key: key)] { return command }
    }
    return nil
  }

  /// Where keys are looked up, the nearest first.
  private static func scopes(of state: AppState) -> [Command.Scope] {
    guard let overlay = state.overlay else { return [.pane(state.focus), .screen] }
    return overlay.hasQuery ? [.overlay] : [.reading, .overlay]
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
