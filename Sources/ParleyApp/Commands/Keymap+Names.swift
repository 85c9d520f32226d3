import TerminalKit

/// How keys are named on the screen.
extension Keymap {
  /// All keys of a command, as `j ↓` or `+, ^W o`; empty where it has none.
  func names(of command: Command, isASCII: Bool) -> String {
    KeySequence.names(keys(of: command), isASCII: isASCII)
  }

  /// As many keys of a command as take no more than so many cells, the first in any case.
  func names(of command: Command, isASCII: Bool, within width: Int) -> String {
    var keys = keys(of: command)
    while keys.count > 1, display(KeySequence.names(keys, isASCII: isASCII)).width > width {
      keys.removeLast()
    }
    return KeySequence.names(keys, isASCII: isASCII)
  }

  /// The key that names a command in a sentence; where it has none, the key of the list it can be run
  /// from, and its id: `: note.save`.
  func name(of id: String, isASCII: Bool = false) -> String {
    if let key = key(of: id) { return key.name(isASCII: isASCII) }
    guard let list = key(of: list(with: id)) else { return id }
    return "\(list.name(isASCII: isASCII)) \(id)"
  }

  /// The key that names a command; nil where it has none.
  func key(of id: String) -> KeySequence? { CommandTable.byID[id].flatMap { keys(of: $0).first } }

  /// The command that lists another one, to be run: where keys type text it is the help.
  private func list(with id: String) -> String {
    switch CommandTable.byID[id]?.scope {
    case .editor: "editor.help"
    case .prompt: "prompt.help"
    case .confirm: "replace.help"
    case .conflict: "conflict.help"
    default: "palette"
    }
  }

  /// How a footer writes the keys of a command in a state; nil where it has none.
  ///
  /// Of several keys it is the first that is not another command's there.
  /// The table's own way to write them, as `j/k`, counts while all of them mean what they mean there.
  func footerName(of command: Command, in state: AppState, isASCII: Bool) -> String? {
    guard let first = firstKey(of: command, in: state) else { return nil }
    if let written = command.footer?.keys, areStandard(written, command.scope) { return written }
    return first.name(isASCII: isASCII)
  }

  private func firstKey(of command: Command, in state: AppState) -> KeySequence? {
    let keys = keys(of: command)
    guard isRebound, keys.count > 1 else { return keys.first }
    var below = state
    // The footer is that of what lies below a box.
    below.overlay = nil
    below.pendingPrefix = nil
    return keys.first { $0.prefix != nil || self.command(for: $0.key, in: below)?.id == command.id }
      ?? keys.first
  }

  private func areStandard(_ written: String, _ scope: Command.Scope) -> Bool {
    guard isRebound else { return true }
    return written.allSatisfy { character in
      character == "/" || character == " "
        || bound(character, scope) == Self.standard.bound(character, scope)
    }
  }
}

extension KeySequence {
  /// Keys one behind the other; commas part them where one of them is two.
  static func names(_ all: [KeySequence], isASCII: Bool) -> String {
    let separator = all.contains { $0.prefix != nil } && all.count > 1 ? ", " : " "
    return all.map { $0.name(isASCII: isASCII) }.joined(separator: separator)
  }
}
