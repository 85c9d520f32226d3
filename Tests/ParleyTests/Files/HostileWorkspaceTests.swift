import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct HostileWorkspaceTests {
    let sandbox: Sandbox
    let workspace: HostileWorkspace

    init() throws {
      sandbox = try Sandbox()
      workspace = try HostileWorkspace(sandbox)
    }

    /// Keys by name; what shows after each group is compared with the screen in memory. A note is
    /// read meanwhile, so a group ends where one comes up.
    private static let walk = [
      "j j j j", "G k k k", "g j j j j j j j j j j Enter", "> j", "G", "> j", "G", ">",
      "j j PgDn", "PgDn", "PgDn", "G", "1 k", "2 G", "> G", "g Enter", "Space G", "q < +",
      "+ 1 G r", "Space G", "q 3 k Enter", "Space", "q B",
      "B j i", "Space", "G", "q !", "Space", "Space", "Space", "Space", "G k", "q / o w n e d",
      "Down Down", "PgDn", "Enter", "/ w o r d", "Down", "C-c : c Down", "C-c ?", "q [", "[ ] =",
      "2 Tab Tab x",
    ]

    private static let typed = [
      "Enter": "\r", "Space": " ", "C-c": "\u{3}", "Tab": "\t", "Down": "\u{1B}OB",
      "PgDn": "\u{1B}[6~",
    ]

    /// The lines but for the footer and the heading that name the workspace.
    private func withoutName(_ lines: [String]) -> [String] {
      lines.dropLast().filter { !$0.contains(" in ~/sma") }
    }

    @Test func `no byte of a file drives the terminal`() throws {
      let before = FolderTree(sandbox.home)
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([workspace.path], in: sandbox)
      try terminal.wait(for: "the first screen") { $0.lines.last?.contains("errors") ?? false }
      let today = try #require(terminal.screen.lines.first?.split(separator: " ").last)
      var script = ScriptedScreen(root: workspace.path, size: "120x36", today: String(today))
      var seen = ""
      for group in [""] + Self.walk {
        for key in group.split(separator: " ").map(String.init) {
          terminal.type(Self.typed[key] ?? key)
          script.press("'\(key)'")
        }
        let lines = withoutName(ScreenText.lines(script.text))
        try terminal.wait(for: "the screen\n\(script.text)\ninstead of") {
          withoutName($0.lines) == lines
        }
        seen += terminal.screen.text
      }
      terminal.type("R")
      try terminal.wait(forText: "read again")
      terminal.type("y")
      try terminal.wait(for: "the copy") { !$0.copies.isEmpty }
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.screen.violations.isEmpty)
      #expect(terminal.screen.copies.count == 1)
      for payload in HostileText.texts.map({ Array($0.utf8) }) {
        #expect(!terminal.bytes.contains(payload), "\(payload)")
      }
      // The files were shown, by what stands for their bytes.
      for text in ["␛]0;owned␇", "␛[5n", "‹9B›5n", "‹202E›owned", "␈␈␡"] {
        #expect(seen.contains(text), "\(text)")
      }
      #expect(FolderTree(sandbox.home).differences(from: before).isEmpty)
    }

    @Test func `a theme cannot drive the terminal`() throws {
      for text in HostileText.texts where !text.contains("\0") {
        let terminal = try PseudoTerminal(columns: 160, rows: 36)
        try terminal.startParley([workspace.path, "--theme", "theme\(text)"], in: sandbox)
        // Those that are names of files are broken themes: the dashboard opens and says so.
        terminal.type("q")
        let ending = try terminal.waitForEnd()
        #expect(ending == .exited(0) || ending == .exited(2))
        #expect(terminal.screen.violations.isEmpty)
      }
    }

    @Test(arguments: [
      ["check"], ["check", "--format", "json"], ["render"], ["render", "--linear"],
      ["render", "--keys", "!", "--size", "200x500"], ["render", "--keys", "2 > > >"],
      ["render", "--keys", "!", "--linear"], ["render", "--ascii"], ["themes"],
      ["themes", "--check"], ["project", "hostile"], ["project", "hostile", "--format", "csv"],
      ["project", "hostile", "--format", "json"], ["project", "hostile", "--format", "markdown"],
      ["compare", "hostile", "hostile"], ["compare", "hostile", "hostile", "--format", "json"],
      ["explain", "hostile", "1925"], ["explain", "hostile", "1925", "--format", "csv"],
      ["explain", "hostile", "1925", "--format", "json"],
      ["explain", "hostile", "1925", "--format", "markdown"], ["backtest"],
      ["backtest", "--format", "csv"], ["sensitivity", "hostile"],
      ["solve", "hostile", "--vary", "terms.0.add", "--target", "total=30000"],
    ])
    func `no byte of a file drives the terminal a command prints on`(_ command: [String]) throws {
      let before = FolderTree(sandbox.home)
      let outcome = try sandbox.parley(command, changes: ["PARLEY_WORKSPACE": workspace.path])
      #expect(!outcome.outputBytes.isEmpty)
      #expect(PlainText.faults(in: outcome.outputBytes).isEmpty)
      #expect(PlainText.faults(in: outcome.errorBytes).isEmpty)
      #expect(FolderTree(sandbox.home).differences(from: before).isEmpty)
    }

    @Test func `what stands for the bytes of a scenario is printed, its words on one line`() throws
    {
      let changes = ["PARLEY_WORKSPACE": workspace.path as String?]
      for command in [["project", "hostile"], ["compare", "hostile", "hostile"]] {
        let text = try sandbox.parley(command, changes: changes).output
        #expect(text.contains("Title␛]0;owned␇") && text.contains(" second line"), "\(text)")
        #expect(!text.contains("\nsecond line"))
      }
      let explain = try sandbox.parley(["explain", "hostile", "1925"], changes: changes).output
      #expect(explain.contains("S‹202E›owned‹202C›: Title‹202E›owned‹202C›, Publisher"))
      for command in [["project", "nowhere"], ["project", "hostile", "--measure", "real"]] {
        let outcome = try sandbox.parley(command, changes: changes)
        #expect(outcome.output.isEmpty && !outcome.errorBytes.isEmpty)
        #expect(PlainText.faults(in: outcome.errorBytes).isEmpty)
      }
    }

    @Test func `colours are the only sequences of a screen in colour`() throws {
      let outcome = try sandbox.parley(
        ["render", workspace.path, "--color", "--size", "200x300", "--keys", "!"])
      var pieces = outcome.output.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
      var text = String(pieces.removeFirst())
      for piece in pieces {
        let end = try #require(piece.firstIndex { !"0123456789;".contains($0) })
        #expect(piece[end] == "m")
        text += piece[end...].dropFirst()
      }
      #expect(PlainText.faults(in: Array(text.utf8)).isEmpty)
    }
  }
}
