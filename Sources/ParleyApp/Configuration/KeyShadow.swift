import ParleyModel
import TerminalKit

/// Keys by which a command is not reached where scopes are searched one behind the other: a nearer
/// one has them.
///
/// A command that has another key there is reached all the same, and what hides what in the table
/// itself is meant so, as Tab in the finder.
struct KeyShadow {
  /// What hides what.
  let message: Phrase
  /// What to do.
  let help: Phrase

  /// What keys of a command would hide, or be hidden by; nil where every command stays within reach.
  ///
  /// - Parameters:
  ///   - line: All keys the command is to have.
  ///   - named: The keys of commands that have others than the table gives them, by id.
  init?(
    _ keys: KeySequence, of line: [KeySequence], for command: Command, in keymap: Keymap,
    named: [String: [KeySequence]]
  ) {
    let search = Search(keymap: keymap, command: command, line: line, named: named)
    guard let (other, isNearer) = search.other(with: keys) else { return nil }
    let name = keys.name(isASCII: false)
    if isNearer {
      message = "\(name) is hidden by '\(other.id)' \(other.scope.name)"
      help =
        "That is: \(other.title). Choose another key, or add one, or give '\(other.id)' another in a line of its own."
    } else {
      message = "\(name) hides '\(other.id)' \(command.scope.name)"
      help =
        "That is: \(other.title). Choose another key, or give '\(other.id)' another in a line of its own."
    }
  }

  private struct Search {
    let keymap: Keymap
    let command: Command
    let line: [KeySequence]
    let named: [String: [KeySequence]]

    /// The command that is lost somewhere by keys, or by which they are, and whether it is that.
    func other(with keys: KeySequence) -> (Command, isNearer: Bool)? {
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
              && !(isNearer ? isReached(without: keys, in: place) : isReached(other, in: place))
          }
          if let clash { return (clash.command, isNearer) }
        }
      }
      return nil
    }

    /// Whether other keys of the line reach the command in a place.
    private func isReached(without keys: KeySequence, in place: [Command.Scope]) -> Bool {
      line.contains { $0 != keys && reaches($0, command, in: place) }
    }

    /// Whether keys of another command reach it in a place in spite of the line.
    private func isReached(_ other: Command, in place: [Command.Scope]) -> Bool {
      (named[other.id] ?? other.defaultKeys).contains { own in
        !line.contains { $0.clashes(with: own) } && reaches(own, other, in: place)
      }
    }

    /// Whether no command as near or nearer has keys.
    private func reaches(
      _ keys: KeySequence, _ command: Command, in place: [Command.Scope]
    ) -> Bool {
      for scope in place {
        let clash = keymap.clash(keys, in: scope) {
          $0.id != command.id && CommandTable.counts($0, among: place)
        }
        if clash != nil { return false }
        if scope == command.scope { break }
      }
      return true
    }
  }
}

extension KeySequence {
  /// Whether both cannot stand for something at once: they are the same, or one begins the other.
  fileprivate func clashes(with other: KeySequence) -> Bool {
    self == other || prefix == nil && other.prefix == key
      || other.prefix == nil && prefix == other.key
  }
}
