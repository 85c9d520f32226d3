import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct NoteIdleTests {
    private let note: NoteTerminal

    init() throws { note = try NoteTerminal() }

    /// Whether programs neither wake up nor write for a while.
    private func expectRest(_ terminals: [PseudoTerminal]) throws {
      for terminal in terminals { try terminal.waitForRest() }
      let ids = terminals.map(\.child.id)
      let switches = ids.map { ProcessTable.voluntarySwitches(of: $0) }
      let ticks = ids.map { ProcessTable.ticks(of: $0) }
      for (number, terminal) in terminals.enumerated() {
        #expect(!terminal.take(waitingMilliseconds: 1_500), "program \(number) wrote something")
      }
      #expect(ids.map { ProcessTable.voluntarySwitches(of: $0) } == switches)
      #expect(ids.map { ProcessTable.ticks(of: $0) } == ticks)
    }

    @Test func `a note open and unchanged lets parley sleep`() throws {
      try expectRest([note.open()])
    }

    @Test func `a draft in the editor that is kept lets parley sleep`() throws {
      let terminal = try note.open()
      terminal.type("x")
      try terminal.wait(forText: "x# Extra")
      try expectRest([terminal])
    }

    @Test func `a parked draft lets parley sleep`() throws {
      let terminal = try note.open()
      terminal.type("x\u{1B}")
      try terminal.wait(forText: "notes/12-08x.md is not saved")
      try expectRest([terminal])
    }

    @Test func `two over one workspace let each other sleep`() throws {
      let (writer, reader) = (try note.open(), try note.start())
      writer.type("x")
      try writer.wait(forText: "x# Extra")
      reader.type("2>>>")
      try reader.wait(forText: "being written by")
      try expectRest([writer, reader])
    }
  }
}
