import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// What the columns are: added, exchanged, copied, taken out, measured by another.
struct ScenarioColumnTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  @Test func `alone, the first s asks what to compare with`() {
    let screen = bench.screen(keys: "s")
    #expect(screen.names == ["as-signed"])
    #expect(screen.state.overlay?.kind == .pickScenario(.add))
    #expect(screen.text.contains("a adds a scenario to compare as-signed with."))
  }

  @Test func `a adds up to four, and says so at the fifth`() {
    var screen = bench.open(["as-signed", "freeze", "fixed-3", "us-5bn"])
    #expect(screen.scenarios?.column == 3)
    screen.press("a defence Enter")
    #expect(screen.names == ["as-signed", "freeze", "fixed-3", "us-5bn"])
    #expect(screen.message == "there is room for four columns: X takes one out")
    screen.press("c")
    #expect(screen.names.count == 4)
    #expect(screen.message == "there is room for four columns: X takes one out")
  }

  @Test func `a search that finds nothing adds nothing`() {
    let screen = bench.open(["as-signed", "freeze"], keys: "a nowhere Enter Escape")
    #expect(screen.names == ["as-signed", "freeze"])
    #expect(screen.state.overlay == nil)
  }

  @Test func `a scenario is found by its title in Hangul and by its note`() throws {
    try bench.edit("freeze", "title = \"Frozen at the sum of 2026\"", "title = \"2026년 동결\"")
    var screen = bench.open(["as-signed"], keys: "a 동결")
    let line = try #require(screen.listed.first)
    #expect(line.contains("freeze") && line.contains("7,596.0") && line.contains("2026년 동결"))
    screen.press("Enter s '3 % a year' Enter")
    #expect(screen.names == ["as-signed", "fixed-3"])
    #expect(!screen.text.contains("동결"))
    screen.press("u")
    #expect(screen.names == ["as-signed", "freeze"])
    #expect(screen.text.contains("B freeze") && screen.text.contains("2026년 동결"))
  }

  @Test func `the list says which columns a scenario is in`() {
    let screen = bench.open(["as-signed", "freeze", "as-signed"], keys: "a")
    #expect(screen.listed.contains { $0.hasPrefix("AC   as-signed") })
    #expect(screen.listed.contains { $0.hasPrefix("B    freeze") })
    #expect(screen.listed.contains { $0.hasPrefix("     fixed-3") })
  }

  @Test func `b measures the others by the column under the cursor`() {
    var screen = bench.open(["as-signed", "defence-linked", "freeze"], keys: "BTab")
    #expect(screen.texts(.difference) == [nil, "+689.1", "-321.1"])
    screen.press("A")
    #expect(screen.names == ["defence-linked", "as-signed", "freeze"])
    #expect(screen.scenarios?.column == 0)
    #expect(screen.texts(.difference) == [nil, "-689.1", "-1,010.2"])
    screen.press("A")
    #expect(screen.message == "not now: this column is A")
    screen.press("u")
    #expect(screen.names == ["as-signed", "defence-linked", "freeze"])
    #expect(screen.scenarios?.column == 1)
  }

  @Test func `X takes a column out, but never the last`() {
    var screen = bench.open(["as-signed", "defence-linked"], keys: "BTab X")
    #expect(screen.names == ["defence-linked"])
    screen.press("X")
    #expect(screen.message == "not now: it is the only column; q leaves")
    screen.press("u")
    #expect(screen.names == ["as-signed", "defence-linked"])
  }

  @Test func `c copies what was changed, and the copies go their own ways`() {
    var screen = bench.open(["as-signed", "defence-linked"])
    screen.stand(on: .opening)
    screen.press("l c l")
    #expect(screen.names == ["as-signed", "defence-linked*", "defence-linked*"])
    #expect(screen.texts(.setting(.opening)) == ["1,519.2", "1,529.2 ✎", "1,539.2 ✎"])
    screen.press("BTab h")
    #expect(screen.names == ["as-signed", "defence-linked", "defence-linked*"])
  }

  @Test func `an agreement's rule gives what its scenario gives`() {
    let screen = bench.open(["as-signed", "12th SMA by its rule"])
    #expect(screen.names == ["as-signed", "12th SMA by its rule"])
    #expect(screen.totals == ["7,917.1", "7,917.1"])
    #expect(screen.texts(.difference) == [nil, "0.0"])
  }

  @Test func `the record as base counts the years both have`() {
    let screen = bench.open(["the record", "eleventh-under-cpi"])
    #expect(screen.scenarios?.outlook.value.comparison?.years == 2021...2025)
    #expect(screen.totals == ["6,469.2~", "6,172.4"])
    #expect(screen.texts(.difference) == [nil, "-296.8"])
  }

  @Test func `scenarios without a year in common say so and keep their settings`() {
    let screen = bench.open(["as-signed", "thirteenth"])
    #expect(screen.scenarios?.outlook.value.comparison == nil)
    let failure = screen.scenarios?.outlook.value.failure.english ?? ""
    #expect(!failure.isEmpty && screen.text.contains(failure.prefix(40)))
    #expect(screen.texts(.setting(.firstYear)) == ["2026", "2031"])
  }

  @Test func `S shows the column's scenario in the chart of the first screen`() {
    var screen = bench.open(["as-signed", "freeze"], keys: "S")
    #expect(screen.message == "the chart of the first screen shows freeze")
    screen.press("q")
    #expect(screen.text.contains("freeze"))
  }
}
