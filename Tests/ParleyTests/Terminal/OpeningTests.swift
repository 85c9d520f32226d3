import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct OpeningTests {
    let sandbox: Sandbox
    let workspace: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
    }

    private func start(_ changes: [String: String?]) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([workspace], in: sandbox, changes: changes)
      try terminal.wait(forText: "3 Payments")
      return terminal
    }

    private func contents(_ name: String) -> String {
      (try? String(contentsOfFile: sandbox.path + "/" + name, encoding: .utf8)) ?? ""
    }

    @Test
    func `a browser that hangs stops no key, and neither ^C nor the end of parley reaches it`()
      throws
    {
      let browser = try sandbox.script(
        "browser", "echo noise; echo $$ > \(sandbox.path)/id; exec sleep 1000")
      let terminal = try start(["BROWSER": browser])
      terminal.type("3o\r")
      try terminal.wait(forText: "browser opens KT24: https://")
      var id: Int32 = 0
      try Deadline().wait(for: "the browser") {
        id = Int32(contents("id").dropLast()) ?? 0
        return contents("id").hasSuffix("\n")
      }
      defer { kill(id, SIGKILL) }
      terminal.type("\u{3}")
      try terminal.wait(forText: "q leaves parley")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(kill(id, 0) == 0)
      #expect(terminal.screen.violations.isEmpty)
      #expect(!terminal.screen.text.contains("noise"))
    }

    @Test func `a text browser gets the terminal and gives it back`() throws {
      let browser = try sandbox.script(
        "w3m", "echo \"page $1\"; read line; echo \"$line\" > \(sandbox.path)/line")
      let terminal = try start(["BROWSER": browser])
      terminal.type("3o\r")
      try terminal.wait(forText: "page https://")
      terminal.type("next\r")
      try terminal.wait(for: "the screen to be back") {
        $0.isAlternate && $0.text.contains("3 Payments")
      }
      #expect(contents("line") == "next\n")
    }

    @Test func `over SSH the second press copies the address`() throws {
      let terminal = try start(["SSH_CONNECTION": "1 2 3 4"])
      terminal.type("3o\r")
      try terminal.wait(forText: "there is no browser on this side of ssh; o again copies the")
      terminal.type("o\r")
      try terminal.wait(forText: "copied the address of KT24 to the clipboard by OSC 52")
      let data = try #require(Data(base64Encoded: terminal.screen.copies.first ?? "?"))
      #expect(String(decoding: data, as: UTF8.self).hasPrefix("https://"))
    }

    @Test(.enabled(if: Tmux.isInstalled))
    func `in tmux with its own settings a copied text is in its buffer`() throws {
      let tmux = try Tmux(sandbox, columns: 120, rows: 36, command: [Sandbox.program, workspace])
      try tmux.wait(for: "the screen") { $0.contains("3 Payments") }
      try tmux.type("3y")
      try tmux.wait(for: "the message") { $0.contains("copied the payment of 2026 into tmux") }
      #expect(try tmux.run(["show-buffer"]).hasPrefix("2026: KRW bn 1,519.2"))
    }

    @Test func `where there is no clipboard the text is in a file`() throws {
      let terminal = try start(["TERM": "linux"])
      terminal.type("3y")
      try terminal.wait(forText: "copied the payment of 2026 into \(sandbox.home)/state/parley")
      #expect(contents("home/state/parley/copied.txt").hasPrefix("2026: KRW bn 1,519.2"))
      #expect(terminal.screen.copies.isEmpty)
    }
  }
}
