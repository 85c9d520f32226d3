/// When cells are shown as links (OSC 8).
public enum HyperlinkChoice: String, CaseIterable, Sendable {
  /// Where the terminal is known to take them.
  case auto
  /// Wherever a terminal does not show the sequence itself.
  case on
  /// Never.
  case off

  /// Whether a terminal described by variables of the process is to show links.
  public func isTaken(environment: [String: String]) -> Bool {
    let type = environment["TERM"] ?? ""
    let isOfTmux = environment["TMUX"] != nil || environment["TERM_PROGRAM"] == "tmux"
    guard self != .off, !Self.showsSequences(type, isOfTmux: isOfTmux),
      environment["STY"] == nil
    else { return false }
    return self == .on || Self.isKnown(type, isOfTmux: isOfTmux, environment)
  }

  /// The types that might show the letters of a sequence they do not know; GNU screen drops it.
  private static func showsSequences(_ type: String, isOfTmux: Bool) -> Bool {
    if type.isEmpty || ["linux", "dumb", "ansi", "cons25", "sun"].contains(type) { return true }
    if type.hasPrefix("vt"), type.dropFirst(2).first?.isNumber ?? false { return true }
    return !isOfTmux && (type == "screen" || type.hasPrefix("screen-") || type.hasPrefix("screen."))
  }

  private static func isKnown(
    _ type: String, isOfTmux: Bool, _ environment: [String: String]
  ) -> Bool {
    // Inside tmux the variables of the terminal around it say nothing.
    if isOfTmux || type.hasPrefix("tmux") {
      return environment["TERM_PROGRAM"] == "tmux"
        && isTmux(environment["TERM_PROGRAM_VERSION"] ?? "", from: (3, 4))
    }
    let types = [
      "xterm-kitty", "foot", "alacritty", "wezterm", "xterm-ghostty", "ghostty", "contour", "rio",
    ]
    if types.contains(where: { type == $0 || type.hasPrefix($0 + "-") }) { return true }
    let programs = ["iTerm.app", "WezTerm", "ghostty", "vscode", "rio", "mintty"]
    if programs.contains(environment["TERM_PROGRAM"] ?? "") { return true }
    // Before 0.50 some widgets of VTE crashed on links.
    if let version = environment["VTE_VERSION"].flatMap({ Int($0) }) { return version >= 5000 }
    if let version = environment["KONSOLE_VERSION"].flatMap({ Int($0) }) {
      return version >= 201_200
    }
    return environment["WT_SESSION"] != nil
  }

  /// Whether `3.4`, `3.5a`, `next-3.6` is at least a version.
  private static func isTmux(_ text: String, from least: (Int, Int)) -> Bool {
    let numbers = text.drop { !$0.isASCII || !$0.isNumber }.split(separator: ".").map { part in
      Int(part.prefix { $0.isASCII && $0.isNumber }) ?? 0
    }
    guard let major = numbers.first else { return false }
    return (major, numbers.count > 1 ? numbers[1] : 0) >= least
  }
}
