/// How a command ends, as the shell sees it.
public enum ExitStatus: Int32, Sendable {
  /// Done.
  case done = 0
  /// `check` found an error, or what was asked for cannot be given.
  case failed = 1
  /// Wrong usage.
  case usage = 2
  /// A file could not be read or written.
  case file = 3
  /// There is no terminal.
  case noTerminal = 4
}
