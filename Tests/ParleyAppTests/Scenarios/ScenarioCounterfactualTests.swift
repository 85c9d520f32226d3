import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// A past agreement under another rule, beside what was paid.
struct ScenarioCounterfactualTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  private static let rows: [(String, String, String, String)] = [
    ("2021", "1183.3", "1183.3", "0.0"), ("2022", "1247.2", "1189.2", "-58.0"),
    ("2023", "1289.6", "1218.9", "-70.7"), ("2024", "1346.3", "1267.7", "-78.6"),
    ("2025", "1402.8", "1313.3", "-89.5"), ("total", "6469.2", "6172.4", "-296.8"),
  ]

  private func firstCells(_ text: String?) -> [String] {
    (text ?? "").split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).prefix(4).joined(separator: " ")
    }
  }

  @Test func `the 11th under the 9th's rule is 296.8 less than was paid`() {
    var screen = bench.open(["as-signed", "freeze"], keys: "C 11th Tab 'at most 4'")
    #expect(
      screen.state.form?.result.map(\.plain).first
        == "11th-under-cpi-lag-2-cap-4 costs KRW bn 296.8 less than was paid over 2021-2025 (4.6 %)."
    )
    screen.press("Enter y")
    #expect(screen.names == ["the record", "11th-under-cpi-lag-2-cap-4"])
    #expect(screen.scenarios?.view == .difference)
    #expect(firstCells(screen.copied) == Self.rows.map { "\($0.0) \($0.1) \($0.2) \($0.3)" })
  }

  @Test func `the scenario in the files says the same`() {
    let screen = bench.open(["the record", "eleventh-under-cpi"], keys: "y")
    #expect(firstCells(screen.copied) == Self.rows.map { "\($0.0) \($0.1) \($0.2) \($0.3)" })
  }

  @Test func `u brings the columns before back`() {
    let screen = bench.open(["as-signed", "freeze"], keys: "C 11th Enter u")
    #expect(screen.names == ["as-signed", "freeze"])
  }

  @Test func `W writes the whole of it, as no file is its base`() throws {
    var screen = bench.open(["as-signed", "freeze"], keys: "C 11th Tab 'at most 4' Enter w")
    #expect(
      screen.message == "not now: no file has 11th-under-cpi-lag-2-cap-4; W writes a new one")
    screen.press("W")
    #expect(
      screen.state.form?["title"]?.hasPrefix("The 11th under CPI of 2 years earlier") ?? false)
    screen.press("Tab C-u Tab 'eleventh-again' Enter")
    let text = try #require(bench.read("eleventh-again"))
    #expect(!text.contains("base ="))
    #expect(text.contains("krw_bn = 1183.3\n"))
    #expect(text.contains("index = \"cpi\"\nlag = 2\n"))
    #expect(text.contains("cap = 4.0\n"))
    #expect(screen.names == ["the record", "eleventh-again"])
    #expect(screen.texts(.difference) == [nil, "-296.8"])
    #expect(screen.state.loaded.diagnostics.allSatisfy { !$0.file.contains("eleventh-again") })
  }

  @Test func `a day before any agreement ended says that there is none`() {
    let screen = bench.open(["as-signed"], asOf: "2024-12-01", keys: "C")
    #expect(screen.state.form?.title == "A past agreement under another rule")
    #expect(screen.state.form?["agreement"] != "12")
  }
}
