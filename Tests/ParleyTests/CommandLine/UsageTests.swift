import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct UsageTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    @Test func `the version is one line on standard output`() throws {
      let outcome = try sandbox.parley(["--version"])
      #expect(outcome.ending == .exited(0))
      #expect(outcome.output == "0.1.0\n")
      #expect(outcome.errors.isEmpty)
    }

    @Test func `help goes to standard output and names every command and exit status`() throws {
      let outcome = try sandbox.parley(["--help"])
      #expect(outcome.ending == .exited(0))
      #expect(outcome.errors.isEmpty)
      for word in [
        "render", "check", "init", "themes", "project", "compare", "explain", "backtest", "solve",
        "sensitivity", "doctor", "--as-of", "--theme", "--ascii", "--color",
      ] {
        #expect(outcome.output.contains(word), "\(word)")
      }
      for status in ["0 done", "1 an error", "2 wrong usage", "3 a file", "4 there is no terminal"]
      {
        // The sentence is broken where the screen ends.
        let words = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains(status), "\(status)")
      }
      #expect(!outcome.output.contains("debug"), "the hidden command shows")
    }

    @Test(arguments: [
      (["--nonsense"], "Unknown option '--nonsense'"),
      (["check", "--nonsense"], "Unknown option '--nonsense'"),
      (["check", "--format", "xml"], "'xml' is invalid for '--format"),
      (["check", "a", "b"], "Unexpected argument 'b'"),
      (["init"], "Missing expected argument '<directory>'"),
      (["render", "--size", "80"], "'80' is no size; write columns and rows as 120x36"),
      (["render", "--size", "0x24"], "'0x24' is no size; write columns and rows as 120x36"),
      (["render", "--size", "80x1001"], "'80x1001' is no size; write columns and rows as 120x36"),
      (
        ["--color", "many"],
        "there is no 'many' for --color; write one of auto, truecolor, 256, 16, none"
      ),
      (["render", "--keys", "j 'k"], "a quote is left open in j 'k"),
      (
        ["render", "--as-of", "2024-02-30"],
        "'2024-02-30' is no date; write 2024, 2024-06 or 2024-06-24"
      ),
      (["--as-of", "yesterday"], "'yesterday' is no date; write 2024, 2024-06 or 2024-06-24"),
    ])
    func `wrong usage ends with 2 and says why on standard error`(
      _ arguments: [String], _ sentence: String
    ) throws {
      let outcome = try sandbox.parley(arguments)
      #expect(outcome.ending == .exited(2))
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    }

    @Test(arguments: [[], ["--as-of", "2024"], ["--ascii"]])
    func `without a terminal the dashboard ends with 4 and says what to use`(
      _ options: [String]
    ) throws {
      let outcome = try sandbox.parley(options + [try sandbox.workspace()])
      #expect(outcome.ending == .exited(4))
      #expect(outcome.output.isEmpty)
      #expect(
        outcome.errors == """
          parley: there is no terminal here
          The dashboard needs one. 'parley render' prints a screen as text, 'parley render --linear' in
          reading order, and 'parley check' lists what is wrong with the files.

          """)
    }

    @Test(arguments: ["check", "render", ""])
    func `a missing folder ends with 3`(_ command: String) throws {
      let missing = sandbox.home + "/nowhere"
      if command.isEmpty {
        let terminal = try PseudoTerminal(columns: 120, rows: 24)
        try terminal.startParley([missing], in: sandbox)
        #expect(try terminal.waitForEnd() == .exited(3))
        #expect(!terminal.screen.isAlternate)
        // The sentence may be longer than a row of the terminal.
        let shown = terminal.screen.text.replacing("\n", with: "")
        #expect(shown.contains("cannot be opened: it does not exist"))
      } else {
        let outcome = try sandbox.parley([command, missing])
        #expect(outcome.ending == .exited(3))
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("cannot be opened: it does not exist"))
        #expect(outcome.errors.contains("nowhere'"), "the folder is not named: \(outcome.errors)")
      }
    }
  }
}
