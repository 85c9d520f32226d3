import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct FoldersOutsideTests {
    private let note: NoteTerminal

    init() throws {
      note = try NoteTerminal()
      try note.write(Outsider.text)
    }

    @Test(arguments: [true, false])
    func `another folder in the place of the notes is followed`(isChanged: Bool) throws {
      let terminal = try isChanged ? note.openChanged() : note.openUnchanged()
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

      let terminal = try note.openChanged()
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
