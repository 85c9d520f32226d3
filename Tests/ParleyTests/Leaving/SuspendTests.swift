import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  @Suite(.enabled(if: Tmux.isInstalled)) struct SuspendTests {
    let sandbox: Sandbox
    let workspace: String
    let shell: ShellSession
    let modes: String
    let screen: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
      shell = try ShellSession(sandbox)
      modes = try shell.run("stty -a")
      screen = try sandbox.rendered(workspace, size: "80x24", keys: "j k")
      try shell.begin("\(Sandbox.program) \(workspace)")
      try shell.tmux.wait(forScreen: try sandbox.rendered(workspace, size: "80x24"))
      try shell.tmux.press(["j", "k"])
      try shell.tmux.wait(forScreen: screen)
    }

    private func waitUntilStopped(_ job: Int32) throws {
      try Deadline().wait(for: "the job to stop") { ProcessTable.isStopped(job) }
    }

    /// Continues the job from the shell and leaves it.
    private func bringBackAndLeave() throws {
      try shell.begin("fg")
      try shell.tmux.wait(forScreen: screen)
      try shell.tmux.press(["?"])
      try shell.tmux.wait(
        forScreen: try sandbox.rendered(workspace, size: "80x24", keys: "j k ?"))
      try shell.tmux.press(["q", "q"])
      try shell.waitForPrompt()
      #expect(try shell.run("stty -a") == modes)
      #expect(try shell.jobs().isEmpty)
    }

    @Test func `the key stops it, the shell is usable, and fg comes back`() throws {
      let job = try shell.job()
      try shell.tmux.press(["C-z"])
      try waitUntilStopped(job)
      try shell.waitForPrompt()
      #expect(try shell.run("stty -a") == modes)
      #expect(try shell.run("echo us$((0))able") == "us0able\n")
      try bringBackAndLeave()
    }

    @Test func `it can be stopped again and again`() throws {
      let job = try shell.job()
      for _ in 0..<3 {
        try shell.tmux.press(["C-z"])
        try waitUntilStopped(job)
        try shell.waitForPrompt()
        try shell.begin("fg")
        try shell.tmux.wait(forScreen: screen)
      }
      try shell.tmux.press(["C-z"])
      try waitUntilStopped(job)
      try shell.waitForPrompt()
      try bringBackAndLeave()
    }

    @Test func `a stop from outside does the same`() throws {
      let job = try shell.job()
      kill(job, SIGTSTP)
      try waitUntilStopped(job)
      try shell.waitForPrompt()
      #expect(try shell.run("stty -a") == modes)
      try bringBackAndLeave()
    }

    @Test func `continued behind the shell's back it leaves the shell alone`() throws {
      let job = try shell.job()
      kill(job, SIGTSTP)
      try waitUntilStopped(job)
      try shell.waitForPrompt()
      kill(job, SIGCONT)
      // As any job in the background that wants the terminal, it is stopped again.
      #expect(try shell.run("stty -a") == modes)
      try waitUntilStopped(job)
      #expect(try shell.run("stty -a") == modes)
      try shell.waitForPrompt()
      try bringBackAndLeave()
    }

    @Test func `a stop it could not see is painted over`() throws {
      let job = try shell.job()
      kill(job, SIGSTOP)
      try waitUntilStopped(job)
      try shell.tmux.wait(for: "the shell's word") { $0.contains("Stopped") }
      try bringBackAndLeave()
    }

    @Test(arguments: [false, true])
    func `a window that was resized meanwhile is drawn at its new size`(isUnseen: Bool) throws {
      let job = try shell.job()
      if isUnseen { kill(job, SIGSTOP) } else { try shell.tmux.press(["C-z"]) }
      try waitUntilStopped(job)
      if isUnseen {
        try shell.tmux.wait(for: "the shell's word") { $0.contains("Stopped") }
      } else {
        try shell.waitForPrompt()
      }
      try shell.tmux.run(["resize-window", "-x", "120", "-y", "36"])
      try shell.begin("fg")
      // The first row brings every pane to its top, wherever it was scrolled to before.
      try shell.tmux.wait(for: "36 rows") { ScreenText.lines($0).count == 36 }
      try shell.tmux.press(["g"])
      try shell.tmux.wait(
        forScreen: try sandbox.rendered(workspace, size: "120x36", keys: "j k g"))
      try shell.tmux.press(["q"])
      try shell.waitForPrompt()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func `a signal while it is stopped ends it when it is continued`(_ signal: Int32) throws {
      let job = try shell.job()
      try shell.tmux.press(["C-z"])
      try waitUntilStopped(job)
      try shell.waitForPrompt()
      kill(job, signal)
      try shell.begin("fg")
      try Deadline().wait(for: "the job to end") { !ProcessTable.isRunning(job) }
      try shell.waitForPrompt()
      #expect(try shell.run("stty -a") == modes)
    }
  }
}
