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
      #expect(rows.contains(["dark", "built", "in"]))
      #expect(rows.contains(["light", "built", "in"]))
      #expect(
        rows.contains { $0.first == "mine" && $0.last?.hasSuffix("/themes/mine.toml") ?? false })
    }

    @Test func `every built-in theme passes the check`() throws {
      let outcome = try sandbox.parley(["themes", "--check"])
      #expect(outcome.ending == .exited(0))
      #expect(outcome.output.contains("  selection            "))
      #expect(!outcome.output.contains("below"))
    }

    @Test func `a theme that cannot be read fails the check`() throws {
      try sandbox.write("text = {", to: sandbox.home + "/config/parley/themes/broken.toml")
      let outcome = try sandbox.parley(["themes", "--check"])
      #expect(outcome.ending == .exited(1))
      #expect(outcome.output.contains("broken.toml:1:"), "\(outcome.output)")
    }
  }
}
