import ParleyModel
import ParleyStore
import TerminalKit

/// Why a key cannot stand for a command, and what to do.
struct KeyFault {
  let message: Phrase
  let help: Phrase

  /// What is wrong with keys by themselves where a command counts; nil when nothing is.
  init?(_ keys: KeySequence, for command: Command) {
    let name = keys.name(isASCII: false)
    let scope = command.scope(typing: keys.first) ?? command.scope
    // What the table gives a command it may have.
    guard !command.defaultKeys.contains(keys) else { return nil }
    if WayOut.isReserved(keys.first, in: scope) {
      message = "\(name) cannot be another command's"
      help = "q, Esc and ^C stay the way out everywhere. Choose another key."
    } else if ListAnswer.isReserved(keys.first, in: scope) {
      message = "\(name) cannot be another command's"
      help = "Enter goes there, or answers, in every list. Choose another key."
    } else if keys.prefix != nil, [.escape, .control("c")].contains(keys.key) {
      message = "\(keys.key.name) cannot be the second key of two"
      help = "It lets go of the first. Choose another key."
    } else if let typed = keys.first.typed, scope.takesText {
      message = "\(name) is typed as text \(scope.name)"
      help =
        "'\(typed)' goes into the text there. Choose a key that types nothing, as C-\(Self.letter) "
        + "or F5."
    } else if let typed = keys.first.typed, scope.counts(typed) {
      message = "\(name) is typed as a number \(scope.name)"
      help = "Numbers there are counts or values. Choose another key."
    } else {
      return nil
    }
  }

  /// Keys that somebody else has already.
  init(_ keys: KeySequence, for command: Command, _ clash: Keymap.Clash) {
    let name = keys.name(isASCII: false)
    let other = clash.command
    let first = keys.first.name
    switch clash {
    case .taken: message = "\(name) stands for '\(other.id)' already"
    case .isPrefix: message = "\(name) begins keys of '\(other.id)'"
    case .prefixIsKey: message = "\(first) stands for '\(other.id)' and cannot begin two keys"
    }
    let own = other.id == command.id
    help =
      own
      ? "One key cannot end and begin keys. Choose another."
      : "It is a key \(other.scope.name): \(other.title). Choose another, or give "
        + "'\(other.id)' another in a line of its own; \"\" leaves it without."
  }

  private static let letter = "t"
}

extension Keymap.Clash {
  /// Whether the very same keys are meant.
  var isSame: Bool {
    if case .taken = self { true } else { false }
  }
}

extension Command {
  /// Where a key is part of a count or a value while the command counts: its own scope first, else
  /// one searched with it; nil for none.
  fileprivate func scope(typing key: Key) -> Scope? {
    guard let typed = key.typed, !scope.counts(typed) else { return nil }
    return places.joined().first { $0.counts(typed) }
  }
}

extension Command.Scope {
  /// Whether letters go into a text there.
  var takesText: Bool {
    switch self {
    case .value, .overlay, .finder, .marks, .editor, .prompt, .form: true
    case .screen, .pane, .tables, .scenarios, .reading, .brief, .confirm, .conflict: false
    }
  }

  /// Whether a character is part of a count or a value there.
  func counts(_ character: Character) -> Bool {
    let isDigit = character.isASCII && character.isNumber
    switch self {
    case .screen, .pane, .reading, .brief: return isDigit && !("1"..."3").contains(character)
    case .tables: return isDigit
    case .scenarios: return isDigit || ".-+".contains(character)
    case .value, .overlay, .finder, .marks, .editor, .prompt, .form, .confirm, .conflict:
      return false
    }
  }
}
