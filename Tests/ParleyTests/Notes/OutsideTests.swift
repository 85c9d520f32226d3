import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct OutsideTests {
    private let note: NoteTerminal

    init() throws {
      note = try NoteTerminal()
      try note.write(Outsider.text)
    }

    @Test(arguments: Outsider.allCases)
    func `a note with unsaved text is merged with what another wrote`(_ other: Outsider) throws {
      let terminal = try note.openChanged()
      try other.change(note)
      try terminal.wait(forText: "notes/12-08x.md changed on disk meanwhile")
      #expect(terminal.screen.text.contains("2 Note of R8x, 12th · not saved"))
      terminal.type("q")
      try terminal.wait(forText: "mine q# Talks")
      #expect(note.read() == other.theirs)
      try terminal.save()
      #expect(note.read() == "mine q" + other.theirs)
      #expect(terminal.screen.text.contains("merged with what had changed on disk"))
      #expect(!terminal.screen.text.contains("meanwhile"))
      #expect(try terminal.leave() == .exited(0))
      #expect(note.leftovers == [])
    }

    @Test(arguments: Outsider.allCases)
    func `a note without unsaved text follows its file`(_ other: Outsider) throws {
      let terminal = try note.openUnchanged()
      try other.change(note)
      try terminal.wait(forText: other == .append ? "third line" : "SECOND LINE")
      #expect(
        terminal.screen.text.contains("notes/12-08x.md changed on disk and was read again"))
      #expect(terminal.screen.isCaretBehind("first line"), "\(terminal.screen.text)")
      #expect(terminal.screen.text.contains("2 Note of R8x, 12th · saved"))
      #expect(note.read() == other.theirs)
      terminal.type("!")
      try terminal.wait(forText: "first line!")
      try terminal.save()
      #expect(note.read() == other.theirs.replacing("first line", with: "first line!"))
    }

    @Test func `the link that took a note's place stays`() throws {
      let terminal = try note.openChanged()
      try Outsider.link.change(note)
      try terminal.wait(forText: "changed on disk meanwhile")
      try terminal.save()
      var status = stat()
      #expect(lstat(note.path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
      #expect(note.read() == "mine " + Outsider.link.theirs)
    }

    @Test(arguments: [true, false])
    func `a file that was only touched is not worth a word`(isChanged: Bool) throws {
      let terminal = try isChanged ? note.openChanged() : note.openUnchanged()
      utimensat(AT_FDCWD, note.path, nil, 0)
      try note.write(Outsider.text)
      let bytes = terminal.bytes.count
      // Read after the note, by the same reader, and told.
      let payments = try #require(note.read("payments.csv"))
      try note.write(payments + "\n", to: "payments.csv")
      try terminal.wait(forText: "payments.csv changed on disk and was read again")
      let shown = String(decoding: terminal.bytes[bytes...], as: UTF8.self)
      #expect(!shown.contains("12-08x.md"))
      #expect(!terminal.screen.text.contains("meanwhile"))
    }

    @Test(arguments: [true, false])
    func `a note whose file is deleted stays, and is written anew when one says so`(
      isChanged: Bool
    ) throws {
      let terminal = try isChanged ? note.openChanged() : note.openUnchanged()
      unlink(note.path)
      try terminal.wait(forText: "was deleted on disk; ^S writes it anew")
      #expect(terminal.screen.text.contains("what is here is kept as a draft"))
      terminal.type("x")
      try terminal.wait(forText: isChanged ? "mine x# Talks" : "first linex")
      #expect(note.read() == nil)
      try terminal.save()
      #expect(
        note.read()
          == (isChanged
            ? "mine x" + Outsider.text : Outsider.text.replacing("first line", with: "first linex"))
      )
    }

    @Test func `a file that comes back after it was deleted is followed or merged`() throws {
      let terminal = try note.openUnchanged()
      unlink(note.path)
      try terminal.wait(forText: "was deleted on disk")
      try note.write(Outsider.rewriting.theirs)
      try terminal.wait(forText: "SECOND LINE")
      #expect(terminal.screen.text.contains("2 Note of R8x, 12th · saved"))
      #expect(!terminal.screen.text.contains("was deleted on disk"))
      terminal.type("x")
      try terminal.wait(forText: "first linex")
      unlink(note.path)
      try terminal.wait(forText: "was deleted on disk")
      let other = Outsider.rewriting.theirs + "third line\n"
      try note.write(other)
      try terminal.wait(forText: "changed on disk meanwhile")
      try terminal.save()
      #expect(note.read() == other.replacing("first line", with: "first linex"))
    }

    @Test func `what is no file in the place of a note is told, and never written to`() throws {
      let terminal = try note.openChanged()
      unlink(note.path)
      mkdir(note.path, 0o755)
      try terminal.wait(for: "a word about it") {
        $0.text.contains("notes/12-08x.md") && $0.text.contains("folder")
      }
      terminal.type("\u{13}")
      try terminal.wait(forText: "Not saved: 'notes/12-08x.md'")
      #expect(terminal.screen.text.contains("mine # Talks"))
      rmdir(note.path)
      try terminal.wait(forText: "was deleted on disk")
      try terminal.save()
      #expect(note.read() == "mine " + Outsider.text)
    }

    @Test func `lines both changed are shown side by side, and neither is lost`() throws {
      let terminal = try note.openChanged()
      try note.write(Outsider.text.replacing("# Talks", with: "# Their talks"))
      try terminal.wait(forText: "changed on disk meanwhile")
      terminal.type("\u{13}")
      try terminal.wait(forText: "both changed the same lines; ^S shows them")
      terminal.type("\u{13}")
      try terminal.wait(forText: "both sides changed it")
      #expect(terminal.screen.text.contains("mine # Talks"))
      #expect(terminal.screen.text.contains("# Their talks"))
      #expect(note.read() == Outsider.text.replacing("# Talks", with: "# Their talks"))
      terminal.type("b\u{13}")
      try terminal.wait(forText: "2 Note of R8x, 12th · saved")
      #expect(
        note.read() == Outsider.text.replacing("# Talks", with: "mine # Talks\n# Their talks"))
    }
  }
}
