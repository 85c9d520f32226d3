import ParleyModel

/// The line below the text in which one types what to look for or where to go.
struct EditorPrompt: Hashable, Sendable {
  /// What is asked for.
  enum Kind: Hashable, Sendable {
    case find
    /// The text to be replaced.
    case replace
    /// What stands in its place.
    case replaceWith(String)
    /// Whether this match is to be replaced.
    case confirm(String, with: String)
    case goToLine

    /// What stands before the typed text.
    var label: Phrase {
      switch self {
      case .find: "Find"
      case .replace: "Replace"
      case .replaceWith(let text): "Replace '\(text)' with"
      case .confirm(let text, let new): "Replace '\(text)' with '\(new)'?"
      case .goToLine: "Go to line"
      }
    }

    /// The keys, as the prompt's right end names them.
    func keys(_ keymap: Keymap) -> Phrase {
      func name(_ id: String) -> String { keymap.name(of: id) }
      let enter = name("prompt.enter")
      switch self {
      case .find:
        return "\(enter) finds, \(name("prompt.next")) next, \(name("prompt.previous")) previous, "
          + "Esc closes"
      case .replace, .replaceWith: return "\(enter) goes on, Esc closes"
      case .confirm:
        return "\(name("replace.yes")) this one, \(name("replace.no")) not this one, "
          + "\(name("replace.all")) all, Esc ends"
      case .goToLine: return "\(enter) goes there, Esc closes"
      }
    }
  }

  let kind: Kind
  var text = ""

  /// Whether characters are typed into it.
  var takesText: Bool {
    if case .confirm = kind { return false }
    return true
  }
}
