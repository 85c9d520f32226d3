import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct DoctorSignalTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    /// The dashboard with its screen left, when the terminal has answered.
    private func examined(_ answers: String = "\u{1B}[?62;22c") throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(columns: 120, rows: 90)
      try terminal.startParley([try sandbox.workspace()], in: sandbox)
      try terminal.wait(forText: "3 Payments")
      terminal.type("\u{1B}d")
      try terminal.wait(for: "the questions") {
        !$0.isAlternate && $0.questions.contains("CSI 6n") && $0.questions.last == "CSI c"
      }
      terminal.type(answers)
      return terminal
    }

    @Test(arguments: ["\u{3}", "\u{1C}"])
    func `at the report ^C and its like go back as Enter does`(_ key: String) throws {
      let terminal = try examined()
      try terminal.wait(forText: "Enter goes back to parley.")
      terminal.type(key)
      try terminal.wait(for: "the screen") { $0.isAlternate && $0.text.contains("3 Payments") }
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.modes == terminal.modesBefore)
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `at the report a signal ends the program`(_ signal: Int32) throws {
      let terminal = try examined()
      try terminal.wait(forText: "Enter goes back to parley.")
      terminal.child.send(signal)
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(!terminal.screen.isAlternate)
      #expect(terminal.modes == terminal.modesBefore)
    }

    @Test func `at a question ^C is no, and nothing more is asked`() throws {
      // The middle dot two columns wide: a setting is offered.
      let columns = [2, 2, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2]
      let terminal = try examined(
        columns.map { "\u{1B}[1;\($0 + 1)R" }.joined() + "\u{1B}[?62;22c")
      try terminal.wait(forText: "in config.toml? [y/n]")
      terminal.type("\u{3}")
      try terminal.wait(for: "the screen") { $0.isAlternate && $0.text.contains("3 Payments") }
      let text = String(decoding: terminal.bytes, as: UTF8.self)
      #expect(text.ranges(of: "[y/n]").count == 1)
      #expect(!text.contains("Enter goes back"))
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      let file = sandbox.home + "/config/parley/config.toml"
      #expect(try sandbox.run(["cat", file]).ending != .exited(0))
    }

    /// On its own, at a terminal that says nothing.
    private func asked() throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(columns: 120, rows: 90)
      try terminal.startParley(["doctor"], in: sandbox)
      try terminal.wait(for: "the questions") { $0.questions.last == "CSI c" }
      return terminal
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func `a signal while answers are waited for leaves the terminal as it was`(_ signal: Int32)
      throws
    {
      let terminal = try asked()
      terminal.child.send(signal)
      #expect(try terminal.waitForEnd() == .signalled(signal))
      #expect(terminal.modes == terminal.modesBefore)
    }

    @Test func `answers that come late count, and none is left for the shell`() throws {
      let terminal = try asked()
      try terminal.wait(forText: "waiting for the terminal's answers")
      terminal.type("\u{1B}P>|late(1)\u{1B}\\\u{1B}[?62;22c")
      _ = try terminal.waitForEnd()
      #expect(terminal.screen.text.contains("name (XTVERSION)                  late(1)"))
      #expect(!terminal.screen.text.contains("waiting for"))
      #expect(terminal.modes == terminal.modesBefore)
    }

    @Test func `^C ends the wait and not the report`() throws {
      let terminal = try asked()
      try terminal.wait(forText: "waiting for the terminal's answers")
      terminal.type("\u{3}")
      #expect(try terminal.waitForEnd() == .exited(1))
      #expect(terminal.screen.text.contains("The terminal answered nothing in time"))
      #expect(terminal.modes == terminal.modesBefore)
    }
  }
}
