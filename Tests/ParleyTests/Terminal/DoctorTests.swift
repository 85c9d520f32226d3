import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct DoctorTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    /// The answers of a terminal that shows the samples so wide, in the order of the questions.
    private func answers(_ changes: [Int: Int] = [:], version: String = "term(1)") -> String {
      let usual = [2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2]
      let places = usual.enumerated().map { "\u{1B}[1;\((changes[$0] ?? $1) + 1)R" }.joined()
      return places + "\u{1B}]11;rgb:00/00/00\u{7}\u{1B}]10;rgb:ff/ff/ff\u{7}"
        + "\u{1B}P>|\(version)\u{1B}\\" + "\u{1B}[?2026;2$y\u{1B}[?2031;0$y\u{1B}[?62;22c"
    }

    /// Starts it on a terminal whose answers are there before anybody asks: no test waits for a clock.
    private func started(_ answers: String, _ options: [String] = []) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(columns: 120, rows: 90)
      terminal.type(answers)
      try terminal.startParley(["doctor"] + options, in: sandbox)
      return terminal
    }

    @Test func `a terminal as assumed ends with 0`() throws {
      let terminal = try started(answers())
      #expect(try terminal.waitForEnd() == .exited(0))
      let text = terminal.screen.text
      #expect(text.contains("name (XTVERSION)                  term(1)"), "\(text)")
      #expect(text.contains("size                              120 columns, 90 rows"))
      #expect(text.contains("frames shown at once (2026)       yes"))
      #expect(text.contains("pastes in brackets (2004)         no answer"))
      #expect(text.contains("Nothing is wrong."))
      #expect(terminal.modes == terminal.modesBefore)
    }

    @Test func `a terminal that answers nothing is found and given back`() throws {
      let terminal = try started("")
      #expect(try terminal.waitForEnd() == .exited(1))
      #expect(terminal.screen.text.contains("The terminal answered nothing in time"))
      #expect(terminal.screen.questions.last == "CSI c")
      #expect(terminal.modes == terminal.modesBefore)
    }

    @Test func `what is agreed to is remembered, and found no more`() throws {
      let wide = answers([4: 2, 7: 2])
      let terminal = try started(wide)
      try terminal.wait(forText: "Remember ascii = true in config.toml? [y/n]")
      terminal.type("y\r")
      #expect(try terminal.waitForEnd() == .exited(1))
      let file = sandbox.home + "/config/parley/config.toml"
      #expect(try sandbox.run(["cat", file]).output.contains("ascii = true"))
      let again = try started(wide)
      #expect(try again.waitForEnd() == .exited(0))
    }

    @Test func `what is not agreed to is not written`() throws {
      let terminal = try started(answers([8: 2]))
      try terminal.wait(forText: "Remember chart-marks = \"blocks\" in config.toml? [y/n]")
      terminal.type("n\r")
      #expect(try terminal.waitForEnd() == .exited(1))
      let file = sandbox.home + "/config/parley/config.toml"
      #expect(try sandbox.run(["cat", file]).ending != .exited(0))
    }

    @Test func `with --fix nobody is asked`() throws {
      let terminal = try started(answers([8: 2]), ["--fix"])
      #expect(try terminal.waitForEnd() == .exited(1))
      #expect(terminal.screen.text.contains("Remembered: chart-marks = \"blocks\""))
      #expect(!terminal.screen.text.contains("[y/n]"))
    }

    @Test func `a terminal that lies harms nobody`() throws {
      let lies =
        "\u{1B}[99999999999999999999;99999999999999999999R\u{1B}[0;0R\u{1B}[?2026;9$y"
        + String(repeating: "\u{1B}[1;2R", count: 200) + "\u{1B}[1;4097R"
      let terminal = try started(lies + answers([0: 5], version: "x\u{202E}y\u{85}z"))
      #expect(try terminal.waitForEnd() == .exited(1))
      #expect(terminal.screen.text.contains("x‹202E›y‹85›z"), "\(terminal.screen.text)")
      #expect(terminal.modes == terminal.modesBefore)
    }

    @Test func `without a terminal it ends with 4 and tells what the environment does`() throws {
      let outcome = try sandbox.run(["setsid", "-w", Sandbox.program, "doctor"])
      #expect(outcome.ending == .exited(4))
      #expect(outcome.output.contains("There is no terminal here"))
      #expect(outcome.output.contains("xterm-256color, known to terminfo"))
      #expect(!outcome.outputBytes.contains(0x1B))
    }

    @Test(arguments: ["dumb", "nonesuch"])
    func `a terminal that takes no sequences is asked nothing`(_ type: String) throws {
      let terminal = try PseudoTerminal(columns: 120, rows: 90)
      try terminal.startParley(["doctor"], in: sandbox, changes: ["TERM": type])
      #expect(try terminal.waitForEnd() == .exited(1))
      #expect(!terminal.bytes.contains(0x1B))
    }

    @Test func `a terminal without private modes is asked only what it knows`() throws {
      let terminal = try PseudoTerminal(columns: 120, rows: 90)
      terminal.type(answers())
      try terminal.startParley(["doctor"], in: sandbox, changes: ["TERM": "vt220"])
      _ = try terminal.waitForEnd()
      #expect(Set(terminal.screen.questions) == ["CSI 6n", "CSI c"])
    }

    @Test func `from the palette the screen is left, and taken again at Enter`() throws {
      let terminal = try PseudoTerminal(columns: 120, rows: 90)
      let workspace = try sandbox.workspace()
      try terminal.startParley([workspace], in: sandbox)
      try terminal.wait(forText: "3 Payments")
      terminal.type(":examine the")
      try terminal.wait(forText: "Examine the terminal")
      terminal.type("\r")
      try terminal.wait(forText: "Enter goes back to parley.")
      #expect(!terminal.screen.isAlternate)
      terminal.type("\r")
      try terminal.wait(forText: "3 Payments")
      #expect(terminal.screen.isAlternate)
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.modes == terminal.modesBefore)
    }

    @Test(.enabled(if: Tmux.isInstalled))
    func `tmux shows what parley assumes, and no answer lands at the prompt`() throws {
      let shell = try ShellSession(sandbox)
      let command = "TERM=tmux-256color \(Sandbox.program) doctor"
      let status = try shell.run("\(command) >/dev/null; echo ended $?")
      #expect(status == "ended 0\n")
      let report = try shell.run(command)
      for name in ["Hangul", "Han", "middle dot", "braille", "pencil", "emoji"] {
        let row = report.split(separator: "\n").first { $0.hasPrefix("  \(name) ") }
        #expect(row?.hasSuffix(", as assumed") == true, "\(name): \(report)")
      }
      #expect(report.contains("name (XTVERSION)                  tmux "))
      #expect(try shell.run("echo us$((0))able") == "us0able\n")
      #expect(!(try shell.tmux.screen()).contains("2c"))
    }
  }
}
