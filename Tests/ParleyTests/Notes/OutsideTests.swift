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

    /// The editor with `mine ` typed and not saved.
    private func openChanged() throws -> PseudoTerminal {
      let terminal = try note.open()
      terminal.type("mine ")
      try terminal.wait(forText: "mine # Talks")
      return terminal
    }

    /// The editor with nothing typed and the caret at the end of `first line`.
    private func openUnchanged() throws -> PseudoTerminal {
      let terminal = try note.open()
      terminal.type("\u{1B}OB\u{1B}OB\u{1B}OF")
      try terminal.wait(for: "the caret in the first line") { $0.isCaretBehind("first line") }
      return terminal
    }

    @Test(arguments: Outsider.allCases)
    func `a note with unsaved text is merged with what another wrote`(_ other: Outsider) throws {
      let terminal = try openChanged()
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
      let terminal = try openUnchanged()
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
      let terminal = try openChanged()
      try Outsider.link.change(note)
      try terminal.wait(forText: "changed on disk meanwhile")
      try terminal.save()
      var status = stat()
      #expect(lstat(note.path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
      #expect(note.read() == "mine " + Outsider.link.theirs)
    }

    @Test(arguments: [true, false])
    func `a file that was only touched is not worth a word`(isChanged: Bool) throws {
      let terminal = try isChanged ? openChanged() : openUnchanged()
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
      let terminal = try isChanged ? openChanged() : openUnchanged()
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
      let terminal = try openUnchanged()
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

    @Test(arguments: [true, false])
    func `another folder in the place of the notes is followed`(isChanged: Bool) throws {
      let terminal = try isChanged ? openChanged() : openUnchanged()
      let (folder, other) = (note.workspace + "/notes", note.workspace + "/other")
      try note.write(Outsider.rewriting.theirs, to: "other/12-08x.md")
      rename(folder, note.workspace + "/before")
      rename(other, folder)
      try terminal.wait(forText: isChanged ? "changed on disk meanwhile" : "SECOND LINE")
      let (text, mine) =
        isChanged ? ("# Talks", "mine x# Talks") : ("first line", "first linex")
      terminal.type("x")
      try terminal.wait(forText: mine)
      try terminal.save()
      #expect(note.read() == Outsider.rewriting.theirs.replacing(text, with: mine))
      #expect(note.read("before/12-08x.md") == Outsider.text)
      // The folder that came is watched like the one before.
      try note.write(Outsider.text + "third line\n")
      try terminal.wait(forText: "third line")
    }

    @Test func `what is no file in the place of a note is told, and never written to`() throws {
      let terminal = try openChanged()
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
      let terminal = try openChanged()
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

    @Test(.enabled(if: access("/usr/bin/git", X_OK) == 0, "there is no git"))
    func `another branch checked out under a draft is followed and merged`() throws {
      let payments = try #require(note.read("payments.csv"))
      let other = Outsider.rewriting.theirs
      try git("init", "-q", "-b", "main")
      try git("add", ".")
      try git("commit", "-q", "-m", "before")
      try git("checkout", "-q", "-b", "other")
      try note.write(other)
      try note.write("# Round 8 anew\n", to: "notes/12-08.md")
      unlink(note.workspace + "/notes/12-07.md")
      try note.write(payments.replacing("1519.2", with: "1520.2"), to: "payments.csv")
      try git("commit", "-q", "-a", "-m", "after")
      try git("checkout", "-q", "main")

      let terminal = try openChanged()
      try git("checkout", "-q", "other")
      try terminal.wait(forText: "changed on disk meanwhile")
      try terminal.wait(forText: "1,520.2")
      try terminal.wait(for: "round 7 without a note") { screen in
        screen.lines.contains { $0.contains("R7") && !$0.contains("✎") }
      }
      try terminal.save()
      #expect(note.read() == "mine " + other)
      terminal.type("\u{1B}")
      try terminal.wait(for: "the panes") { !$0.text.contains("2 Note of") }
      terminal.type("1k")
      try terminal.wait(forText: "Round 8 anew")
      #expect(note.read("notes/12-08.md") == "# Round 8 anew\n")
    }

    private func git(_ arguments: String...) throws {
      let names = ["user.name=a", "user.email=a@b.example", "commit.gpgsign=false"]
      let outcome = try note.sandbox.run(
        ["/usr/bin/git", "-C", note.workspace] + names.flatMap { ["-c", $0] } + arguments, [],
        ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"])
      #expect(outcome.ending == .exited(0), "git \(arguments): \(outcome.errors)")
    }
  }
}
