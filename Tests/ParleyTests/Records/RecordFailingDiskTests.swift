import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  @Suite(.enabled(if: FaultyDisk.compiler != nil, "there is no C compiler"))
  struct RecordFailingDiskTests {
    private let record: RecordTerminal
    private let disk: FaultyDisk
    private let before: String

    init() throws {
      record = try RecordTerminal()
      disk = try FaultyDisk(in: record.sandbox)
      before = try #require(record.read())
    }

    /// One way for a save to fail.
    struct Failure: CustomTestStringConvertible {
      let call: String
      let code: Int32
      let part: String
      let cause: String
      let remedy: String
      var testDescription: String { "\(call): \(cause)" }
    }

    private static let failures = [
      Failure(
        call: "write", code: ENOSPC, part: ".parley-",
        cause: "cannot be written: the disk or your quota is full.",
        remedy: "Free some space on its disk and save again."),
      Failure(
        call: "fsync", code: EDQUOT, part: ".parley-",
        cause: "cannot be written: the disk or your quota is full.",
        remedy: "Remove files of yours on its disk, or ask for more room, and save again."),
      Failure(
        call: "fsync", code: EIO, part: ".parley-",
        cause: "cannot be written: the disk reported an error.",
        remedy: "Save a copy of the workspace on another disk and check this one."),
      Failure(
        call: "rename", code: EROFS, part: "rounds.csv$",
        cause: "cannot be written: the file system is read-only.",
        remedy: "Mount it for writing, or copy the workspace to a disk that can be written."),
      Failure(
        call: "open", code: EACCES, part: ".parley-",
        cause: "cannot be written: permission denied.",
        remedy: "Its folder must be writable too: look at both with `ls -ld`"),
      Failure(
        call: "open", code: EIO, part: "rounds.csv$",
        cause: "cannot be read: the disk reported an error.",
        remedy: "Save a copy of the workspace elsewhere and check the disk."),
    ]

    @Test(arguments: failures)
    func `a row that is not saved stays in its form, and is told why and what to do`(
      _ failure: Failure
    ) throws {
      let terminal = try record.openChanged(changes: disk.changes)
      try disk.fail(failure.call, failure.code, on: failure.part)
      terminal.type("\u{13}")
      try terminal.wait(forText: "not saved: 'rounds.csv'")
      let told = terminal.screen.told
      #expect(told.contains(failure.cause), "\(told)")
      #expect(told.contains(failure.remedy), "\(told)")
      #expect(terminal.screen.isChanging(.city, to: "Busan"), "\(terminal.screen.text)")
      #expect(record.read() == before)
      #expect(record.leftovers == [])
      terminal.type(" 2")
      try terminal.wait(for: "typing to go on") { $0.isChanging(.city, to: "Busan 2") }
      try disk.heal()
      try terminal.saveForm()
      #expect(
        record.read()
          == before.replacing("Seoul", with: "Busan 2", inRow: RecordTerminal.row))
      #expect(record.leftovers == [])
      #expect(try terminal.quit() == .exited(0))
    }

    @Test func `a row that is saved where the log is not is told, and later ones are kept`()
      throws
    {
      let terminal = try record.openChanged(changes: disk.changes)
      try disk.fail("write", ENOSPC, on: "/undo/")
      try terminal.saveForm()
      try terminal.wait(forText: "it cannot be taken back later")
      let told = terminal.screen.told
      #expect(told.contains("saved: row of the timeline 12-08x Busan"), "\(told)")
      let saved = before.replacing("Seoul", with: "Busan", inRow: RecordTerminal.row)
      #expect(record.read() == saved)
      try disk.heal()
      try terminal.openForm()
      try terminal.write("Jeju", into: .city)
      try terminal.saveForm()
      try terminal.wait(forText: "u takes it back")
      terminal.type("u")
      try terminal.wait(forText: "taken back: row of the timeline 12-08x Jeju")
      #expect(record.read() == saved)
      terminal.type("u")
      try terminal.wait(forText: "nothing was changed yet")
      #expect(record.read() == saved)
    }

    @Test func `what is typed in a form while its save waits for the disk is not lost`() throws {
      let terminal = try record.openChanged(changes: disk.changes)
      try disk.hold("fsync", on: "/.parley-")
      terminal.type("\u{13}")
      try terminal.wait(forText: "writing rounds.csv")
      #expect(record.read() == before)
      terminal.child.send(SIGTERM)
      try terminal.wait(for: "the wait for the disk") { _ in
        terminal.child.poll() != nil || !disk.calls.isEmpty
      }
      #expect(terminal.child.poll() == nil)
      try disk.heal()
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(
        record.read() == before.replacing("Seoul", with: "Busan", inRow: RecordTerminal.row))
      let next = try record.start()
      next.type("u")
      try next.wait(forText: "taken back: row of the timeline 12-08x Busan")
      #expect(!next.screen.text.contains("left unsaved"))
      #expect(record.read() == before)
    }
  }
}
