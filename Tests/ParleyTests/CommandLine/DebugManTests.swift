import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct DebugManTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    @Test func `the manual page is printed with every command that help lists`() throws {
      let outcome = try sandbox.parley(["debug", "man"])
      #expect(outcome.ending == .exited(0))
      #expect(outcome.errors.isEmpty)
      #expect(outcome.output.hasPrefix(".TH \"PARLEY\" 1 "))
      let help = try sandbox.parley(["--help"]).output
      let listed = help.split(separator: "\n", omittingEmptySubsequences: false)
        .drop { $0 != "SUBCOMMANDS:" }.dropFirst().prefix { !$0.isEmpty }
        .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        .compactMap { $0.split(separator: " ").first.map(String.init) }
        .filter { $0 != "dashboard" }
      #expect(listed.contains("render") && listed.contains("check"))
      for name in listed {
        #expect(outcome.output.contains("\n\\fBparley\\fR \\fB\(name)\\fR "), "\(name)")
      }
    }
  }
}
