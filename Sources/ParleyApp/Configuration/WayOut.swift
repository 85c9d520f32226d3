import TerminalKit

/// The keys that always lead out: no file may take them away or give them to anything else.
enum WayOut {
  /// Esc, ^C and q.
  static let keys: [Key] = [.escape, .control("c"), .character("q")]

  /// The keys a command keeps whatever a file says.
  static func keys(of command: Command) -> [Key] {
    command.keys.filter { isKept($0, for: command) }
  }

  /// Whether a key leads out where a command counts, so that no other command may have it there.
  ///
  /// In the text of a note q is a letter, and ^C copies as in other editors.
  static func isReserved(_ key: Key, in scope: Command.Scope) -> Bool {
    keys.contains(key) && !(scope == .editor && key == .control("c"))
  }

  private static func isKept(_ key: Key, for command: Command) -> Bool {
    isReserved(key, in: command.scope) || ListAnswer.isReserved(key, in: command.scope)
  }
}
