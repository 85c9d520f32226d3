import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Two screens over one folder.
struct RowConflictTests {
  private func form(_ bench: RecordBench, _ column: String, _ keys: String) throws -> ScriptedScreen
  {
    var screen = bench.screen(keys: "3 T G c")
    let field = try #require(screen.state.form?.index(of: column))
    screen.state.changeForm { $0.stand(on: field) }
    screen.press(keys)
    return screen
  }

  @Test func `two cells of one row are merged`() throws {
    let bench = try RecordBench()
    var first = try form(bench, "usd_m_reported", "C-u 1135")
    var second = try form(bench, "krw_bn", "C-u 1519.3")
    first.press("C-s")
    second.press("C-s")
    #expect(second.state.form == nil)
    #expect(try bench.text("payments.csv").contains("2026,agreed,12,1519.3,,1135,KT24"))
  }

  @Test(arguments: [("C-s", "1135"), ("Right C-s", "1140")])
  func `the same cell asks, and the answer is what the file says`(keys: String, said: String)
    throws
  {
    let bench = try RecordBench()
    var first = try form(bench, "usd_m_reported", "C-u 1135")
    var second = try form(bench, "usd_m_reported", "C-u 1140")
    first.press("C-s")
    second.press("C-s")
    #expect(second.text.contains("Changed on both sides: payments.csv"))
    #expect(try bench.text("payments.csv").contains("1519.2,,1135,KT24"))
    second.press(keys)
    #expect(second.state.form == nil, "\(second.text)")
    #expect(try bench.text("payments.csv").contains("1519.2,,\(said),KT24"))
  }

  @Test(arguments: [("C-s", true), ("Right C-s", false)])
  func `a row that was changed there is not removed without a question`(
    keys: String, isKept: Bool
  ) throws {
    let bench = try RecordBench()
    var second = bench.screen(keys: "3 T G d")
    var first = try form(bench, "usd_m_reported", "C-u 1135")
    first.press("C-s")
    second.press("Down Enter")
    #expect(second.text.contains("Changed on both sides: payments.csv"))
    second.press(keys)
    #expect(second.state.form == nil)
    #expect(try bench.text("payments.csv").contains("1519.2,,1135,KT24") == isKept)
    #expect(try (bench.line("2026,agreed,", of: "payments.csv") != nil) == isKept)
  }

  @Test(arguments: [("C-s", "2026-12-10"), ("Right C-s", "2026-12-17")])
  func `a key that was added there is asked about cell by cell`(keys: String, said: String) throws {
    let bench = try RecordBench()
    var first = bench.screen(keys: "a 2026-12-10")
    var second = bench.screen(keys: "a 2026-12-17")
    first.press("C-s")
    second.press("C-s")
    #expect(second.text.contains("Changed on both sides: rounds.csv"), "\(second.text)")
    second.press(keys)
    #expect(try bench.line("12-09,", of: "rounds.csv") == "12-09,12,round,9,,\(said),,,,,,,,")
    #expect(
      try bench.text("rounds.csv").split(separator: "\n").count { $0.hasPrefix("12-09,") } == 1)
  }
}
