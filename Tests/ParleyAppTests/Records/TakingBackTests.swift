import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// One line of what can be taken back, over rows and notes.
struct TakingBackTests {
  private static let cell = "3 T G ^ 5 l "
  private static let change = cell + "Enter C-u 1135 Enter "

  @Test func `a note and a row are taken back in the order they were saved`() throws {
    let bench = try RecordBench()
    let start = try bench.contents()
    var screen = bench.screen(keys: "e 'new ' C-s Escape " + Self.change + "q")
    #expect(try bench.contents() != start)
    screen.press("u")
    #expect(screen.state.message?.text.hasPrefix("taken back: payment 2026 1,135") == true)
    screen.press("u")
    #expect(screen.state.message?.text.hasPrefix("taken back: notes/12-08x.md") == true)
    #expect(try bench.contents() == start)
    screen.press("u")
    #expect(screen.state.message?.text == "not now: nothing was changed yet")
  }

  @Test func `what was changed since is refused once and passed over by the second key`() throws {
    let bench = try RecordBench()
    var screen = bench.screen(keys: Self.change + "q")
    let text = try bench.text("payments.csv").replacing("1519.2,,1135", with: "1519.2,,1150")
    try bench.write(text, to: "payments.csv")
    screen.press("u")
    #expect(screen.state.message?.text.contains("has been changed in these lines since") == true)
    #expect(try bench.text("payments.csv") == text)
    screen.press("u")
    #expect(screen.state.records.history.undo == nil)
    #expect(try bench.text("payments.csv") == text)
  }

  @Test func `a new change ends what could be done again`() throws {
    let bench = try RecordBench()
    var screen = bench.screen(keys: Self.change + "u")
    #expect(screen.state.records.history.redo != nil)
    screen.press("Enter C-u 1136 Enter")
    #expect(screen.state.records.history.redo == nil)
  }

  @Test func `another screen that saved meanwhile is told of before anything is taken back`()
    throws
  {
    let bench = try RecordBench()
    var first = bench.screen(keys: Self.change)
    _ = bench.screen(keys: Self.cell + "Left Left Enter C-u 1519.3 Enter")
    let text = try bench.text("payments.csv")
    first.press("u")
    #expect(first.state.message?.text.contains("another parley has saved meanwhile") == true)
    #expect(try bench.text("payments.csv") == text)
  }

  @Test func `a scenario is taken back where it was written`() throws {
    let bench = try RecordBench()
    let start = try bench.contents()
    var screen = bench.screen(keys: "s Escape l w Enter")
    let changed = try bench.contents()
    #expect(changed != start)
    screen.press("u")
    #expect(screen.state.message?.text.hasPrefix("taken back: scenarios/as-signed.toml") == true)
    #expect(try bench.contents() == start)
    #expect(screen.state.scenarios?.changed.isEmpty == true)
    screen.press("C-r")
    #expect(try bench.contents() == changed)
    screen.press("u q")
    #expect(try bench.contents() == start)
  }

  @Test func `a scenario in the trash comes back`() throws {
    let bench = try RecordBench()
    let start = try bench.contents()
    var screen = bench.screen(keys: "s Escape D Down Enter")
    #expect(try bench.contents()["scenarios/as-signed.toml"] == nil)
    screen.press("q u")
    #expect(try bench.contents() == start)
  }

  @Test func `the settings of the workspace are taken back`() throws {
    let bench = try RecordBench()
    let start = try bench.contents()
    var screen = bench.screen(keys: "W ' and more' Enter")
    #expect(screen.state.loaded.workspace.title.hasSuffix(" and more"))
    screen.press("u")
    #expect(screen.state.message?.text.hasPrefix("taken back: workspace.toml") == true)
    #expect(try bench.contents() == start)
  }

  @Test func `in Korean it is said in Korean`() throws {
    let bench = try RecordBench()
    var screen = bench.screen(keys: Self.change + "u", language: .korean)
    #expect(screen.state.message?.sentence.english.hasPrefix("taken back: ") == true)
    #expect(screen.text.contains("되돌림: 분담금 2026 1,135"))
    screen.press("C-r")
    #expect(screen.text.contains("다시 실행함: 분담금 2026 1,135"))
  }
}
