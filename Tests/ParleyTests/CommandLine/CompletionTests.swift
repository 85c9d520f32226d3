import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// What bash offers at a press of Tab, by the script that `.ci/install` puts in place.
  struct CompletionTests {
    let sandbox: Sandbox
    let sma: String

    init() throws {
      sandbox = try Sandbox()
      sma = try sandbox.workspace()
    }

    /// What is offered for the last word of a command line.
    private func offered(_ words: String...) throws -> [String] {
      let folder = Checkout.root + "/.ci/completions"
      let generated = try sandbox.parley(["--generate-completion-script", "bash"]).output
      let own = try String(
        contentsOf: URL(filePath: folder + "/dashboard.bash"), encoding: .utf8)
      let script = try sandbox.script("completions", generated + own)
      let folders = Sandbox.program.split(separator: "/").dropLast()
      let outcome = try sandbox.run(
        ["bash", folder + "/offers.bash", script, (["parley"] + words).joined(separator: " ")], [],
        ["PATH": "/" + folders.joined(separator: "/") + ":/usr/bin:/bin"])
      #expect(outcome.ending == .exited(0) && outcome.errors.isEmpty, "\(outcome.errors)")
      return outcome.output.split(separator: "\n").map(String.init)
    }

    @Test func `commands are offered, and the one that is hidden is not`() throws {
      let commands = try offered("")
      #expect(Set(["project", "brief", "check", "dashboard", "help"]).isSubset(of: commands))
      #expect(!commands.contains("debug"))
      #expect(try offered("pro") == ["project"])
    }

    @Test func `options are offered, and those that are hidden are not`() throws {
      let options = try offered("init", "--")
      #expect(options.contains("--empty") && options.contains("--title"))
      #expect(!options.contains("--synthetic") && !options.contains("--seed"))
    }

    @Test func `the dashboard needs no name: its options and folders are offered without`() throws {
      #expect(try Set(["--theme", "--as-of", "--ascii"]).isSubset(of: offered("--")))
      #expect(try offered("s").sorted() == ["sensitivity", "sma", "solve"])
      #expect(try offered("--theme", "nor") == ["nord"])
      #expect(try offered("sma", "--language", "") == ["auto", "en", "ko"])
    }

    @Test func `a workspace is a folder, and no file is offered for it`() throws {
      try sandbox.write("", to: sandbox.home + "/small.txt")
      for command in ["check", "render", "calendar"] {
        #expect(try offered(command, "s") == ["sma"])
      }
      #expect(try offered("project", "-w", "s") == ["sma"])
    }

    @Test func `scenarios and rounds are those of the workspace that is named`() throws {
      try sandbox.write("title = \"mine\"\n", to: sma + "/scenarios/mine.toml")
      #expect(try offered("project", "-w", "sma", "mi") == ["mine"])
      #expect(try offered("project", "--workspace", sma, "as-signed", "m") == ["mine"])
      #expect(try offered("brief", "-w", "sma", "12-08").sorted() == ["12-08", "12-08x"])
      #expect(try offered("brief", "-w", "sma", "--compare", "freeze,mi") == ["freeze,mine"])
      #expect(try offered("explain", "free") == ["freeze"])
    }

    @Test func `names of private papers are never offered`() throws {
      try PrivateWorkspace.add(to: sma)
      let names = try offered("project", "--include-private", "-w", "sma", "")
      #expect(names.contains("freeze"))
      #expect(!names.contains { $0.contains("ask") || $0.contains("private/") })
    }

    @Test func `themes are the built-in ones and the user's own`() throws {
      try sandbox.write(
        "inherits = \"dark\"\n", to: sandbox.home + "/config/parley/themes/mine.toml")
      let themes = try offered("render", "--theme", "")
      #expect(Set(["auto", "dark", "light", "mine"]).isSubset(of: themes))
    }

    @Test func `what can only be one of a few words is one of them`() throws {
      #expect(try offered("project", "--format", "") == ["table", "csv", "json", "markdown"])
      #expect(try offered("check", "--format", "") == ["text", "json"])
      #expect(try offered("brief", "--format", "h") == ["html"])
      #expect(try offered("dashboard", "--color", "t") == ["truecolor"])
      #expect(try offered("project", "--measure", "krw,us") == ["krw,usd"])
      #expect(try offered("compare", "a", "b", "--measure", "re") == ["real"])
    }

    @Test func `nothing is made by asking`() throws {
      _ = try offered("project", "as")
      #expect(!FileManager.default.fileExists(atPath: sandbox.home + "/data"))
      #expect(!FileManager.default.fileExists(atPath: sandbox.home + "/config"))
      #expect(!FileManager.default.fileExists(atPath: sandbox.home + "/state"))
    }
  }
}
