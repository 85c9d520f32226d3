import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct KillWhileDrawingTests {
    @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGSEGV, SIGILL])
    func `a signal in the midst of drawing leaves the terminal as it was`(_ signal: Int32) throws {
      let sandbox = try Sandbox()
      let workspace = try sandbox.workspace()
      var chance = SeededGenerator(seed: UInt64(signal))
      for _ in 0..<5 {
        let terminal = try PseudoTerminal(columns: 160, rows: 50)
        try terminal.start(
          ["sh", "-c", "ulimit -c 0; exec \"$@\"", "sh", Sandbox.program, workspace], in: sandbox)
        try terminal.wait(forText: "3 Payments")
        // So many bytes of drawing go by before the signal; the keys ask for far more.
        let enough = terminal.bytes.count + Int.random(in: 1...30_000, using: &chance)
        let deadline = Deadline()
        while terminal.bytes.count < enough, !deadline.hasPassed {
          terminal.type("jjk2>j3k1+")
          terminal.take(waitingMilliseconds: 20)
        }
        try #require(terminal.bytes.count >= enough)
        terminal.type("jjk2>j3k1+j+j+j")
        terminal.child.send(signal)
        let ending = try terminal.waitForEnd()
        let isCrash = [SIGSEGV, SIGILL].contains(signal)
        #expect(ending == (isCrash ? .signalled(signal) : .exited(0)))
        #expect(!terminal.screen.isAlternate)
        #expect(terminal.screen.isCursorVisible)
        #expect(terminal.screen.isPenPlain)
        #expect(!terminal.screen.areKeysChanged)
        #expect(terminal.modes == terminal.modesBefore)
      }
    }

    @Test func `a signal before the first frame leaves the terminal as it was`() throws {
      let sandbox = try Sandbox()
      let workspace = try sandbox.workspace()
      for wait in 0..<30 {
        let terminal = try PseudoTerminal(columns: 160, rows: 50)
        try terminal.startParley([workspace], in: sandbox)
        let deadline = ContinuousClock.now + .milliseconds(wait)
        while ContinuousClock.now < deadline, terminal.bytes.isEmpty {
          terminal.take(waitingMilliseconds: 0)
        }
        terminal.child.send(SIGTERM)
        let ending = try terminal.waitForEnd()
        #expect([.exited(0), .signalled(SIGTERM)].contains(ending))
        #expect(!terminal.screen.isAlternate)
        #expect(terminal.screen.isCursorVisible)
        #expect(terminal.screen.violations.isEmpty)
        #expect(terminal.modes == terminal.modesBefore)
      }
    }
  }
}
