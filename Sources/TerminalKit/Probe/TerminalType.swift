import CTerminal

/// What terminfo says of the terminal's type, `TERM`.
public struct TerminalType: Hashable, Sendable {
  /// Whether there is an entry for it.
  public var isKnown: Bool
  /// Whether the cursor can be moved to a place.
  public var canMove: Bool
  /// Whether it takes sequences that begin with Escape; others would show their letters.
  public var takesSequences: Bool
  /// Whether it takes private modes.
  public var hasPrivateModes: Bool
  /// Whether the entry has the flag for exact colours.
  public var hasExactColors: Bool
  /// How many colours the entry has; 0 for none.
  public var colors: Int

  /// A type as given; without arguments one nothing is known about.
  public init(
    isKnown: Bool = false, canMove: Bool = false, takesSequences: Bool = false,
    hasPrivateModes: Bool = false, hasExactColors: Bool = false, colors: Int = 0
  ) {
    self.isKnown = isKnown
    self.canMove = canMove
    self.takesSequences = takesSequences
    self.hasPrivateModes = hasPrivateModes
    self.hasExactColors = hasExactColors
    self.colors = colors
  }

  /// The type of this process's terminal. Source: terminfo(5).
  public static func ofProcess() -> TerminalType {
    let type = ct_describe_type()
    return TerminalType(
      isKnown: type.is_known, canMove: type.can_move, takesSequences: type.is_ansi,
      hasPrivateModes: type.has_private_modes, hasExactColors: type.has_rgb,
      colors: max(0, Int(type.colors)))
  }
}
