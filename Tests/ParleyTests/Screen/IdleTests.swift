import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct IdleTests {
    @Test(arguments: ["", "jjkk", "2>>>", "3", "?", "R"])
    func `while nothing happens it writes no byte and never wakes`(_ keys: String) throws {
      let sandbox = try Sandbox()
      let workspace = try sandbox.workspace()
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([workspace], in: sandbox)
      try terminal.wait(forScreen: try sandbox.rendered(workspace, size: "120x36"))
      terminal.type(keys)
      if keys == "R" {
        try terminal.wait(forText: "the files were read again")
      } else {
        try terminal.wait(
          forScreen: try sandbox.rendered(
            workspace, size: "120x36", keys: keys.map(String.init).joined(separator: " ")))
      }
      // It may still be on its way to sleep: quiet begins when a tenth of a second brought nothing.
      let id = terminal.child.id
      try Deadline().wait(for: "the program to come to rest") {
        let before = ProcessTable.voluntarySwitches(of: id)
        return !terminal.take(waitingMilliseconds: 100)
          && ProcessTable.voluntarySwitches(of: id) == before
      }
      let switches = ProcessTable.voluntarySwitches(of: id)
      let ticks = ProcessTable.ticks(of: id)
      #expect(switches > 0)
      #expect(!terminal.take(waitingMilliseconds: 1000), "it wrote something")
      #expect(ProcessTable.voluntarySwitches(of: id) == switches)
      #expect(ProcessTable.ticks(of: id) == ticks)
      terminal.type("q")
      if keys == "?" { terminal.type("q") }
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }
}
