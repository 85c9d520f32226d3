/// What a terminal can be asked about itself; it answers by a ``TerminalReport``, or not at all.
public enum TerminalQuestion: Hashable, Sendable {
  /// The colour behind text that has none of its own.
  case background
  /// The colour of text that has none of its own.
  case foreground
  /// How it stands to a private mode, by its number.
  case mode(Int)
  /// What it calls itself to be. Every terminal answers that.
  case attributes
  /// Its name and version.
  case version
  /// Where the cursor is.
  case cursor

  /// What asks it. Source: xterm, "Control Sequences".
  var sequence: String {
    switch self {
    // Ended by BEL, and so is the answer: a byte cannot be cut.
    case .background: "\u{1B}]11;?\u{7}"
    case .foreground: "\u{1B}]10;?\u{7}"
    case .mode(let number): "\u{1B}[?\(number)$p"
    case .attributes: "\u{1B}[c"
    case .version: "\u{1B}[>0q"
    case .cursor: "\u{1B}[6n"
    }
  }

  /// Whether a terminal without private modes takes it for what it is.
  var isOld: Bool { self == .cursor || self == .attributes }
}
