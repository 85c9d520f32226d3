import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Keys at random over panes, tables, forms and notes.
struct RecordRandomTests {
  /// What is pressed, the keys that write more often than others.
  private static let keys = [
    "a", "A", "c", "d", "u", "C-r", "T", "D", "e", "j", "k", "h", "l", "1", "2", "3", ">", "<", "q",
    "Enter", "Enter", "Enter", "Tab", "Tab", "BTab", "Down", "Down", "Up", "Left", "Right", "End",
    "Home", "Escape", "C-s", "C-s", "C-u", "C-c", "BSpace", "7", "2026-12-10", "방위비", "'a;b'",
  ]

  @Test(arguments: 1...8)
  func `whatever is pressed can be taken back to every byte`(seed: Int) throws {
    let bench = try RecordBench()
    let start = try bench.contents()
    var chance = SeededGenerator(seed: UInt64(seed))
    let journals = bench.journals()
    var screen = bench.screen(size: "100x30", journals: journals)
    for _ in 0..<220 {
      screen.press(Self.keys.randomElement(using: &chance) ?? "j")
    }
    var steps = 0
    while let step = bench.changes.read().undo {
      guard case .done = bench.changes.undo(step.id) else {
        Issue.record("step \(step.label) is not taken back")
        return
      }
      steps += 1
    }
    #expect(try bench.contents() == start, "after \(steps) steps")
  }
}
