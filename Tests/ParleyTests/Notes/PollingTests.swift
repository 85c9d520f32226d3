import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  @Suite(.enabled(if: FaultyDisk.compiler != nil, "there is no C compiler"))
  struct PollingTests {
    @Test func `where folders cannot be watched they are looked at`() throws {
      let note = try NoteTerminal()
      let disk = try FaultyDisk(in: note.sandbox)
      try note.write(Outsider.text)
      try disk.fail("inotify", EMFILE, on: "/")
      let terminal = try note.open(changes: disk.changes)
      #expect(disk.calls.contains { $0.hasPrefix("inotify") })
      let payments = try #require(note.read("payments.csv"))
      try note.write(payments.replacing("1519.2", with: "1520.2"), to: "payments.csv")
      try Outsider.sameSizeAndTime.change(note)
      try terminal.wait(forText: "SECOND LINE")
      try terminal.wait(forText: "2026  KRW bn 1,520.2")
      terminal.type("mine ")
      try terminal.wait(forText: "mine # Talks")
      try note.write(Outsider.append.theirs)
      try terminal.wait(forText: "changed on disk meanwhile")
      try terminal.save()
      #expect(note.read() == "mine " + Outsider.append.theirs)
    }
  }
}
