import TerminalKit

/// What the environment tells of the terminal, without asking it. Nothing in it names a person, a
/// machine or a folder.
struct TerminalFacts: Hashable, Sendable {
  /// What stands between parley and the terminal.
  enum Multiplexer: Hashable, Sendable {
    case tmux, screen
  }

  /// `TERM`; empty when it is unset.
  let term: String
  /// What terminfo says of it.
  let type: TerminalType
  /// Variables that matter, by name; those that are unset or empty are left out.
  private let variables: [String: String]

  /// The variables whose values are read; no other is.
  private static let names = [
    "COLORTERM", "NO_COLOR", "LC_ALL", "LC_CTYPE", "LANG", "TMUX", "STY", "SSH_CONNECTION",
    "SSH_TTY", "TERM_PROGRAM", "VTE_VERSION", "WT_SESSION", "KONSOLE_VERSION", "DISPLAY",
    "WAYLAND_DISPLAY", "TERM",
  ]

  init(environment: [String: String], type: TerminalType) {
    term = environment["TERM"] ?? ""
    self.type = type
    variables = environment.filter { Self.names.contains($0.key) && !$0.value.isEmpty }
  }

  /// A variable's value; nil when it is unset or empty.
  func value(of name: String) -> String? { variables[name] }

  /// The multiplexer parley runs in; nil for none.
  var multiplexer: Multiplexer? {
    if variables["TMUX"] != nil { return .tmux }
    return variables["STY"] != nil ? .screen : nil
  }

  var isOverSSH: Bool { variables["SSH_CONNECTION"] != nil || variables["SSH_TTY"] != nil }

  /// The locale of letters as the C library finds it: variable and value; nil where none is set.
  var locale: (name: String, value: String)? {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = variables[name] { return (name, value) }
    }
    return nil
  }

  /// Whether the locale says that letters are sent in UTF-8.
  var isUTF8: Bool {
    let name = (locale?.value ?? "").lowercased()
    return name.hasSuffix("utf-8") || name.hasSuffix("utf8")
  }
}
