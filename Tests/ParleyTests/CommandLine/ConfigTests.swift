import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct ConfigTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    private func write(_ text: String, _ name: String) throws {
      try sandbox.write(text, to: sandbox.home + "/config/parley/" + name)
    }

    @Test func `without files everything is a default`() throws {
      let outcome = try sandbox.parley(["config"])
      #expect(outcome.ending == .exited(0))
      #expect(outcome.output.contains("/config/parley/config.toml  (does not exist)\n"))
      #expect(outcome.output.contains("\ntheme = \"auto\""))
      #expect(outcome.output.contains("All keys are the default ones.\n"))
    }

    @Test func `the printed defaults are files without a fault`() throws {
      for (option, name) in [
        ("--print-default", "config.toml"), ("--print-default-keys", "keys.toml"),
      ] {
        let outcome = try sandbox.parley(["config", option])
        #expect(outcome.ending == .exited(0))
        try write(outcome.output, name)
      }
      let outcome = try sandbox.parley(["config"])
      #expect(outcome.ending == .exited(0), "\(outcome.output)")
      #expect(outcome.output.contains("keys.toml:"))
      let both = try sandbox.parley(["config", "--print-default", "--print-default-keys"])
      #expect(both.ending == .exited(2))
    }

    @Test func `a fault is told with its place, and the status says so`() throws {
      try write("theme = \"drak\"\n", "config.toml")
      let outcome = try sandbox.parley(["config"])
      #expect(outcome.ending == .exited(1))
      #expect(outcome.output.contains("config.toml:1:9: error: unknown theme 'drak'"))
      #expect(outcome.output.contains("Did you mean 'dark'?"))
      #expect(outcome.output.contains("1 error, 0 warnings"))
      let screen = try sandbox.parley(["render", try sandbox.workspace()])
      #expect(screen.ending == .exited(0))
      #expect(
        screen.errors.contains("config.toml:1:9: unknown theme 'drak'; parley config says more"))
    }

    @Test func `settings and keys count for a screen, the command line before them`() throws {
      let workspace = try sandbox.workspace()
      try write("ascii = true\ntheme = \"light\"\n", "config.toml")
      try write("[keys]\nhelp = \"F2\"\n", "keys.toml")
      let screen = try sandbox.parley(["render", workspace, "--keys", "F2"])
      #expect(screen.output.contains("Keys and marks"))
      #expect(screen.outputBytes.allSatisfy { $0 < 0x80 })
      func colours(_ arguments: [String]) throws -> String {
        try sandbox.parley(["render", workspace, "--color"] + arguments).output
      }
      let stated = try colours([])
      #expect(try colours(["--theme", "light"]) == stated)
      #expect(try colours(["--theme", "dark"]) != stated)
    }

    @Test func `hostile words in the files reach no terminal raw`() throws {
      try write("\"\u{1B}]0;x\u{7}\" = 1\ntheme = \"\u{202E}\u{9B}31m\"\n", "config.toml")
      try write("[keys]\n\"\u{1B}[2J\" = \"x\"\nhelp = \"\\u001b[2J\"\n", "keys.toml")
      let outcome = try sandbox.parley(["config"])
      #expect(outcome.ending == .exited(1))
      let scalars = String(decoding: outcome.outputBytes, as: UTF8.self).unicodeScalars
      #expect(
        scalars.allSatisfy {
          $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0.value != 0x202E || $0 == "\n"
        })
    }
  }
}
