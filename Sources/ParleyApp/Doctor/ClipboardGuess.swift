import ParleyModel

/// Whether a terminal is likely to take what is put on its clipboard by OSC 52. It cannot be asked:
/// a terminal that may not says nothing.
enum ClipboardGuess {
  /// In words, from what the terminal calls itself.
  ///
  /// - Parameter version: Name and version in its own words; nil where it did not say.
  static func text(_ facts: TerminalFacts, version: String?) -> Phrase {
    if facts.multiplexer == .tmux {
      return "only if tmux has 'set-clipboard on' and the terminal around it takes OSC 52"
    }
    if facts.multiplexer == .screen { return "unlikely: GNU screen does not pass OSC 52 on" }
    let names = [version, facts.value(of: "TERM_PROGRAM"), facts.term].compactMap {
      $0?.lowercased()
    }
    func isOne(of known: [String]) -> Bool {
      names.contains { name in known.contains { name.hasPrefix($0) } }
    }
    if facts.value(of: "VTE_VERSION") != nil {
      return "unlikely: terminals made with VTE leave it out"
    }
    if facts.value(of: "WT_SESSION") != nil { return "likely: Windows Terminal takes it" }
    if isOne(of: ["kitty", "xterm-kitty", "foot", "wezterm", "ghostty", "alacritty", "contour"]) {
      return "likely: this terminal takes it unless told otherwise"
    }
    if isOne(of: ["iterm"]) {
      return "only if iTerm2 lets programs use the clipboard, in its settings"
    }
    if isOne(of: ["xterm("]) { return "only if xterm has allowWindowOps or allows SetSelection" }
    if isOne(of: ["apple_terminal"]) { return "unlikely: Terminal of macOS leaves it out" }
    if ["linux", "vt100", "vt220", "dumb"].contains(facts.term) { return "no" }
    return "unknown; it cannot be asked"
  }
}
