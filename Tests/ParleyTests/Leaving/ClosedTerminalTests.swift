import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct ClosedTerminalTests {
    let sandbox: Sandbox
    let workspace: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
    }

    @Test(arguments: [false, true])
    func `it ends when its terminal is closed`(_ isHangupIgnored: Bool) throws {
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      let ignore = isHangupIgnored ? "trap '' HUP; " : ""
      try terminal.start(
        ["sh", "-c", ignore + "exec \"$@\"", "sh", Sandbox.program, workspace], in: sandbox)
      try terminal.wait(forText: "3 Payments")
      terminal.type("jk")
      terminal.closeTerminal()
      let ending = try terminal.child.wait()
      #expect([.exited(0), .signalled(SIGHUP)].contains(ending))
    }

    @Test(.enabled(if: Tmux.isInstalled))
    func `it ends with the shell's window`() throws {
      let shell = try ShellSession(sandbox)
      try shell.begin("\(Sandbox.program) \(workspace)")
      try shell.tmux.wait(forScreen: try sandbox.rendered(workspace, size: "80x24"))
      let job = try shell.job()
      try shell.tmux.run(["kill-pane"])
      try Deadline().wait(for: "the job to end") { !ProcessTable.isRunning(job) }
    }
  }
}
