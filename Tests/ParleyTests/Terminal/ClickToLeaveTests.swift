import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct ClickToLeaveTests {
    let sandbox: Sandbox
    let workspace: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
    }

    /// The dashboard in a script that reads a line behind it, and where its footer says how to quit.
    private func opened() throws -> (terminal: PseudoTerminal, place: String) {
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.start(
        [
          "sh", "-c", "\"$@\"; echo gone; read line; echo \"line <$line>\"", "sh", Sandbox.program,
          workspace,
        ], in: sandbox)
      try terminal.wait(forText: "q quit")
      let footer = try #require(terminal.screen.lines.last)
      let label = try #require(footer.firstRange(of: "q quit"))
      let column = footer.distance(from: footer.startIndex, to: label.lowerBound) + 1
      return (terminal, "\(column);36")
    }

    @Test func `the release of a click that quits does not land at the shell`() throws {
      let (terminal, place) = try opened()
      // A terminal that answers, on a line so slow that the release comes after the mouse is off.
      terminal.type("\u{1B}[?62;22c\u{1B}[<0;\(place)M")
      try terminal.wait(for: "the mouse to be off, and the last question") { screen in
        screen.mouseModes.isEmpty && screen.questions.count { $0 == "CSI c" } == 2
      }
      terminal.type("\u{1B}[<0;\(place)m\u{1B}[?62;22c")
      try terminal.wait(forText: "gone")
      terminal.type("\r")
      try terminal.wait(forText: "line <")
      #expect(terminal.screen.text.contains("line <>"), "\(terminal.screen.text)")
      #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test func `a click that is over is not waited for`() throws {
      let (terminal, _) = try opened()
      terminal.type("\u{1B}[?62;22c\u{1B}[<0;1;1M\u{1B}[<0;1;1m")
      terminal.type("q")
      try terminal.wait(forText: "gone")
      #expect(terminal.screen.questions.count { $0 == "CSI c" } == 1)
      terminal.type("\r")
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }
}
