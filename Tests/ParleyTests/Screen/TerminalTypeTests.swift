import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  @Suite(.enabled(if: Tmux.isInstalled)) struct TerminalTypeTests {
    let sandbox: Sandbox
    let workspace: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
    }

    @Test(arguments: [
      "xterm-256color", "xterm", "screen", "tmux-256color", "linux", "vt220", "vt100",
    ])
    func `every kind of terminal shows the same screen and gets it back`(_ name: String) throws {
      let shell = try ShellSession(sandbox)
      let modes = try shell.run("stty -a")
      try shell.begin("TERM=\(name) \(Sandbox.program) \(workspace)")
      try shell.tmux.wait(forScreen: try sandbox.rendered(workspace, size: "80x24"))
      for (key, keys) in [("2", "2"), ("Down", "2 Down"), ("G", "2 Down G"), ("3", "3")] {
        try shell.tmux.press([key])
        let keys = key == "3" ? "2 Down G 3" : keys
        try shell.tmux.wait(
          forScreen: try sandbox.rendered(workspace, size: "80x24", keys: keys))
      }
      try shell.tmux.press(["q"])
      try shell.waitForPrompt()
      #expect(try shell.run("stty -a") == modes)
    }

    @Test func `a terminal that wraps at once shows the same screen`() throws {
      let terminal = try PseudoTerminal(columns: 80, rows: 24, isWrappingAtOnce: true)
      try terminal.startParley([workspace], in: sandbox, changes: ["TERM": "ansi"])
      try terminal.wait(forScreen: try sandbox.rendered(workspace, size: "80x24"))
      terminal.type("2\u{1B}[B")
      try terminal.wait(
        forScreen: try sandbox.rendered(workspace, size: "80x24", keys: "2 Down"))
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.modes == terminal.modesBefore)
    }

    @Test(arguments: [
      ("dumb", "a terminal of type 'dumb' cannot move its cursor"),
      ("nonesuch", "nothing is known about a terminal of type 'nonesuch'; try TERM=xterm-256color"),
      ("", "TERM is not set; set it to your terminal's type, as TERM=xterm-256color"),
      (nil, "TERM is not set; set it to your terminal's type, as TERM=xterm-256color"),
    ])
    func `a terminal that cannot show it is refused with 4`(
      _ name: String?, _ sentence: String
    ) throws {
      let terminal = try PseudoTerminal(columns: 120, rows: 24)
      try terminal.startParley([workspace], in: sandbox, changes: ["TERM": name])
      #expect(try terminal.waitForEnd() == .exited(4))
      #expect(
        ScreenText.lines(terminal.screen.text) == [
          "parley: " + sentence,
          "The dashboard needs one. 'parley render' prints a screen as text, "
            + "'parley render --linear' in",
          "reading order, and 'parley check' lists what is wrong with the files.",
        ])
      #expect(!terminal.bytes.contains(0x1B))
      #expect(terminal.modes == terminal.modesBefore)
    }

    @Test(
      arguments: [
        ["LANG": "C"], ["LANG": "POSIX"], ["LANG": nil], ["LC_ALL": "xx_XX.UTF-8"],
        ["LC_ALL": "ko_KR.UTF-8"], ["LC_ALL": "de_DE.UTF-8"], ["LC_CTYPE": "ko_KR.UTF-8"],
      ] as [[String: String?]])
    func `the locale changes the language alone, for there is always a UTF-8 one`(
      _ changes: [String: String?]
    ) throws {
      let text = try sandbox.rendered(workspace, size: "120x36", changes: changes)
      let language = changes["LC_ALL"] == "ko_KR.UTF-8" ? "ko" : "en"
      let options = ["--language", language]
      #expect(text == (try sandbox.rendered(workspace, size: "120x36", options: options)))
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([workspace], in: sandbox, changes: changes)
      try terminal.wait(forScreen: text)
      #expect(terminal.screen.violations.isEmpty)
    }

    @Test(
      arguments: ["xterm-256color", "xterm", "tmux-256color", "screen", "linux", "vt220", "vt100"],
      ["C", "ko_KR.UTF-8", nil] as [String?])
    func `every kind of terminal is left as it was, in every language`(
      _ name: String, _ language: String?
    ) throws {
      let changes = ["TERM": name, "LANG": language]
      let text = try sandbox.rendered(workspace, size: "80x24", changes: changes)
      let terminal = try PseudoTerminal(columns: 80, rows: 24)
      try terminal.startParley([workspace], in: sandbox, changes: changes)
      try terminal.wait(forScreen: text)
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.modes == terminal.modesBefore)
      #expect(terminal.screen.isCursorVisible)
      #expect(!terminal.screen.isAlternate)
      #expect(!terminal.screen.isBracketing)
      #expect(!terminal.screen.areKeysChanged)
      #expect(terminal.screen.isPenPlain)
    }

    @Test func `in ASCII every byte that is sent is one`() throws {
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([workspace, "--ascii"], in: sandbox, changes: ["LANG": "C"])
      try terminal.wait(forText: "3 Payments")
      for key in ["2", ">", ">", ">", "3", "B", "?"] { terminal.type(key) }
      try terminal.wait(forText: "Move down")
      #expect(terminal.bytes.allSatisfy { $0 < 0x80 })
      #expect(terminal.screen.violations.isEmpty)
      #expect(terminal.screen.text.contains("+ Keys and marks ---"))
    }

    @Test(arguments: [("1", false), ("0", false), ("", true), (nil, true)] as [(String?, Bool)])
    func `NO_COLOR takes the colours away`(_ value: String?, _ hasColour: Bool) throws {
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([workspace], in: sandbox, changes: ["NO_COLOR": value])
      try terminal.wait(forScreen: try sandbox.rendered(workspace, size: "120x36"))
      terminal.type("3?")
      try terminal.wait(forText: "Move down")
      #expect(terminal.screen.hasColour == hasColour)
    }

    @Test(arguments: [("LINES", "10"), ("COLUMNS", "40")])
    func `the terminal's own size counts, not a stale variable`(
      _ name: String, _ value: String
    ) throws {
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([workspace], in: sandbox, changes: [name: value])
      try terminal.wait(forScreen: try sandbox.rendered(workspace, size: "120x36"))
    }
  }
}
