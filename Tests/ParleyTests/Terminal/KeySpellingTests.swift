import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct KeySpellingTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    /// xterm's entry has ESC O A and ESC O H, that of the Linux console ESC [ A and ESC [ 1 ~.
    @Test(arguments: ["xterm-256color", "linux", "screen", "vt100"])
    func `keys that the entry spells in another way are keys`(_ type: String) throws {
      let terminal = try PseudoTerminal(columns: 60, rows: 24)
      try terminal.start([FrameDriver.path, "events"], in: sandbox, changes: ["TERM": type])
      try terminal.wait(for: "the questions") { $0.questions.contains("CSI c") }
      let keys = [
        ("\u{1B}[A", "↑"), ("\u{1B}OA", "↑"), ("\u{1B}[B", "↓"), ("\u{1B}OD", "←"),
        ("\u{1B}[H", "Home"), ("\u{1B}OH", "Home"), ("\u{1B}[1~", "Home"), ("\u{1B}[7~", "Home"),
        ("\u{1B}[F", "End"), ("\u{1B}OF", "End"), ("\u{1B}[4~", "End"), ("\u{1B}[8~", "End"),
        ("\u{1B}[11~", "F1"), ("\u{1B}[15~", "F5"), ("\u{1B}OP", "F1"),
      ]
      for (bytes, name) in keys {
        terminal.type(bytes + ".")
        try terminal.wait(for: "\(name) by \(bytes.debugDescription)") { screen in
          let lines = screen.lines.filter { $0.hasPrefix("key ") }
          return lines.suffix(2) == ["key \(name)", "key ."]
        }
      }
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }
}
