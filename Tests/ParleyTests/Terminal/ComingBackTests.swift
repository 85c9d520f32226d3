import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct ComingBackTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    private func opened() throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley(
        [try sandbox.workspace()], in: sandbox, changes: ["EDITOR": "true", "VISUAL": nil])
      try terminal.wait(forText: "3 Payments")
      return terminal
    }

    private func expectAskedAgain(_ terminal: PseudoTerminal) throws {
      try terminal.wait(for: "the question for the background") {
        $0.questions.count { $0 == "11;?" } == 2
      }
      try terminal.wait(for: "the screen") { $0.isAlternate && $0.text.contains("3 Payments") }
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.screen.violations.isEmpty, "\(terminal.screen.violations)")
    }

    /// ^Z, which stops nobody where nobody could continue it, and the user's editor.
    @Test(arguments: ["\u{1A}", "E"])
    func `whoever left the screen asks for the background again`(_ key: String) throws {
      let terminal = try opened()
      terminal.type(key)
      try expectAskedAgain(terminal)
    }

    @Test func `continued after a stop it could not see it asks for the background again`() throws {
      let terminal = try opened()
      terminal.child.send(SIGCONT)
      try expectAskedAgain(terminal)
    }
  }
}
