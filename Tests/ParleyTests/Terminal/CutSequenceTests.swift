import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct CutSequenceTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    /// A mouse report and an answer without their ends, and a key that could be a part of either.
    @Test(arguments: ["\u{1B}[<0;1", "\u{1B}]11;rgb:ff/ff"])
    func `who types on after a report that was cut is heard again soon`(_ cut: String) throws {
      let terminal = try PseudoTerminal(columns: 60, rows: 12)
      try terminal.start([FrameDriver.path, "events"], in: sandbox)
      try terminal.wait(for: "the questions") { $0.questions.contains("CSI c") }
      terminal.type("a" + cut)
      try terminal.wait(forText: "key a")
      // A sequence swallows four thousand bytes, more than is typed until the deadline.
      let deadline = Deadline()
      while !terminal.screen.text.contains("key ?"), !deadline.hasPassed {
        terminal.type("?")
        terminal.take(waitingMilliseconds: 20)
      }
      #expect(terminal.screen.text.contains("key ?"))
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }
}
