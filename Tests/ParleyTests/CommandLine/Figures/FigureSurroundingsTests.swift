import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct FigureSurroundingsTests {
    let run: FigureRun

    init() throws { run = try FigureRun() }

    private static let commands = [
      ["project", "as-signed", "us-5bn", "--measure", "krw,usd,real", "--interval"],
      ["project", "thirteenth", "--format", "json"],
      ["project", "defence-linked", "--format", "csv"],
      ["compare", "as-signed", "us-5bn"], ["explain", "us-5bn", "2028"], ["backtest"],
      ["solve", "as-signed", "--vary", "opening.krw_bn", "--target", "total=8000"],
      ["sensitivity", "us-5bn", "--format", "markdown"],
    ]

    private static let surroundings: [[String: String?]] = [
      ["LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"],
      ["LANG": "fr_FR.UTF-8", "LC_ALL": "fr_FR.UTF-8"], ["LANG": "C", "LC_ALL": "C"],
      ["TZ": "Asia/Seoul"], ["TZ": "America/New_York"], ["TERM": "dumb"], ["COLUMNS": "20"],
    ]

    @Test(arguments: commands)
    func `neither a foreign language nor time zone nor terminal changes a byte`(
      _ command: [String]
    ) throws {
      let usual = try run.output(command)
      for variables in Self.surroundings {
        #expect(try run.output(command, changes: variables) == usual, "\(variables)")
      }
    }

    @Test(.enabled(if: FigureRun.hasTaskset))
    func `on one processor every byte is the one that two give`() throws {
      // So many paths that there is work for all.
      let many = ["project", "as-signed", "us-5bn", "--paths", "50001", "--interval"]
      for command in Self.commands + [many, many + ["--format", "json"]] {
        let one = try run.sandbox.run(
          run.onOneProcessor([Sandbox.program] + command + ["-w", run.workspace]))
        #expect(one.ending == .exited(0), "\(one.errors)")
        #expect(one.output == (try run.output(command)), "\(command)")
      }
    }

    @Test func `a workspace is found by the variable and by the folder one is in`() throws {
      let variable = ["PARLEY_WORKSPACE": run.workspace as String?]
      for command in Self.commands {
        let named = try run.output(command)
        let outcome = try run.sandbox.parley(command, changes: variable)
        #expect(outcome.output == named && outcome.errors.isEmpty)
        #expect(try run.sandbox.parley(command, in: run.workspace).output == named)
      }
      let other = try run.sandbox.workspace(named: "other")
      try run.sandbox.write(
        "title = \"Other\"\nbase = \"freeze\"\n", to: other + "/scenarios/other.toml")
      let argument = try run.sandbox.parley(["project", "other", "-w", other], changes: variable)
      #expect(argument.ending == .exited(0), "the option counts before the variable")
    }

    @Test func `the first use makes a copy, and says so on standard error alone`() throws {
      let outcome = try run.sandbox.parley(["project", "as-signed"])
      #expect(outcome.ending == .exited(0))
      #expect(outcome.output == (try run.output(["project", "as-signed"])))
      #expect(outcome.errors.hasPrefix("parley: made ~/data/parley/sma from the bundled workspace"))
    }

    @Test func `a command leaves the workspace as it is`() throws {
      let before = FolderTree(run.workspace)
      for command in Self.commands { _ = try run.output(command) }
      #expect(FolderTree(run.workspace).differences(from: before).isEmpty)
    }
  }
}
