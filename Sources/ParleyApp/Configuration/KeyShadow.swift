import ParleyModel
import TerminalKit

/// Keys of which only one command is reached where scopes are searched one behind the other: the
/// nearer hides the other.
///
/// What hides what in the table itself is meant so, as Tab in the finder.
struct KeyShadow {
  /// What hides what.
  let message: Phrase
  /// What to do.
  let help: Phrase

  /// What keys of a command would hide, or be hidden by; nil where it has them for itself.
  init?(_ keys: KeySequence, for command: Command, in keymap: Keymap) {
    guard let (other, isNearer) = Self.other(than: command, with: keys, in: keymap) else {
      return nil
    }
    let name = keys.name(isASCII: false)
    message =
      isNearer
      ? "\(name) is hidden by '\(other.id)' \(other.scope.name)"
      : "\(name) hides '\(other.id)' \(command.scope.name)"
    help =
      "That is: \(other.title). Choose another key, or give '\(other.id)' another in a line of its own."
  }

  /// The command that has keys where another counts too, and whether it is found before that.
  private static func other(
    than command: Command, with keys: KeySequence, in keymap: Keymap
  ) -> (Command, isNearer: Bool)? {
    let isBundled = command.defaultKeys.contains(keys)
    for place in command.places {
      var isNearer = true
      for scope in place {
        if scope == command.scope {
          isNearer = false
          continue
        }
        let clash = keymap.clash(keys, in: scope) { other in
          CommandTable.counts(other, among: place)
            && !(isBundled && other.defaultKeys.contains { $0.clashes(with: keys) })
        }
        if let clash { return (clash.command, isNearer) }
      }
    }
    return nil
  }
}

extension KeySequence {
  /// Whether both cannot stand for something at once: they are the same, or one begins the other.
  fileprivate func clashes(with other: KeySequence) -> Bool {
    self == other || prefix == nil && other.prefix == key
      || other.prefix == nil && prefix == other.key
  }
}
