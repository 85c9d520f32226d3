import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// What becomes of a copied text when one leaves at once.
  struct LastCopyTests {
    private let sandbox: Sandbox
    private let terminal: PseudoTerminal

    init() throws {
      sandbox = try Sandbox()
      terminal = try PseudoTerminal(columns: 120, rows: 36)
    }

    /// Starts the dashboard where wl-copy, a script, is the way to the clipboard.
    private func start(wlCopy script: String, _ more: [String: String?] = [:]) throws {
      _ = try sandbox.script("wl-copy", script)
      let changes = [
        "PATH": "\(sandbox.path):/usr/bin:/bin", "OUT": sandbox.path, "WAYLAND_DISPLAY": "w",
        "VTE_VERSION": "7200",
      ].merging(more) { $1 }
      try terminal.startParley([try sandbox.workspace()], in: sandbox, changes: changes)
      try terminal.wait(forText: "3 Payments")
    }

    private func read(_ path: String) -> String? {
      try? String(contentsOfFile: path, encoding: .utf8)
    }

    private var file: String { sandbox.home + "/state/parley/copied.txt" }

    @Test func `a text on its way goes on by the ways that are left, and it is said`() throws {
      try start(wlCopy: "cat > /dev/null; exit 1")
      terminal.type("yq")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(read(file)?.hasPrefix("id: 12-08x\n") ?? false)
      let text = terminal.screen.text.replacing("\n", with: "")
      #expect(text.contains("parley: copied rounds.csv:"), "\(text)")
      #expect(text.contains("wl-copy ended with exit code 1"), "\(text)")
    }

    @Test func `a text that cannot get anywhere is said not to be copied`() throws {
      try start(wlCopy: "cat > /dev/null; exit 1", ["HOME": nil, "XDG_STATE_HOME": nil])
      terminal.type("yq")
      #expect(try terminal.waitForEnd() == .exited(0))
      let text = terminal.screen.text.replacing("\n", with: "")
      #expect(text.contains("was not copied: wl-copy ended with exit code 1"), "\(text)")
    }

    @Test func `behind a program that fails the terminal takes it at the end too`() throws {
      try start(
        wlCopy: "cat > /dev/null; exit 1",
        ["VTE_VERSION": nil, "STY": "1.pts"])
      terminal.type("yq")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(String(decoding: terminal.bytes, as: UTF8.self).contains("\u{1B}P\u{1B}]52;c;"))
      #expect(read(file) == nil)
    }

    @Test func `a program that hangs is waited for once, however much was copied`() throws {
      try start(wlCopy: "echo asked >> \"$OUT/asked\"; exec sleep 1000")
      for _ in 0..<6 { terminal.type("yj") }
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(read(sandbox.path + "/asked") == "asked\n")
      let text = terminal.screen.text.replacing("\n", with: "")
      #expect(text.contains("wl-copy did not answer"), "\(text)")
      #expect(read(file) != nil)
    }
  }
}
