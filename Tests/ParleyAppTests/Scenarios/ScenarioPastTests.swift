import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// The screen on a day in the past.
struct ScenarioPastTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  private static let day = "2025-06-01"

  @Test(arguments: ["w", "W"])
  func `nothing is written in the past, and it says why`(_ key: String) throws {
    let before = bench.read("defence-linked")
    var screen = bench.open(["as-signed", "defence-linked"], asOf: Self.day, keys: "j j j l")
    screen.press(key)
    #expect(screen.message == "not now: the screen shows 2025-06-01; = comes back to today")
    #expect(screen.state.form == nil)
    #expect(bench.read("defence-linked") == before)
  }

  @Test func `leaving in the past offers no writing`() throws {
    let screen = bench.open(["as-signed", "defence-linked"], asOf: Self.day, keys: "j j j l q")
    #expect(
      screen.listed == [
        "scenarios/defence-linked.toml", "  opening  1,519.2 → 1,529.2", "", "  stay",
        "  (the screen shows 2025-06-01; = comes back to today)",
        "  leave; what was changed is lost",
      ])
  }

  @Test func `a scenario of later says from when it is known and is not compared`() throws {
    var screen = bench.open(["eleventh-under-cpi", "as-signed"])
    screen.press("@ 2022-01-01 Enter")
    #expect(screen.state.asOf?.description == "2022-01-01")
    #expect(screen.text.contains("known only from 2024-10-04"))
    #expect(screen.totals.last == .some(nil) || screen.totals.last == "")
    #expect(screen.totals.first??.isEmpty == false)
  }

  @Test func `projections start from what was published by then`() throws {
    var screen = bench.open(["as-signed", "defence-linked"])
    let today = screen.text
    #expect(screen.texts(.year(2027)) == ["1,551.1", "1,633.1"])
    screen.press("@ 2025-06-01 Enter")
    // Neither the CPI of 2025 nor the budget of 2026 was published then.
    #expect(screen.texts(.year(2027)) != ["1,551.1", "1,633.1"])
    #expect(screen.text.contains("2025-06-01"))
    screen.press("=")
    #expect(screen.state.asOf == nil)
    #expect(screen.text == today)
  }

  @Test func `every step back and forth leads to the first screen`() throws {
    var screen = bench.open(["as-signed", "defence-linked"], keys: "j j j l d")
    let first = screen.text
    var days: [String] = []
    var stopped = false
    while !stopped {
      let before = screen.state.asOf
      screen.quietly("[")
      stopped = screen.state.asOf == before
      if !stopped { days.append(screen.state.asOf?.description ?? "") }
    }
    // Rows of one day are one step.
    #expect(days.count == Set(days).count && days.count >= 50)
    for _ in 0..<days.count { screen.quietly("]") }
    screen.press("]")
    #expect(screen.state.asOf == nil)
    #expect(screen.names == ["as-signed", "defence-linked*"])
    let last = screen.text.split(separator: "\n").dropLast()
    #expect(last == first.split(separator: "\n").dropLast())
  }
}
