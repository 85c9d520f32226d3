import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct ColorTests {
    let sandbox: Sandbox

    init() throws {
      sandbox = try Sandbox()
    }

    /// What a terminal of these variables shows of the driver, with or without a word for it.
    private func depth(_ changes: [String: String?], _ options: [String] = []) throws -> String {
      let terminal = try PseudoTerminal(columns: 60, rows: 12)
      try terminal.start([FrameDriver.path, "events"] + options, in: sandbox, changes: changes)
      try terminal.wait(forText: "depth ")
      return String(terminal.screen.lines.last?.dropFirst(6) ?? "")
    }

    @Test(
      arguments: [
        (["COLORTERM": "truecolor"], "truecolor"), (["COLORTERM": "24bit"], "truecolor"),
        (["COLORTERM": "yes"], "indexed256"), ([:], "indexed256"),
        (["COLORTERM": "truecolor", "TERM": "xterm"], "truecolor"),
        (["COLORTERM": "truecolor", "TERM": "vt100"], "mono"),
        (["COLORTERM": "truecolor", "TERM": "screen", "STY": "1.a"], "ansi16"),
        (["COLORTERM": "truecolor", "TERM": "screen", "STY": "1.a", "TMUX": "a"], "truecolor"),
        (["COLORTERM": "truecolor", "NO_COLOR": "1"], "mono"), (["TERM": "screen"], "ansi16"),
        (["COLORTERM": "truecolor", "TERMINFO": "/nowhere"], "truecolor"),
      ] as [([String: String?], String)])
    func `the surroundings say how many colours there are`(
      _ changes: [String: String?], _ wanted: String
    ) throws {
      #expect(try depth(changes) == wanted)
    }

    @Test(arguments: [
      ("truecolor", "truecolor"), ("256", "indexed256"), ("16", "ansi16"), ("none", "mono"),
    ])
    func `a wish comes before the surroundings`(_ wish: String, _ wanted: String) throws {
      for type in ["xterm-256color", "screen", "xterm"] {
        #expect(try depth(["TERM": type, "NO_COLOR": "1"], [wish]) == wanted)
      }
    }

    @Test(arguments: [
      ("truecolor", true, true), ("256", true, false), ("16", true, false), ("none", false, false),
    ])
    func `the dashboard keeps to --color`(_ wish: String, _ hasColor: Bool, _ isExact: Bool) throws
    {
      let workspace = try sandbox.workspace()
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([workspace, "--color", wish], in: sandbox)
      try terminal.wait(forScreen: try sandbox.rendered(workspace, size: "120x36"))
      #expect(terminal.screen.hasColour == hasColor)
      #expect(terminal.screen.hasExactColour == isExact)
      #expect(terminal.screen.violations.isEmpty, "\(terminal.screen.violations)")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test func `an editor gets the user's own TERM and TERMINFO`() throws {
      let workspace = try sandbox.workspace()
      let seen = sandbox.path + "/seen"
      let editor = try sandbox.script(
        "editor", "echo \"$TERM ${TERMINFO-none}\" >\(seen).new; mv \(seen).new \(seen)\n")
      for (changes, wanted) in [
        (["TERMINFO": nil], "xterm-256color none\n"),
        (["TERMINFO": "/usr/share/terminfo"], "xterm-256color /usr/share/terminfo\n"),
      ] as [([String: String?], String)] {
        let terminal = try PseudoTerminal(columns: 120, rows: 36)
        let all = changes.merging(["COLORTERM": "truecolor", "EDITOR": editor]) { $1 }
        try terminal.startParley([workspace], in: sandbox, changes: all)
        try terminal.wait(forText: "3 Payments")
        terminal.type("2>>>")
        try terminal.wait(forText: "Hosted by Korea")
        terminal.type("E")
        try terminal.wait(for: "the editor to be back") { _ in
          (try? sandbox.run(["cat", seen]).output) == wanted
        }
        terminal.type("q")
        #expect(try terminal.waitForEnd() == .exited(0))
        _ = try sandbox.run(["rm", "-f", seen])
      }
    }

    @Test(arguments: ["truecolor", "256", "16"])
    func `a move from round to round costs at most 500 bytes`(_ wish: String) throws {
      let workspace = try sandbox.workspace()
      let terminal = try PseudoTerminal(columns: 180, rows: 50)
      try terminal.startParley([workspace, "--color", wish], in: sandbox)
      try terminal.wait(forScreen: try sandbox.rendered(workspace, size: "180x50"))
      var keys = ""
      for pane in ["2"] {
        keys += pane + " "
        terminal.type(pane)
        try terminal.wait(
          forScreen: try sandbox.rendered(workspace, size: "180x50", keys: keys))
        for key in ["j", "j", "k"] {
          keys += key + " "
          let before = terminal.bytes.count
          terminal.type(key)
          try terminal.wait(
            forScreen: try sandbox.rendered(workspace, size: "180x50", keys: keys))
          while terminal.take(waitingMilliseconds: 20) {}
          #expect(terminal.bytes.count - before <= 500, "\(keys) \(wish)")
        }
      }
    }

    @Test func `another screen is drawn over the old one, never over an empty one`() throws {
      let workspace = try sandbox.workspace()
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([workspace], in: sandbox)
      try terminal.wait(forText: "3 Payments")
      let before = terminal.screen.eraseCount
      for key in ["2", "z", "z", "3", "P", "?"] { terminal.type(key) }
      try terminal.wait(forText: "Move down")
      #expect(terminal.screen.eraseCount == before)
    }
  }
}
