import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  @Suite(.enabled(if: FaultyDisk.compiler != nil, "there is no C compiler"))
  struct SlowDiskTests {
    private let note: NoteTerminal
    private let disk: FaultyDisk
    private let before: String

    init() throws {
      note = try NoteTerminal()
      disk = try FaultyDisk(in: note.sandbox)
      before = try #require(note.read())
    }

    /// A note with `one ` typed and its save waiting for the disk.
    private func openSaving() throws -> PseudoTerminal {
      let terminal = try note.open(changes: disk.changes)
      terminal.type("one ")
      try terminal.wait(forText: "one # Extra session")
      try disk.hold("fsync", on: "/notes/.parley-")
      terminal.type("\u{13}")
      try terminal.wait(forText: "2 Note of R8x, 12th · saving")
      return terminal
    }

    @Test func `what is typed while a save waits for the disk shows at once`() throws {
      let terminal = try openSaving()
      terminal.type("two ")
      try terminal.wait(forText: "one two # Extra session")
      #expect(terminal.screen.text.contains("2 Note of R8x, 12th · saving"))
      #expect(note.read() == before)
      try disk.heal()
      try terminal.wait(forText: "2 Note of R8x, 12th · not saved")
      #expect(note.read() == "one " + before)
      try terminal.save()
      #expect(note.read() == "one two " + before)
      #expect(try terminal.leave() == .exited(0))
      #expect(note.leftovers == [])
    }

    @Test func `a save asked for while another waits is done after it`() throws {
      let terminal = try openSaving()
      terminal.type("two \u{13}")
      try terminal.wait(forText: "one two # Extra session")
      try disk.heal()
      try terminal.wait(forText: "2 Note of R8x, 12th · saved")
      #expect(note.read() == "one two " + before)
    }

    @Test func `a kill while a save waits leaves the file, and the draft is offered`() throws {
      let terminal = try openSaving()
      terminal.type("two ")
      try terminal.wait(forText: "one two # Extra session")
      let reader = try note.start()
      reader.type("2>>>")
      try reader.wait(forText: "one two # Extra session")
      terminal.child.send(SIGKILL)
      _ = try terminal.waitForEnd()
      #expect(note.read() == before)
      #expect(note.leftovers.count == 1)
      try disk.heal()
      let next = try note.start()
      try Deadline().wait(for: "no stale file: \(note.leftovers)") { note.leftovers.isEmpty }
      try next.wait(forText: "draft left unsaved")
      next.type("D\r")
      try next.wait(forText: "one two # Extra session")
      try next.save()
      #expect(note.read() == "one two " + before)
    }

    @Test func `what is typed while the note is being read is typed into it`() throws {
      let terminal = try note.start(changes: disk.changes)
      try disk.hold("open", on: "12-08x.md$")
      terminal.type("eone two ")
      try terminal.wait(for: "the reading") { _ in !disk.calls.isEmpty }
      #expect(terminal.screen.text.contains("3 Payments"))
      try disk.heal()
      try terminal.wait(forText: "one two # Extra session")
      try terminal.save()
      #expect(note.read() == "one two " + before)
    }

    @Test func `leaving by a signal waits for the save on its way`() throws {
      let terminal = try openSaving()
      terminal.type("two ")
      try terminal.wait(forText: "one two # Extra session")
      terminal.child.send(SIGTERM)
      try terminal.wait(for: "the terminal to be given back") { _ in
        terminal.child.poll() != nil || disk.calls.count > 0
      }
      #expect(terminal.child.poll() == nil)
      try disk.heal()
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(note.read() == "one " + before)
      let next = try note.start()
      try next.wait(forText: "draft left unsaved")
      next.type("D\r")
      try next.wait(forText: "one two # Extra session")
      try next.save()
      #expect(note.read() == "one two " + before)
    }

    @Test func `what was saved while parley ended is not offered again`() throws {
      let terminal = try openSaving()
      terminal.child.send(SIGTERM)
      try disk.heal()
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(note.read() == "one " + before)
      let next = try note.start()
      // The note is opened only after the journals were looked through.
      next.type("e")
      try next.wait(forText: "2 Note of R8x, 12th · saved")
      next.type("\u{1B}")
      try next.wait(for: "the panes") { !$0.text.contains("2 Note of") }
      #expect(!next.screen.text.contains("left unsaved"))
    }

    @Test func `save and leave waits for the disk`() throws {
      let terminal = try openSaving()
      terminal.type("two \u{1B}")
      try terminal.wait(forText: "not saved: extra session of the 12th")
      terminal.type("q")
      try terminal.wait(forText: "save and leave")
      terminal.type("\r")
      try terminal.wait(for: "the list to close") { !$0.text.contains("save and leave") }
      #expect(terminal.child.poll() == nil)
      try disk.heal()
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(note.read() == "one two " + before)
    }

    @Test func `a file written while its save waits is merged`() throws {
      let terminal = try openSaving()
      try note.write(before + "theirs\n")
      try disk.heal()
      try terminal.wait(forText: "2 Note of R8x, 12th · saved")
      #expect(note.read() == "one " + before + "theirs\n")
      #expect(terminal.screen.text.contains("merged with what had changed on disk"))
    }

    @Test func `letters typed while a save waits never decide on a conflict`() throws {
      let terminal = try openSaving()
      let theirs = before.replacing("# Extra", with: "# Their extra")
      try note.write(theirs)
      terminal.type("t")
      try terminal.wait(forText: "one t# Extra session")
      try disk.heal()
      try terminal.wait(forText: "^S shows them")
      terminal.type("b m\r")
      try terminal.wait(forText: "one tb m")
      #expect(note.read() == theirs)
      terminal.type("\u{13}")
      try terminal.wait(forText: "both sides changed it")
      #expect(terminal.screen.text.contains("# Their extra session"))
      #expect(note.read() == theirs)
      terminal.type("b\r")
      try terminal.wait(forText: "2 Note of R8x, 12th · saved")
      let mine = "one tb m\n" + (before.split(separator: "\n").first ?? "")
      #expect(note.read()?.hasPrefix("\(mine)\n# Their extra session") == true)
    }

    @Test func `a file with two names written while its save waits is merged in both`() throws {
      let other = note.workspace + "/other.md"
      #expect(link(note.path, other) == 0)
      let terminal = try openSaving()
      try note.write(before + "theirs\n")
      try disk.heal()
      try terminal.wait(forText: "2 Note of R8x, 12th · saved")
      #expect(note.read() == "one " + before + "theirs\n")
      #expect(note.read("other.md") == note.read())
      #expect(note.leftovers == [])
    }

    @Test func `a file written just after its save was put in place shows`() throws {
      let terminal = try note.open(changes: disk.changes)
      terminal.type("one ")
      try terminal.wait(forText: "one # Extra session")
      try disk.hold("fsync", on: "/notes$")
      terminal.type("\u{13}")
      try Deadline().wait(for: "the file to be in its place") { note.read() == "one " + before }
      try note.write("theirs\n" + "one " + before)
      try terminal.wait(forText: "changed on disk meanwhile")
      try disk.heal()
      try terminal.wait(forText: "theirs")
      try terminal.wait(forText: "2 Note of R8x, 12th · saved")
      #expect(note.read() == "theirs\none " + before)
    }
  }
}
