import ParleyModel

/// Whether the terminal is believed to take what is put on its clipboard by OSC 52. It cannot be asked:
/// one that does not says nothing.
///
/// The one rule by which texts are copied and the doctor reports.
enum OSC52Belief: CaseIterable, Hashable, Sendable {
  /// tmux is in between, and is asked itself.
  case tmux
  /// GNU screen is in between, and hands it on.
  case screen
  /// Made with VTE, as the terminals of GNOME and Xfce.
  case vte
  case konsole
  case windowsTerminal
  /// One of those that take it unless told otherwise.
  case usual
  case iterm
  /// xterm itself.
  case xterm
  case appleTerminal
  /// None that has a clipboard.
  case plain
  /// By its type one of those that may take it.
  case likeXterm
  case unknown

  private static let usualNames = [
    "kitty", "xterm-kitty", "foot", "wezterm", "ghostty", "xterm-ghostty", "alacritty", "contour",
    "rio",
  ]
  /// Types of terminals that may take it.
  private static let likelyTypes = ["xterm", "tmux", "st", "mlterm", "mintty"]

  /// What is known of a terminal.
  ///
  /// - Parameters:
  ///   - version: Name and version in its own words; nil where it did not say.
  ///   - value: The value of a variable; nil where it is not set.
  init(version: String? = nil, _ value: (String) -> String?) {
    func isSet(_ name: String) -> Bool { !(value(name) ?? "").isEmpty }
    let type = value("TERM") ?? ""
    let names = [version, value("TERM_PROGRAM"), type].compactMap { $0?.lowercased() }
    func isOne(of known: [String]) -> Bool {
      names.contains { name in known.contains { name.hasPrefix($0) } }
    }
    if isSet("TMUX") {
      self = .tmux
    } else if isSet("VTE_VERSION") {
      // They call themselves xterm, and so does the next.
      self = .vte
    } else if isSet("KONSOLE_VERSION") {
      self = .konsole
    } else if isSet("STY") {
      self = .screen
    } else if isSet("WT_SESSION") {
      self = .windowsTerminal
    } else if isOne(of: Self.usualNames) {
      self = .usual
    } else if isOne(of: ["iterm"]) {
      self = .iterm
    } else if isOne(of: ["xterm("]) {
      self = .xterm
    } else if isOne(of: ["apple_terminal"]) {
      self = .appleTerminal
    } else if ["linux", "vt100", "vt220", "dumb"].contains(type) {
      self = .plain
    } else {
      let isLikely = Self.likelyTypes.contains { type == $0 || type.hasPrefix($0 + "-") }
      self = isLikely ? .likeXterm : .unknown
    }
  }

  /// Whether a text is written to it.
  var isTried: Bool {
    switch self {
    case .tmux, .screen, .windowsTerminal, .usual, .iterm, .xterm, .likeXterm: true
    case .vte, .konsole, .appleTerminal, .plain, .unknown: false
    }
  }

  /// In words, for the doctor's report.
  var text: Phrase {
    switch self {
    case .tmux: "only if tmux has 'set-clipboard on' and the terminal around it takes OSC 52"
    case .screen: "only if the terminal around GNU screen takes OSC 52; screen hands it on"
    case .vte: "unlikely: terminals made with VTE leave it out"
    case .konsole: "unlikely: most versions of Konsole leave it out"
    case .windowsTerminal: "likely: Windows Terminal takes it"
    case .usual: "likely: this terminal takes it unless told otherwise"
    case .iterm: "only if iTerm2 lets programs use the clipboard, in its settings"
    case .xterm: "only if xterm has allowWindowOps or allows SetSelection"
    case .appleTerminal: "unlikely: Terminal of macOS leaves it out"
    case .plain: "no"
    case .likeXterm, .unknown: "unknown; it cannot be asked"
    }
  }
}
