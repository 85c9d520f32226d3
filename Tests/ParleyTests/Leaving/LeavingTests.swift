import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  @Suite(.enabled(if: Tmux.isInstalled)) struct LeavingTests {
    let sandbox: Sandbox
    let workspace: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
    }

    /// A shell with the dashboard on its screen, the modes before and the dashboard's process.
    private func opened() throws -> (shell: ShellSession, modes: String, job: Int32) {
      let shell = try ShellSession(sandbox)
      _ = try shell.run("ulimit -c 0")
      let modes = try shell.run("stty -a")
      try shell.begin("\(Sandbox.program) \(workspace)")
      try shell.tmux.wait(forScreen: try sandbox.rendered(workspace, size: "80x24"))
      return (shell, modes, try shell.job())
    }

    private func expectUsable(_ shell: ShellSession, modes: String) throws {
      try shell.waitForPrompt()
      #expect(try shell.run("stty -a") == modes)
      #expect(try shell.run("echo us$((0))able") == "us0able\n")
      #expect(try shell.jobs().isEmpty)
    }

    @Test func `q gives the terminal back`() throws {
      let (shell, modes, _) = try opened()
      try shell.tmux.press(["q"])
      try shell.waitForPrompt()
      #expect(try shell.run("echo $?") == "0\n")
      try expectUsable(shell, modes: modes)
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
    func `a signal from outside ends it and gives the terminal back`(_ signal: Int32) throws {
      let (shell, modes, job) = try opened()
      kill(job, signal)
      try shell.waitForPrompt()
      #expect(try shell.run("echo $?") == "0\n")
      try expectUsable(shell, modes: modes)
    }

    @Test(arguments: [SIGSEGV, SIGILL, SIGABRT, SIGTRAP, SIGBUS, SIGFPE])
    func `a crash gives the terminal back and is seen as one`(_ signal: Int32) throws {
      let (shell, modes, job) = try opened()
      kill(job, signal)
      try shell.waitForPrompt()
      #expect(try shell.run("echo $?") == "\(128 + signal)\n")
      try expectUsable(shell, modes: modes)
    }

    @Test func `a key for the terminal is only a key`() throws {
      let (shell, modes, job) = try opened()
      try shell.tmux.press(["C-c"])
      try shell.tmux.wait(for: "how to leave") { $0.contains("q leaves parley") }
      try shell.tmux.press(["C-\\"])
      try shell.tmux.wait(for: "an answer") { $0.contains("does nothing here") }
      try shell.tmux.press(["C-s"])
      try shell.tmux.wait(for: "an answer") { $0.contains("not now: everything is saved") }
      #expect(ProcessTable.isRunning(job))
      try shell.tmux.press(["q"])
      try expectUsable(shell, modes: modes)
    }

    @Test func `it can be left and opened again and again`() throws {
      let shell = try ShellSession(sandbox)
      let modes = try shell.run("stty -a")
      let screen = try sandbox.rendered(workspace, size: "80x24")
      for _ in 0..<3 {
        try shell.begin("\(Sandbox.program) \(workspace)")
        try shell.tmux.wait(forScreen: screen)
        try shell.tmux.press(["q"])
        try shell.waitForPrompt()
      }
      try expectUsable(shell, modes: modes)
    }
  }
}
