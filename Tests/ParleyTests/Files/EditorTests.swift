import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct EditorTests {
    let sandbox: Sandbox
    let workspace: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
    }

    /// The dashboard with the note of the round of the start in its detail.
    private func opened(_ changes: [String: String?]) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([workspace], in: sandbox, changes: changes)
      try terminal.wait(forText: "3 Payments")
      terminal.type("2>>>")
      try terminal.wait(
        forScreen: try sandbox.rendered(workspace, size: "120x36", keys: "2 > > >"))
      #expect(terminal.screen.text.contains("Hosted by Korea"))
      return terminal
    }

    /// An editor that notes its arguments and the terminal's modes, and writes a heading.
    private func editor(_ name: String = "editor", exitCode: Int = 0) throws -> String {
      try sandbox.script(
        name,
        """
        printf '%s\\n' "$@" >'\(sandbox.path)/arguments'
        stty -a >'\(sandbox.path)/modes'
        for file do :; done
        printf '# Written by %s\\n' \(name) >"$file"
        exit \(exitCode)
        """)
    }

    /// Whether the editor was given a copy of the note, nobody else's to read, after these arguments.
    private func handedFile(after arguments: String) throws -> Bool {
      let given = try read("arguments")
      let folder = "\(arguments)\(sandbox.home)/state/parley/editing-"
      return given.hasPrefix(folder) && given.hasSuffix("/12-08x.md\n")
    }

    private func read(_ name: String) throws -> String {
      try sandbox.run(["cat", sandbox.path + "/" + name]).output
    }

    @Test func `the note shows what the editor wrote`() throws {
      let terminal = try opened(["VISUAL": try editor()])
      terminal.type("E")
      try terminal.wait(forText: "Written by editor")
      try terminal.wait(forText: "saved notes/12-08x.md")
      #expect(try handedFile(after: "--\n"))
      #expect(try read("home/sma/notes/12-08x.md") == "# Written by editor\n")
      #expect(try sandbox.run(["ls", sandbox.home + "/state/parley"]).output == "journal\nundo\n")
      #expect(try read("modes").contains(" icanon "))
      terminal.type("j")
      try terminal.wait(
        forScreen: try sandbox.rendered(workspace, size: "120x36", keys: "2 > > > j"))
      #expect(terminal.screen.violations.isEmpty)
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.modes == terminal.modesBefore)
    }

    @Test func `arguments of VISUAL come before the file`() throws {
      let terminal = try opened(["VISUAL": "  \(try editor()) -n  --wait "])
      terminal.type("E")
      try terminal.wait(forText: "Written by editor")
      #expect(try handedFile(after: "-n\n--wait\n--\n"))
    }

    @Test(arguments: [nil, "", " "] as [String?])
    func `EDITOR counts where VISUAL says nothing`(_ visual: String?) throws {
      let terminal = try opened(["VISUAL": visual, "EDITOR": try editor("other")])
      terminal.type("E")
      try terminal.wait(forText: "Written by other")
    }

    @Test func `a new note is made for a round that has none`() throws {
      let terminal = try opened(["VISUAL": try editor()])
      let before = FolderTree(workspace)
      // The first round of the agreement before.
      terminal.type("1ghjljE")
      try terminal.wait(forText: "saved notes/11-01.md")
      try terminal.wait(forText: "Written by editor")
      #expect(
        FolderTree(workspace).differences(from: before)
          == [workspace + "/notes", workspace + "/notes/11-01.md"])
    }

    @Test func `a missing editor is said and the screen stays`() throws {
      let terminal = try opened(["VISUAL": "/nonexistent/editor -x"])
      let before = terminal.screen.lines.dropLast()
      terminal.type("E")
      let message =
        " /nonexistent/editor could not be started: No such file or directory; set VISUAL or EDITOR"
      try terminal.wait(for: "the message") { $0.lines.last == message }
      #expect(terminal.screen.lines.dropLast() == before)
      #expect(terminal.screen.isAlternate)
      #expect(terminal.screen.violations.isEmpty)
      terminal.type("j")
      try terminal.wait(
        forScreen: try sandbox.rendered(workspace, size: "120x36", keys: "2 > > > j"))
    }

    @Test func `what an editor that fails had written is a draft and not saved`() throws {
      let path = try editor(exitCode: 3)
      let terminal = try opened(["VISUAL": path])
      terminal.type("E")
      try terminal.wait(forText: "Written by editor")
      try terminal.wait(forText: "it ended with exit code 3")
      #expect(try read("home/sma/notes/12-08x.md").contains("Hosted by Korea"))
      terminal.type("\u{13}")
      try terminal.wait(forText: "saved notes/12-08x.md")
      #expect(try read("home/sma/notes/12-08x.md") == "# Written by editor\n")
    }

    @Test func `the editor gets the draft as it is, and what it leaves is a draft too`() throws {
      let path = try sandbox.script("editor", "printf 'and more\n' >>\"$2\"\n")
      let terminal = try opened(["VISUAL": path])
      terminal.type("edraft \u{1B}o")
      try terminal.wait(forText: "the text was read back, not saved yet")
      terminal.type("\u{13}")
      try terminal.wait(forText: "saved notes/12-08x.md")
      let text = try read("home/sma/notes/12-08x.md")
      #expect(text.hasPrefix("draft # Extra session") && text.hasSuffix("and more\n"))
    }

    @Test func `an editor that is killed is said`() throws {
      let terminal = try opened(["VISUAL": try sandbox.script("editor", "kill -KILL $$")])
      terminal.type("E")
      try terminal.wait(forText: "signal 9 ended it")
    }

    @Test func `keys meant for the editor interrupt nothing but the editor`() throws {
      let path = try sandbox.script(
        "editor", "trap 'echo interrupted; exit 0' INT\necho waiting\nwhile :; do sleep 1; done\n")
      let terminal = try opened(["VISUAL": path])
      terminal.type("E")
      try terminal.wait(for: "the editor") { $0.text.contains("waiting") && !$0.isAlternate }
      terminal.type("\u{3}")
      try terminal.wait(forText: "is unchanged")
      #expect(terminal.screen.isAlternate)
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.modes == terminal.modesBefore)
    }

    @Test(.enabled(if: Tmux.isInstalled))
    func `stopping the editor stops both and fg brings the editor back`() throws {
      let path = try sandbox.script(
        "editor", "echo waiting\nread line\necho \"# $line\" >\"$2\"\n")
      let shell = try ShellSession(sandbox)
      let modes = try shell.run("stty -a")
      try shell.begin("VISUAL=\(path) \(Sandbox.program) \(workspace)")
      try shell.tmux.wait(forScreen: try sandbox.rendered(workspace, size: "80x24"))
      try shell.tmux.press(["2", ">", ">", ">", "E"])
      try shell.tmux.wait(for: "the editor") { $0.contains("waiting") }
      try shell.tmux.press(["C-z"])
      try shell.tmux.wait(for: "the shell's word") { $0.contains("Stopped") }
      try shell.waitForPrompt()
      #expect(try shell.run("stty -a") == modes)
      try shell.begin("fg")
      // The shell sets the terminal's modes before it continues the job; keys must come after.
      let job = try shell.job()
      try Deadline().wait(for: "the job to go on") { !ProcessTable.isStopped(job) }
      try shell.begin("typed after fg")
      try shell.tmux.wait(for: "the new note") {
        $0.contains("typed after fg") && $0.contains("saved notes/12-08x.md")
      }
      try shell.tmux.press(["q"])
      try shell.waitForPrompt()
      #expect(try shell.run("stty -a") == modes)
    }
  }
}
