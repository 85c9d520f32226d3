import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// A folder that is slow to sync: the watch is quicker than the answer of the save.
  @Suite(.enabled(if: FaultyDisk.compiler != nil, "there is no C compiler"))
  struct ScenarioRaceTests {
    @Test func `a column is saved though its file was read before the folder was synced`() throws {
      let scenario = try ScenarioTerminal()
      let disk = try FaultyDisk(in: scenario.sandbox)
      let terminal = try scenario.open("freeze", changes: disk.changes)
      terminal.type("\u{1B}[Z1500\r")
      try terminal.wait(forText: "A as-signed*")
      try disk.hold("fsync", on: "/scenarios$")
      terminal.type("w")
      try terminal.wait(forText: "write it into")
      terminal.type("\r")
      try terminal.wait(forText: "changed on disk and was read again")
      try disk.heal()
      try terminal.wait(for: "the star to go") { !$0.text.contains("as-signed*") }
    }
  }
}
