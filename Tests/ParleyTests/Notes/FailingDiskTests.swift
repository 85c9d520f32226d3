import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  @Suite(.enabled(if: FaultyDisk.compiler != nil, "there is no C compiler"))
  struct FailingDiskTests {
    private let note: NoteTerminal
    private let disk: FaultyDisk
    private let before: String

    init() throws {
      note = try NoteTerminal()
      disk = try FaultyDisk(in: note.sandbox)
      before = try #require(note.read())
    }

    /// One way for a save to fail.
    struct Failure: CustomTestStringConvertible {
      let call: String
      let code: Int32
      let cause: String
      let remedy: String
      var testDescription: String { "\(call): \(cause)" }
    }

    @Test(arguments: [
      Failure(
        call: "write", code: ENOSPC, cause: "the disk or your quota is full.",
        remedy: "Free some space on its disk and save again."),
      Failure(
        call: "fsync", code: EIO, cause: "the disk reported an error.",
        remedy: "Save a copy of the workspace on another disk and check this one."),
      Failure(
        call: "rename", code: EROFS, cause: "the file system is read-only.",
        remedy: "Mount it for writing, or copy the workspace to a disk that can be written."),
      Failure(
        call: "open", code: EACCES, cause: "permission denied.",
        remedy: "Its folder must be writable too: look at both with `ls -ld`"),
    ])
    func `a save that fails says why and what to do, and ^S works again`(
      _ failure: Failure
    ) throws {
      let terminal = try note.open(changes: disk.changes)
      terminal.type("one ")
      try terminal.wait(forText: "one # Extra session")
      try disk.fail(
        failure.call, failure.code, on: failure.call == "rename" ? "12-08x.md$" : ".parley-")
      terminal.type("\u{13}")
      try terminal.wait(forText: "Not saved: 'notes/12-08x.md'")
      let told = terminal.screen.paneText
      #expect(told.contains("'notes/12-08x.md' cannot be written: \(failure.cause)"), "\(told)")
      #expect(told.contains(failure.remedy), "\(told)")
      #expect(told.contains("Your text is kept here; ^S tries again."), "\(told)")
      #expect(terminal.screen.text.contains("2 Note of R8x, 12th · not saved"))
      #expect(note.read() == before)
      #expect(note.leftovers == [])
      terminal.type("two ")
      try terminal.wait(forText: "one two # Extra session")
      try disk.heal()
      try terminal.save()
      #expect(note.read() == "one two " + before)
      #expect(!terminal.screen.text.contains("Not saved"))
      #expect(try terminal.leave() == .exited(0))
    }

    @Test func `a journal that cannot be written is told of once and tried again`() throws {
      let terminal = try note.open(changes: disk.changes)
      try disk.fail("write", ENOSPC, on: "/journal/")
      terminal.type("one ")
      try terminal.wait(forText: "What you type is not kept on disk")
      let told = terminal.screen.paneText
      #expect(told.contains("the disk or your quota is full. Free some space"), "\(told)")
      #expect(told.contains("parley goes on trying."), "\(told)")
      #expect(terminal.screen.text.contains("what you type is not kept on disk"))
      let tries = disk.calls.count
      terminal.type("two ")
      try terminal.wait(forText: "one two # Extra session")
      try terminal.wait(for: "another try") { _ in disk.calls.count > tries }
      #expect(!terminal.screen.text.contains("what you type is not kept on disk"))
      try disk.heal()
      // It is tried again after five seconds, half of what is waited for.
      try terminal.wait(for: "the banner to go") { !$0.text.contains("What you type is not kept") }
      terminal.child.send(SIGKILL)
      _ = try terminal.waitForEnd()
      let next = try note.start()
      try next.wait(forText: "draft left unsaved")
      next.type("D\r")
      try next.wait(forText: "one two # Extra session")
      #expect(note.read() == before)
    }
  }
}
