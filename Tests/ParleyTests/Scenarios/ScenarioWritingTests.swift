import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// The scenarios screen in a real terminal.
  struct ScenarioWritingTests {
    let scenario: ScenarioTerminal

    init() throws { scenario = try ScenarioTerminal() }

    @Test func `a setting changed and saved is in the file, and q leaves`() throws {
      let before = try #require(scenario.read("as-signed"))
      let terminal = try scenario.open("freeze")
      terminal.type("\u{1B}[Z1500\r")
      try terminal.wait(forText: "1,500.0 ✎")
      try terminal.wait(forText: "A as-signed*")
      terminal.type("w")
      try terminal.wait(forText: "write it into scenarios/as-signed.toml")
      terminal.type("\r")
      try terminal.wait(for: "the file to be saved") {
        !$0.text.contains("as-signed*") && $0.text.contains("1,500.0")
      }
      #expect(
        scenario.read("as-signed") == before.replacing("krw_bn = 1519.2", with: "krw_bn = 1500.0"))
      terminal.type("q")
      try terminal.wait(forText: "3 Payments")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.modes == terminal.modesBefore)
      #expect(terminal.screen.violations.isEmpty)
      #expect(scenario.leftovers == [])
    }

    @Test func `a new scenario with a title in Hangul is written and shown`() throws {
      let terminal = try scenario.open("freeze")
      terminal.type("lW")
      try terminal.wait(forText: "Write freeze as a new scenario")
      terminal.type("동결 더하기 10")
      try terminal.wait(forText: "based on freeze; it states opening.krw_bn")
      terminal.type("\r")
      try terminal.wait(forText: "B 동결-더하기-10")
      terminal.type("q")
      try terminal.wait(forText: "3 Payments")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      let listed = try scenario.sandbox.parley(["check", scenario.workspace])
      #expect(listed.ending == .exited(0), "\(listed.output)\(listed.errors)")
    }

    @Test func `another program's change shows beside what was typed`() throws {
      let before = try #require(scenario.read("as-signed"))
      let terminal = try scenario.open("freeze")
      terminal.type("1600\r")
      try terminal.wait(forText: "1,600.0 ✎")
      try scenario.write(
        before.replacing("krw_bn = 1519.2", with: "krw_bn = 1400.0"), to: "as-signed")
      try terminal.wait(forText: "1,400.0")
      #expect(terminal.screen.text.contains("1,600.0 ✎"))
      terminal.type("q")
      try terminal.wait(forText: "leave; what was changed is lost")
      terminal.type("jj\r")
      try terminal.wait(forText: "3 Payments")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(scenario.read("freeze")?.contains("1600") == false)
    }
  }
}
