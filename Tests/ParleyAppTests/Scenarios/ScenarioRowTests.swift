import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// From a figure to what lies behind it, and back.
struct ScenarioRowTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  @Test func `Enter on a payment of record opens its row, and q comes back to the cell`() {
    var screen = bench.open(["as-signed", "defence-linked"], keys: "j j j l")
    screen.stand(on: .year(2026))
    screen.press("BTab")
    let before = screen.text
    screen.press("Enter")
    #expect(screen.state.tables != nil)
    #expect(screen.text.contains("payments.csv:37"))
    screen.press("q")
    #expect(screen.state.tables == nil)
    #expect(screen.scenarios?.row == .year(2026))
    #expect(screen.scenarios?.column == 0)
    #expect(screen.text == before)
    #expect(screen.names == ["as-signed", "defence-linked*"])
  }

  @Test(arguments: ["m", "d"])
  func `so it does from a chart and from the differences`(_ key: String) {
    var screen = bench.open(["as-signed", "defence-linked"], keys: key)
    screen.press(key == "m" ? "l h" : "j k")
    #expect(screen.scenarios?.year == 2026)
    let before = screen.text
    screen.press("Enter")
    #expect(screen.text.contains("payments.csv:37"))
    screen.press("q")
    #expect(screen.text == before)
  }

  @Test func `a projected figure lists what it comes from`() {
    var screen = bench.open(["as-signed", "defence-linked"])
    screen.stand(on: .capBinds(2030))
    screen.press("k k k Enter")
    #expect(screen.state.overlay != nil || screen.state.tables != nil)
    screen.press("Escape")
    #expect(screen.scenarios != nil)
  }

  @Test func `Enter on a bar of the tornado goes to the setting it moves`() {
    var screen = bench.open(["as-signed", "defence-linked"], keys: "v")
    let rows = screen.scenarios?.tornado?.value.rows ?? []
    #expect(rows.count == 5)
    for (place, bar) in rows.enumerated() {
      #expect(screen.scenarios?.view == .tornado)
      screen.press("g" + String(repeating: " j", count: place) + " Enter")
      #expect(screen.scenarios?.view == .columns)
      #expect(screen.scenarios?.row.setting == bar.setting)
      #expect(screen.texts(.setting(bar.setting ?? .priceYear))[1] != nil)
      screen.press("v")
    }
  }

  @Test func `a setting changed from the tornado moves the tornado`() {
    var screen = bench.open(["as-signed", "defence-linked"], keys: "v")
    let before = screen.scenarios?.tornado?.value.total?.value
    screen.press("Enter l v")
    let after = screen.scenarios?.tornado?.value.total?.value
    #expect(before != after)
    #expect(after?.description == screen.totals[1]?.replacing(",", with: ""))
  }
}
