import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct HostileWordsTests {
    static let words = [
      "\u{1B}]0;owned\u{07}", "\u{1B}[5n", "\u{9B}5n", "\u{202E}owned", "\u{08}\u{7F}\u{200B}",
    ]

    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    /// Commands that repeat a word of the user's in what they say.
    private static func commands(_ word: String, _ workspace: String) -> [[String]] {
      [
        ["check", word], ["check", workspace, "--format", word], ["check", workspace, word],
        ["check", "--" + word], ["-" + word], ["render", workspace, "--size", word],
        ["render", workspace, "--keys", "'" + word], ["render", workspace, "--as-of", word],
        ["render", workspace, "--theme", word], ["render", workspace, "--keys", "/ '\(word)'"],
        ["init", word], ["init", word, word], ["themes", word],
        ["project", word, "-w", workspace], ["project", "as-signed", "-w", word],
        ["project", "as-signed", "-w", workspace, "--measure", word],
        ["project", "as-signed", "-w", workspace, "--paths", word],
        ["compare", "as-signed", word, "-w", workspace],
        ["explain", word, "2028", "-w", workspace],
        ["explain", "as-signed", word, "-w", workspace], ["backtest", "--format", word],
        ["solve", "as-signed", "--vary", word, "--target", "total=1", "-w", workspace],
        ["solve", "as-signed", "--vary", "terms.0.cap", "--target", word, "-w", workspace],
        ["sensitivity", word, "-w", workspace],
      ]
    }

    @Test(arguments: words)
    func `no word of the command line drives the terminal`(_ word: String) throws {
      let workspace = try sandbox.workspace()
      let driving = try Self.commands(word, workspace).filter { command in
        let outcome = try sandbox.parley(command)
        return !PlainText.faults(in: outcome.outputBytes + outcome.errorBytes).isEmpty
      }
      #expect(driving.isEmpty)
    }

    @Test(arguments: words)
    func `no variable drives the terminal`(_ word: String) throws {
      for name in ["PARLEY_WORKSPACE", "TERM", "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
        let value = name == "TERM" || name == "PARLEY_WORKSPACE" ? word : "/dev/null/" + word
        let terminal = try PseudoTerminal(columns: 160, rows: 24)
        let arguments = name == "TERM" ? [try sandbox.workspace(named: "sma\(name)")] : []
        let changes = [name: value, name == "HOME" ? "XDG_DATA_HOME" : "X": nil]
        try terminal.startParley(arguments, in: sandbox, changes: changes)
        if name == "XDG_CONFIG_HOME" {
          try terminal.wait(forText: "3 Payments")
          terminal.type("q")
        }
        _ = try terminal.waitForEnd()
        #expect(terminal.screen.violations.isEmpty, "\(name)")
      }
    }

    @Test func `TOML on standard input cannot drive the terminal`() throws {
      for text in HostileText.texts {
        for toml in ["\(text) = 1", "a = \"\(text)\"", "[\(text)", "a = 1 # \(text)"] {
          let outcome = try sandbox.parley(["debug", "toml"], input: Array(toml.utf8))
          #expect(outcome.ending == .exited(outcome.errors.isEmpty ? 0 : 1))
          #expect(PlainText.faults(in: outcome.errorBytes).isEmpty, "\(toml.debugDescription)")
        }
      }
      for bytes in HostileText.bytes {
        let outcome = try sandbox.parley(["debug", "toml"], input: Array("a = '".utf8) + bytes)
        #expect(outcome.ending == .exited(1))
        #expect(PlainText.faults(in: outcome.errorBytes).isEmpty)
      }
    }
  }
}
