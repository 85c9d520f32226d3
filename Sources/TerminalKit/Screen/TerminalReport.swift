/// What a terminal says of itself, asked or unasked.
public enum TerminalReport: Hashable, Sendable {
  /// The colour behind text that has none of its own. Source: xterm, OSC 11.
  case background(RGB)
  /// The colour of text that has none of its own. Source: xterm, OSC 10.
  case foreground(RGB)
  /// The user's preference changed. Source: mode 2031, CSI ? 997 ; 1 n and ; 2 n.
  case colorScheme(isDark: Bool)
  /// How the terminal stands to a private mode. Source: DECRQM and DECRPM.
  case mode(Int, ModeState)
  /// Where the cursor is, counted from (0, 0). Source: CPR.
  case cursor(Point)
  /// What the terminal calls itself to be: the numbers of DA1, as 62, 22. Every terminal answers that,
  /// and answers come in the order of the questions.
  case attributes([Int])
  /// Its name and version in its own words. Source: XTVERSION.
  case version(String)

  /// How a terminal stands to a mode.
  public enum ModeState: Int, Hashable, Sendable {
    /// It does not know the mode.
    case unknown = 0
    /// It is on.
    case set = 1
    /// It is off and can be turned on.
    case reset = 2
    /// It is always on.
    case alwaysSet = 3
    /// It is always off.
    case alwaysReset = 4

    /// Whether turning the mode on does something.
    public var isSupported: Bool { self == .set || self == .reset || self == .alwaysSet }
  }
}
