import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// Leaving and stopping while the folder of drafts does not answer.
  @Suite(.enabled(if: FaultyDisk.compiler != nil, "there is no C compiler"))
  struct StalledDiskTests {
    private let note: NoteTerminal
    private let disk: FaultyDisk
    private let drafts = FaultyDisk.hold("open", on: "/parley/journal")

    init() throws {
      note = try NoteTerminal()
      disk = try FaultyDisk(in: note.sandbox)
      try disk.set(drafts)
    }

    private func start() throws -> PseudoTerminal {
      let terminal = try note.start(changes: disk.changes)
      try terminal.wait(for: "the drafts to be looked for") { _ in !disk.calls.isEmpty }
      return terminal
    }

    @Test(arguments: [nil, SIGTERM])
    func `the terminal is given back all the same, and what is waited for is said`(
      _ signal: Int32?
    ) throws {
      let terminal = try start()
      if let signal { terminal.child.send(signal) } else { terminal.type("q") }
      try terminal.wait(for: "the terminal to be given back") {
        !$0.isAlternate && $0.text.contains("parley: waiting for the disk with your drafts")
      }
      #expect(terminal.child.poll() == nil)
      #expect(terminal.modes == terminal.modesBefore)
      try disk.heal()
      #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test func `^C gives up waiting for it`() throws {
      let terminal = try start()
      terminal.type("q")
      try terminal.wait(forText: "^C gives up")
      terminal.type("\u{03}")
      #expect(try terminal.waitForEnd() == .signalled(SIGINT))
    }

    @Test(.enabled(if: Tmux.isInstalled)) func `^Z stops all the same, and it is said`() throws {
      let shell = try ShellSession(note.sandbox, columns: 120, rows: 36)
      let variables = disk.changes.map { "\($0.key)=\($0.value ?? "")" }.joined(separator: " ")
      try shell.begin("env \(variables) \(Sandbox.program) \(note.workspace)")
      try shell.tmux.wait(for: "the panes") { $0.contains("3 Payments") }
      try Deadline().wait(for: "the drafts to be looked for") { !disk.calls.isEmpty }
      let job = try shell.job()
      try shell.tmux.press(["C-z"])
      try Deadline().wait(for: "the job to stop") { ProcessTable.isStopped(job) }
      try shell.waitForPrompt()
      #expect(try shell.tmux.screen().contains("the disk with your drafts does not answer"))
      try disk.heal()
      try shell.begin("fg")
      try shell.tmux.wait(for: "the panes") { $0.contains("3 Payments") }
      try shell.tmux.press(["q"])
      try Deadline().wait(for: "the job to end") { !ProcessTable.isRunning(job) }
    }

    @Test func `a setting that is refused while one leaves is told`() throws {
      let config = "/config/parley/"
      try disk.set(drafts, FaultyDisk.hold("fsync", on: config))
      let terminal = try start()
      terminal.type("t")
      try terminal.wait(forText: "Themes")
      terminal.type("nord\r")
      try terminal.wait(for: "the setting to be written") { _ in
        disk.calls.contains { $0.contains(config) }
      }
      terminal.type("q")
      // From then on nothing is looked for before the drafts are done with.
      try terminal.wait(for: "the terminal to be given back") { !$0.isAlternate }
      try disk.set(drafts, FaultyDisk.fail("fsync", EIO, on: config))
      try Deadline().wait(for: "the writing to be given up") {
        let names = try? FileManager.default.contentsOfDirectory(
          atPath: note.sandbox.home + config)
        return !(names ?? []).contains { $0.hasPrefix(".parley-") }
      }
      try disk.heal()
      #expect(try terminal.waitForEnd() == .exited(0))
      let text = terminal.screen.text.replacing("\n", with: "")
      #expect(text.contains("parley: 'theme' is not remembered: "), "\(text)")
    }
  }
}
