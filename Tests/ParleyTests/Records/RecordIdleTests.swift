import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct RecordIdleTests {
    @Test func `a form that is open, one that was saved and one that is parked let parley sleep`()
      throws
    {
      let records = try (0..<3).map { _ in try RecordTerminal() }
      let terminals = try records.map { try $0.openChanged() }
      try terminals[1].saveForm()
      try terminals[1].wait(forText: "saved: row of the timeline 12-08x Busan")
      terminals[2].type("\u{1B}")
      try terminals[2].wait(forText: "is kept as a draft")
      try Rest.expect(terminals)
    }
  }
}
