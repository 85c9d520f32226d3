import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Which scenario the chart shows, and that nothing of another one stays on the screen.
struct ChartChoiceTests {
  /// A copy of the bundled workspace with more scenarios in it.
  private func workspace(_ scenarios: [String: String]) throws -> (TemporaryFolder, String) {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "workspace")
    for (id, text) in scenarios {
      try folder.write(Array(text.utf8), to: "workspace/scenarios/\(id).toml")
    }
    return (folder, root)
  }

  private func screen(_ root: String = Checkout.workspace, asOf: String? = nil, keys: String)
    -> ScriptedScreen
  {
    var screen = ScriptedScreen(root: root, size: "120x36", asOf: asOf)
    screen.press(keys)
    return screen
  }

  @Test func `of two scenarios without bands the second is drawn after the first`() {
    let down = String(repeating: "j ", count: 5)
    let fixed = screen(keys: "3 S \(down) Enter")
    #expect(fixed.text.contains("fixed-3"))
    let freeze = screen(keys: "3 S \(down) Enter S \(down) j Enter")
    let alone = screen(keys: "3 S \(down) j Enter")
    #expect(freeze.text.contains("freeze"))
    #expect(freeze.text == alone.text)
  }

  @Test func `a file named like an agreement does not get the agreement's bands`() throws {
    let text = """
      title = "Dear"
      first_year = 2026
      last_year = 2030
      [opening]
      krw_bn = 3000
      [[terms]]
      from = 2027
      to = 2030
      index = "cpi"
      lag = 2

      """
    let (folder, root) = try workspace(["agreement-12": text])
    defer { withExtendedLifetime(folder) {} }
    let shown = screen(root, keys: "3 S j Enter G").text
    #expect(shown.contains("agreement-12"))
    #expect(!shown.contains("1,571-1,725"))
  }

  @Test func `the default is a scenario that assumes the same too`() throws {
    let text = """
      title = "High inflation"
      base = "as-signed"
      [assumptions.drivers.cpi]
      mean = 4.5

      """
    let (folder, root) = try workspace(["a-high": text])
    defer { withExtendedLifetime(folder) {} }
    #expect(screen(root, keys: "").text.contains("as-signed"))
  }

  @Test func `a scenario is hidden while one that it follows is`() throws {
    let text = """
      title = "Later"
      follows = "as-signed"
      first_year = 2031
      last_year = 2031
      [opening]
      change = 2.0

      """
    let (folder, root) = try workspace(["later": text])
    defer { withExtendedLifetime(folder) {} }
    #expect(screen(root, keys: "S").text.contains("later"))
    #expect(!screen(root, asOf: "2020-06-01", keys: "S").text.contains("later"))
  }

  @Test func `a year found that the measure has not is shown in money`() {
    let shown = screen(keys: "3 m m m m m / payment Space 1991 Enter").text
    #expect(shown.contains("1991  KRW bn 107.3"))
  }

  @Test(arguments: Measure.allCases)
  func `rises are those of the command line`(measure: Measure) throws {
    let loaded = WorkspaceReader(root: Checkout.workspace).read()
    let projections = ShownProjections(
      loaded, shown: loaded.workspace, asOf: nil, year: 2026,
      agreement: loaded.workspace.agreement(12), wanted: nil)
    let series = ChartSeries(projections, record: loaded.workspace.record, measure: measure)
    let projection = try #require(projections.selected)
    let years = try projection.measured(measure).years
    for (before, now) in zip(years, years.dropFirst()) {
      let point = try #require(series.projectedPoint(now.year))
      let rise = try #require(series.rise(of: point))
      let exact = (now.central / before.central - 1) * 100
      #expect(abs(rise.value.doubleValue - exact) <= 0.051, "\(now.year)")
    }
  }

  @Test func `per soldier of an unchanged number rises as the payment does`() throws {
    let shown = screen(keys: "3 m m m m m h h h h h").text
    #expect(shown.contains("2021"))
    #expect(shown.contains("+13.9 % on 2020"))
  }
}
