import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct NoteIdleTests {
    /// Waits until programs neither wake up nor write, and expects that it stays so for a while.
    private func expectRest(_ terminals: [PseudoTerminal]) throws {
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

    @Test func `a note open and unchanged, one being written and a parked one let parley sleep`()
      throws
    {
      let notes = try (0..<3).map { _ in try NoteTerminal() }
      let terminals = try notes.map { try $0.open() }
      for terminal in terminals.dropFirst() {
        terminal.type("x")
        try terminal.wait(forText: "x# Extra")
      }
      terminals[2].type("\u{1B}")
      try terminals[2].wait(forText: "not saved: extra session of the 12th")
      try expectRest(terminals)
    }

    @Test func `two over one workspace let each other sleep`() throws {
      let note = try NoteTerminal()
      let (writer, reader) = (try note.open(), try note.start())
      writer.type("x")
      try writer.wait(forText: "x# Extra")
      reader.type("2>>>")
      try reader.wait(forText: "being written by")
      try expectRest([writer, reader])
    }
  }
}
