import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct MouseTests {
    let sandbox: Sandbox

    init() throws {
      sandbox = try Sandbox()
    }

    private func opened(_ changes: [String: String?] = [:]) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(columns: 60, rows: 12)
      try terminal.start([FrameDriver.path, "events"], in: sandbox, changes: changes)
      try terminal.wait(for: "the mouse to be on") { $0.mouseModes == [1002, 1006] }
      return terminal
    }

    /// Entries whose kmous is ESC [ M and ESC [ <, and one without colours.
    @Test(arguments: ["xterm-256color", "xterm", "screen", "tmux-256color"])
    func `every press, move and turn comes through`(_ type: String) throws {
      let terminal = try opened(["TERM": type])
      for (bytes, words) in [
        ("\u{1B}[<0;10;5M", "pressed left 9 4"), ("\u{1B}[<32;300;5M", "dragged left 299 4"),
        ("\u{1B}[<0;300;7m", "released left 299 6"), ("\u{1B}[<65;1;1M", "turned down 0 0"),
        ("\u{1B}[<18;2;2M", "pressed right 1 1 control"), ("\u{1B}[M !!", "pressed left 0 0"),
        ("\u{1B}[M#*+", "released 9 10"), ("\u{1B}[M`\u{7F}\u{7F}", "turned up 94 94"),
      ] {
        terminal.type(bytes)
        try terminal.wait(forText: words)
      }
      terminal.type("\u{1B}OA")
      try terminal.wait(forText: "key ↑")
      #expect(!terminal.screen.text.contains("key Esc"))
      // The others' entries choose sets of characters that the emulator, an xterm, has not.
      let violations = terminal.screen.violations
      if type.hasPrefix("xterm") { #expect(violations.isEmpty, "\(violations)") }
    }

    @Test func `it is turned off at run time and on leaving`() throws {
      let terminal = try opened()
      terminal.type("m")
      try terminal.wait(for: "the mouse to be off") { $0.mouseModes.isEmpty }
      terminal.type("M")
      try terminal.wait(for: "the mouse to be on") { $0.mouseModes == [1002, 1006] }
      terminal.type("\u{1B}[?62c")
      try terminal.wait(forText: "attributes [62]")
      let before = terminal.bytes.count
      terminal.type("e")
      try terminal.wait(forText: "key e")
      let bytes = String(decoding: terminal.bytes[before...], as: UTF8.self)
      #expect(bytes.contains("\u{1B}[?2031l\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?2004l"))
      #expect(terminal.screen.mouseModes == [1002, 1006])
      #expect(terminal.screen.isFollowingColors)
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.screen.mouseModes.isEmpty)
      #expect(!terminal.screen.isFollowingColors)
      #expect(terminal.screen.violations.isEmpty, "\(terminal.screen.violations)")
    }

    @Test func `a crash turns it off`() throws {
      let terminal = try opened()
      terminal.type("x")
      guard case .signalled = try terminal.waitForEnd() else {
        Issue.record("it went on")
        return
      }
      #expect(terminal.screen.mouseModes.isEmpty)
      #expect(!terminal.screen.isFollowingColors)
      #expect(!terminal.screen.isAlternate)
    }

    @Test(.enabled(if: Tmux.isInstalled))
    func `tmux passes on what lies beyond column 223`() throws {
      let tmux = try Tmux(
        sandbox, columns: 300, rows: 12,
        command: ["env", "TERM=tmux-256color", FrameDriver.path, "events"])
      try tmux.wait(for: "the mouse to be on") { _ in
        try tmux.value("#{mouse_button_flag}#{mouse_sgr_flag}") == "11"
      }
      let click = "1b 5b 3c 30 3b 32 35 30 3b 33 4d".split(separator: " ").map(String.init)
      try tmux.run(["send-keys", "-H"] + click)
      try tmux.wait(for: "the click") { $0.contains("mouse pressed left 249 2") }
      try tmux.press(["q"])
    }
  }
}
