import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// `kill -9` at every call of a save that changes a file or makes it durable.
  @Suite(.enabled(if: FaultyDisk.compiler != nil, "there is no C compiler"))
  struct RecordKillTests {
    @Test func `a kill at any call leaves a row's table old or new, and what was done before`()
      throws
    {
      let record = try RecordTerminal()
      let endings = try KilledSave(
        sandbox: record.sandbox, workspace: record.workspace, file: RecordTerminal.file,
        folder: "", begin: record.openChanged, key: "\u{13}", isSaved: { !$0.hasForm },
        change: { $0.replacing("Seoul", with: "Busan", inRow: RecordTerminal.row) }
      ).run()
      expectInOrder(endings)
    }

    @Test func `a kill at any call leaves a scenario old or new, and what was done before`()
      throws
    {
      let scenario = try ScenarioTerminal()
      let endings = try KilledSave(
        sandbox: scenario.sandbox, workspace: scenario.workspace,
        file: "scenarios/as-signed.toml", folder: "scenarios",
        begin: { changes in
          let terminal = try scenario.open("freeze", changes: changes)
          terminal.type("\u{1B}[Z1500\r")
          try terminal.wait(forText: "A as-signed*")
          terminal.type("w")
          try terminal.wait(forText: "write it into")
          return terminal
        }, key: "\r", isSaved: { !$0.text.contains("as-signed*") },
        change: { $0.replacing("krw_bn = 1519.2", with: "krw_bn = 1500.0") }
      ).run()
      expectInOrder(endings)
    }

    /// Not saved, then saved without a note of it, then both: each was seen, none comes back.
    private func expectInOrder(_ endings: [KilledSave.Ending]) {
      let order: [KilledSave.Ending] = [.unsaved, .unlogged, .logged]
      let places = endings.compactMap { order.firstIndex(of: $0) }
      #expect(places == places.sorted(), "\(endings)")
      #expect(Set(endings).isSuperset(of: [.unsaved, .unlogged]), "\(endings)")
    }
  }
}
