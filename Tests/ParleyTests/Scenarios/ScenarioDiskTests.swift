import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// Scenarios saved on a disk that is slow, or fails.
  @Suite(.enabled(if: FaultyDisk.compiler != nil, "there is no C compiler"))
  struct ScenarioDiskTests {
    private let scenario: ScenarioTerminal
    private let disk: FaultyDisk
    private let before: String

    init() throws {
      scenario = try ScenarioTerminal()
      disk = try FaultyDisk(in: scenario.sandbox)
      before = try #require(scenario.read("as-signed"))
    }

    /// as-signed with an opening of 1,500 typed.
    private func opened() throws -> PseudoTerminal {
      let terminal = try scenario.open("freeze", changes: disk.changes)
      terminal.type("\u{1B}[Z1500\r")
      try terminal.wait(forText: "A as-signed*")
      return terminal
    }

    private var saved: String { before.replacing("krw_bn = 1519.2", with: "krw_bn = 1500.0") }

    @Test func `what is typed while a save waits for the disk shows at once and stays`() throws {
      let terminal = try opened()
      try disk.hold("fsync", on: "/scenarios/.parley-")
      terminal.type("w")
      try terminal.wait(forText: "write it into")
      terminal.type("\r1400\r")
      try terminal.wait(forText: "1,400.0 ✎")
      #expect(scenario.read("as-signed") == before)
      terminal.type("w")
      try terminal.wait(forText: "a scenario is being written just now")
      try disk.heal()
      try Deadline().wait(for: "the file") { scenario.read("as-signed") == saved }
      try terminal.wait(forText: "was 1,500.0")
      #expect(terminal.screen.text.contains("1,400.0 ✎"))
      #expect(scenario.leftovers == [])
    }

    @Test(arguments: [
      ("write", ENOSPC, "the disk or your quota is full"), ("fsync", EIO, "reported an error"),
      ("rename", EROFS, "is read-only"), ("open", EACCES, "permission denied"),
    ])
    func `a save that fails says why, keeps what was typed, and w works again`(
      _ failure: (call: String, code: Int32, cause: String)
    ) throws {
      let terminal = try opened()
      let part = failure.call == "rename" ? "as-signed.toml$" : ".parley-"
      try disk.fail(failure.call, failure.code, on: part)
      terminal.type("w")
      try terminal.wait(forText: "write it into")
      terminal.type("\r")
      try terminal.wait(forText: "not saved: 'scenarios/as-signed.toml'")
      #expect(terminal.screen.text.contains(failure.cause))
      #expect(terminal.screen.text.contains("A as-signed*"))
      #expect(scenario.read("as-signed") == before)
      #expect(scenario.leftovers == [])
      try disk.heal()
      terminal.type("w")
      try terminal.wait(forText: "write it into")
      terminal.type("\r")
      try Deadline().wait(for: "the file") { scenario.read("as-signed") == saved }
      try terminal.wait(for: "the star to go") { !$0.text.contains("as-signed*") }
    }
  }
}
