import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct ThemeScreenTests {
    let sandbox: Sandbox
    let workspace: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
    }

    @Test func `without colours the list of themes says so, and none is sent`() throws {
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([workspace], in: sandbox, changes: ["NO_COLOR": "1"])
      try terminal.wait(forText: "3 Payments")
      terminal.type("t")
      try terminal.wait(forText: "no colours show on this terminal")
      #expect(terminal.screen.text.contains("auto: no colours here"))
      terminal.type("gruvbox\r")
      try terminal.wait(forText: "the theme is Gruvbox Dark now; no colours show here")
      #expect(!terminal.screen.hasColour)
    }

    @Test func `a theme is kept by Enter, and Escape brings the screen back`() throws {
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([workspace, "--theme", "auto"], in: sandbox, changes: [:])
      let screen = try sandbox.rendered(workspace, size: "120x36")
      try terminal.wait(forScreen: screen)
      terminal.type("tnord")
      try terminal.wait(forText: "/ nord")
      terminal.type("\u{1B}")
      try terminal.wait(forScreen: screen)
      terminal.type("tnord\r")
      try terminal.wait(forText: "the theme is Nord now")
      #expect(terminal.screen.violations.isEmpty)
    }
  }
}
