import TerminalKit

/// What the dashboard and its terminal tell each other.
extension Dashboard {
  /// The mode in which a terminal says when the user changes between dark and light.
  private static let colorSchemeMode = 2031

  /// Asks the terminal what its background is, as early as can be: the answer is mostly there before
  /// the first frame is drawn, and nobody waits for it.
  static func greet(_ terminal: CursesTerminal) {
    terminal.ask([.background, .mode(colorSchemeMode)])
  }

  /// Takes what the terminal has said so far without waiting; false when the program is to end.
  func listen() -> Bool {
    while case let event = terminal.nextEvent(timeoutMilliseconds: 0), event != .timedOut {
      guard handle(event) else { return false }
    }
    return true
  }

  /// Takes what the terminal says of itself; false when the program is to end.
  func hear(_ report: TerminalReport) -> Bool {
    switch report {
    case .mode(Self.colorSchemeMode, let mode) where mode.isSupported:
      terminal.followColorScheme(true)
    case .colorScheme:
      // The shade follows the preference; which one it is has to be asked.
      terminal.ask([.background])
    default: break
    }
    return apply(.reported(report))
  }
}
