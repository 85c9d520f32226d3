import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct LocationTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    /// A workspace that can be told from others by its title.
    private func workspace(_ name: String) throws -> String {
      let path = try sandbox.workspace(named: name)
      try sandbox.write("mark = [\n", to: path + "/workspace.toml")
      return path
    }

    @Test func `the first use makes a copy and says so on the screen`() throws {
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([], in: sandbox)
      try terminal.wait(
        forText: "made ~/data/parley/sma from the bundled workspace; its files are yours to change")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      let check = try sandbox.parley(["check", sandbox.home + "/data/parley/sma"])
      #expect(check.output.contains("0 errors, "))

      let again = try PseudoTerminal(columns: 120, rows: 36)
      try again.startParley([], in: sandbox)
      try again.wait(forText: "~/data/parley/sma")
      #expect(!again.screen.text.contains("made "))
    }

    @Test(arguments: ["check", "render"])
    func `the first use by a command says so on standard error`(_ command: String) throws {
      let outcome = try sandbox.parley([command])
      #expect(outcome.ending == .exited(0))
      #expect(access(sandbox.home + "/data/parley/sma/payments.csv", R_OK) == 0)
      #expect(
        outcome.errors.contains("made ~/data/parley/sma from the bundled workspace"),
        "'\(outcome.errors)'")
    }

    @Test func `without XDG_DATA_HOME the copy is in the home`() throws {
      for value in [nil, "relative", ""] as [String?] {
        let outcome = try sandbox.parley(["render"], changes: ["XDG_DATA_HOME": value])
        #expect(outcome.ending == .exited(0))
        #expect(outcome.output.contains("~/.local/share/parley/sma"))
      }
      #expect(access(sandbox.home + "/.local/share/parley/sma/payments.csv", R_OK) == 0)
      #expect(access(sandbox.home + "/relative", F_OK) != 0)
    }

    @Test func `a name that begins with a combining mark counts`() throws {
      let outcome = try sandbox.parley(
        ["render"], changes: ["PARLEY_WORKSPACE": "\u{301}nowhere"])
      #expect(outcome.ending == .exited(3), "\(outcome.output)")
      #expect(access(sandbox.home + "/data", F_OK) != 0, "the variable was passed over")
    }

    @Test func `without any home it ends with 3 and says what to set`() throws {
      let outcome = try sandbox.parley(
        ["check"], changes: ["XDG_DATA_HOME": nil, "HOME": nil])
      #expect(outcome.ending == .exited(3))
      #expect(
        outcome.errors == """
          parley: error: there is no place for the workspace: HOME is not set
          Name one, as `parley DIR`, or set PARLEY_WORKSPACE.

          """)
    }

    @Test func `a home that cannot be written ends with 3`() throws {
      try sandbox.write("", to: sandbox.home + "/data")
      let outcome = try sandbox.parley(["check"])
      #expect(outcome.ending == .exited(3))
      #expect(outcome.errors.hasPrefix("parley: error: "), "\(outcome.errors)")
    }

    @Test func `the argument counts before the variable, that before the folder one is in`() throws
    {
      let argument = try sandbox.workspace(named: "argument")
      let variable = try workspace("variable")
      let here = try sandbox.workspace(named: "here")
      // Only the workspace named by the variable has a fault.
      let set = ["PARLEY_WORKSPACE": variable as String?]
      #expect(try sandbox.parley(["check", argument], changes: set, in: here).ending == .exited(0))
      #expect(try sandbox.parley(["check"], changes: set, in: here).ending == .exited(1))
      #expect(try sandbox.parley(["check"], in: variable).ending == .exited(1))
      let empty = ["PARLEY_WORKSPACE": "" as String?]
      #expect(try sandbox.parley(["check"], changes: empty, in: variable).ending == .exited(1))
      let render = try sandbox.parley(["render"], in: here)
      #expect(render.output.contains(" ~/here"), "\(render.output)")
      #expect(access(sandbox.home + "/data", F_OK) != 0, "a copy was made without need")
    }
  }
}
