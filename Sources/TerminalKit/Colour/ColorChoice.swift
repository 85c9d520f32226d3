import CTerminal

/// How many colours somebody wants, by the word of `--color`.
public enum ColorChoice: String, Hashable, Sendable, CaseIterable {
  /// What the terminal can show, as far as it says so; none where `NO_COLOR` is set.
  case auto
  /// Every colour.
  case truecolor
  /// The 256 colours of xterm's palette.
  case indexed256 = "256"
  /// The sixteen colours the user's terminal defines.
  case ansi16 = "16"
  /// None.
  case none

  /// What curses is asked for.
  ///
  /// - Parameter variable: The value of an environment variable; nil when it is unset.
  func wish(_ variable: (String) -> String?) -> ct_color_wish {
    switch self {
    case .truecolor: return CT_COLOR_EXACT
    case .indexed256: return CT_COLOR_256
    case .ansi16: return CT_COLOR_ENTRY
    case .none: return CT_COLOR_NONE
    case .auto: break
    }
    // Source: no-color.org; any value but an empty one counts.
    if let value = variable("NO_COLOR"), !value.isEmpty { return CT_COLOR_NONE }
    guard ["truecolor", "24bit"].contains(variable("COLORTERM")) else { return CT_COLOR_ENTRY }
    // GNU screen passes the variable on, and the colours not. tmux shows the nearest there are.
    let isInScreen = variable("STY").map { !$0.isEmpty } ?? false
    let isInTmux = variable("TMUX").map { !$0.isEmpty } ?? false
    return isInScreen && !isInTmux ? CT_COLOR_ENTRY : CT_COLOR_EXACT_IF_ANY
  }
}
