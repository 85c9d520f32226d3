import ParleyModel
import TerminalKit

extension CommandTable {
  /// What concerns the terminal itself; found by name more often than by key.
  static let doctor: [Command] = [
    Command("doctor", "Examine the terminal", keys: [.alt("d")], section: .program) { _, _ in
      [.examineTerminal]
    }
  ]
}
