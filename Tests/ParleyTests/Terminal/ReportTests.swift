import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct ReportTests {
    let sandbox: Sandbox

    init() throws {
      sandbox = try Sandbox()
    }

    private func asked(_ changes: [String: String?] = [:]) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(columns: 60, rows: 12)
      try terminal.start([FrameDriver.path, "events"], in: sandbox, changes: changes)
      try terminal.wait(for: "the questions") { $0.questions.contains("CSI c") }
      return terminal
    }

    @Test func `questions go out together, the attributes last`() throws {
      let terminal = try asked()
      #expect(
        terminal.screen.questions == [
          "11;?", "10;?", "CSI ?2026$p", "CSI >0q", "CSI 6n", "CSI c",
        ])
    }

    @Test(arguments: ["vt100", "vt220"])
    func `a terminal without private modes is asked only what it knows`(_ type: String) throws {
      let terminal = try asked(["TERM": type])
      #expect(terminal.screen.questions == ["CSI 6n", "CSI c"])
      #expect(terminal.screen.mouseModes.isEmpty)
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test func `answers are events, and between them are keys`() throws {
      let terminal = try asked()
      terminal.type(
        "\u{1B}]11;rgb:1e1e/2e2e/3e3e\u{7}a\u{1B}]10;rgb:ff/ff/ff\u{1B}\\\u{1B}[?2026;2$y"
          + "\u{1B}P>|term(1)\u{1B}\\\u{1B}[1;2R\u{1B}[?62;22cb\u{1B}[1;2R\u{1B}[?997;2n")
      try terminal.wait(forText: "scheme light")
      #expect(
        terminal.screen.lines.prefix(9) == [
          "background #1e2e3e", "key a", "foreground #ffffff", "mode 2026 reset",
          "version term(1)", "cursor 1 0", "attributes [62, 22]", "key b", "key S-F3",
        ])
    }

    @Test func `several rows are shown at once where the terminal says it can`() throws {
      let terminal = try asked()
      terminal.type("a\u{1B}[?2026;2$y\u{1B}[?62c")
      try terminal.wait(forText: "attributes [62]")
      let before = terminal.screen.togetherCount
      // Drawn as a whole when the screen is taken again.
      terminal.type("e")
      try terminal.wait(forText: "key e")
      #expect(terminal.screen.togetherCount == before + 1)
      #expect(!terminal.screen.isHeldBack)
      #expect(terminal.screen.violations.isEmpty, "\(terminal.screen.violations)")
    }

    @Test func `where it does not, nothing is held back`() throws {
      let terminal = try asked()
      terminal.type("a\u{1B}[?2026;0$y\u{1B}[?62c")
      try terminal.wait(forText: "attributes [62]")
      terminal.type("e")
      try terminal.wait(forText: "key e")
      #expect(terminal.screen.togetherCount == 0)
    }

    @Test(.enabled(if: Tmux.isInstalled))
    func `no answer lands at the shell's prompt`() throws {
      let shell = try ShellSession(sandbox)
      for _ in 0..<5 {
        try shell.begin("\(FrameDriver.path) events")
        try shell.tmux.wait(for: "tmux's answer") { $0.contains("attributes [") }
        try shell.tmux.press(["z"])
        try shell.waitForPrompt()
        #expect(try shell.run("echo us$((0))able") == "us0able\n")
      }
      let screen = try shell.tmux.screen()
      #expect(!screen.contains("2c"), "\(screen)")
    }

    @Test func `without an answer it leaves all the same`() throws {
      let terminal = try asked()
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.modes == terminal.modesBefore)
    }
  }
}
