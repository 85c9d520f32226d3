import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct ThemesTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    @Test func `themes are listed with where they are`() throws {
      try sandbox.write(
        "inherits = \"dark\"\n", to: sandbox.home + "/config/parley/themes/mine.toml")
      let outcome = try sandbox.parley(["themes"])
      #expect(outcome.ending == .exited(0))
      let rows = outcome.output.split(separator: "\n").map { $0.split(separator: " ") }
      #expect(rows.contains(["dark", "Dark", "dark", "built", "in"]))
      #expect(rows.contains(["light", "Light", "light", "built", "in"]))
      #expect(rows.contains(["ansi", "Terminal", "Colours", "any", "built", "in"]))
      #expect(
        rows.contains { $0.first == "mine" && $0.last?.hasSuffix("/themes/mine.toml") ?? false })
    }

    @Test func `every built-in theme passes the check`() throws {
      let outcome = try sandbox.parley(["themes", "--check"])
      #expect(outcome.ending == .exited(0))
      #expect(outcome.output.contains("  selection            "))
      #expect(outcome.output.contains("  chart-line, chart-line-2           0.20"))
      #expect(outcome.output.hasSuffix("17 themes, none of them with a fault\n"))
      #expect(!outcome.output.contains("below"))
    }

    @Test func `a theme with too little contrast fails the check with its numbers`() throws {
      try sandbox.write(
        "inherits = \"dark\"\n[roles]\ndim = \"#555555\"\n",
        to: sandbox.home + "/config/parley/themes/faint.toml")
      let outcome = try sandbox.parley(["themes", "--check"])
      #expect(outcome.ending == .exited(1))
      #expect(outcome.output.contains("  fault: dim reads at 2.3:1, below 4.5:1\n"))
      #expect(outcome.output.hasSuffix("1 of 18 themes with faults\n"))
    }

    @Test func `a theme that cannot be read fails the check`() throws {
      try sandbox.write("text = {", to: sandbox.home + "/config/parley/themes/broken.toml")
      let outcome = try sandbox.parley(["themes", "--check"])
      #expect(outcome.ending == .exited(1))
      #expect(outcome.output.contains("broken.toml:1:"), "\(outcome.output)")
    }
  }
}
