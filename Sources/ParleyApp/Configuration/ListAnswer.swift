import TerminalKit

/// Enter in a list: it goes there, or answers a question. No file may take it away.
enum ListAnswer {
  /// Whether a key answers where a command counts, so that no other command may have it there.
  static func isReserved(_ key: Key, in scope: Command.Scope) -> Bool {
    switch scope {
    case .overlay, .reading, .finder, .marks: key == .enter
    default: false
    }
  }
}
