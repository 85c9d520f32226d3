import ParleyModel
extension CommandTable {
  /// What concerns the terminal itself; rare enough to be found by name.
  static let doctor: [Command] = [
    Command("doctor", "Examine the terminal", keys: [], section: .program) { _, _ in
      [.examineTerminal]
    }
  ]
}
