import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct NoteIdleTests {
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
      try Rest.expect(terminals)
    }

    @Test func `two over one workspace let each other sleep`() throws {
      let note = try NoteTerminal()
      let (writer, reader) = (try note.open(), try note.start())
      writer.type("x")
      try writer.wait(forText: "x# Extra")
      reader.type("2>>>")
      try reader.wait(forText: "being written by")
      try Rest.expect([writer, reader])
    }
  }
}
