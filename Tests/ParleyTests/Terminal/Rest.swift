import ParleyTestSupport
import Testing

/// Programs that have nothing to do.
enum Rest {
  /// Waits until programs neither wake up nor write, and expects that it stays so for a while.
  static func expect(_ terminals: [PseudoTerminal]) throws {
    let ids = terminals.map(\.child.id)
    /// Whether any of them wrote something in a time.
    func wrote(within milliseconds: Int32) -> Bool {
      let first = terminals[0].take(waitingMilliseconds: milliseconds)
      return terminals.dropFirst().reduce(first) { $1.take(waitingMilliseconds: 0) || $0 }
    }
    try Deadline().wait(for: "the programs to come to rest") {
      let before = ids.map { ProcessTable.voluntarySwitches(of: $0) }
      return !wrote(within: 500) && ids.map { ProcessTable.voluntarySwitches(of: $0) } == before
    }
    let switches = ids.map { ProcessTable.voluntarySwitches(of: $0) }
    let ticks = ids.map { ProcessTable.ticks(of: $0) }
    #expect(!wrote(within: 1_500), "one of them wrote something")
    #expect(ids.map { ProcessTable.voluntarySwitches(of: $0) } == switches)
    #expect(ids.map { ProcessTable.ticks(of: $0) } == ticks)
  }
}
