import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Why a command cannot go on, in Korean.
struct KoreanRefusalTests {
  private let options = FigureOptions(
    workspace: Checkout.workspace, settings: Simulation.Settings(paths: 10))

  private func refusal(_ command: (Surroundings) -> ParleyApp.ExitStatus) -> String {
    let said = SpokenCommand(.korean, command)
    #expect(said.output.isEmpty)
    return said.errors
  }

  private func projecting(_ id: String, to year: Int? = nil, asOf day: String? = nil) -> String {
    var options = options
    options.asOf = day.flatMap { PartialDate($0) }?.lastDay
    return refusal { ProjectCommand(ids: [id], options: options, lastYear: year).run($0) }
  }

  private func solving(_ key: String, _ target: String) throws -> String {
    let target = try #require(GoalSeek.Target(target))
    return refusal {
      SolveCommand(id: "as-signed", key: key, target: target, options: options).run($0)
    }
  }

  @Test func `an unknown scenario`() {
    let words = projecting("as-signd")
    #expect(words.contains("에 시나리오 'as-signd'이(가) 없습니다. 'as-signed'을(를) 찾으십니까?\n"))
    #expect(words.contains("\n사용할 수 있는 시나리오: as-signed, cpi-to-2035,"))
  }

  @Test func `a year or a day it does not have`() {
    #expect(
      projecting("as-signed", to: 2050)
        == "parley: --to 2050년은 'as-signed'에 없습니다. 2026년에서 2030년까지 있습니다.\n")
    #expect(
      projecting("as-signed", asOf: "2010") == """
        parley: 시나리오 'as-signed'은(는) 2010-12-31 당시에 없었습니다: 2024-10-04부터 있습니다
        --as-of에 2024-10-04 이후를 주거나 빼십시오.

        """)
  }

  @Test(arguments: [
    (
      "terms.0.cap", "total=99999",
      "terms.0.cap의 어떤 값으로도 99,999.0이 되지 않습니다: 2026-2030년 합계는 반올림 전 기준 1,519.2에서"
    ),
    ("terms.0.lag", "total=8000", "terms.0.lag는 정수만 받습니다."),
    ("opening.krw_b", "total=8000", "'opening.krw_bn'을(를) 찾으십니까?"),
    ("assumptions.drivers.fx.sd", "2030=8000", "assumptions.drivers.fx.sd를 바꾸어도 2030년 수치는 그대로"),
    (
      "assumptions.drivers.gdp.mean", "usd.total=8000",
      "assumptions.drivers.gdp.mean을 바꾸어도 2026-2030년 usd 합계는 그대로입니다"
    ),
  ])
  func `a value that cannot be found`(_ key: String, _ target: String, _ words: String) throws {
    let said = try solving(key, target)
    #expect(said.contains(words), "\(said)")
    #expect(said.split(separator: "\n").count == 2)
  }

  @Test func `scenarios that cannot be compared`() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    try folder.write(
      Array("title = \"x\"\nfirst_year = 2040\nlast_year = 2041\n[opening]\nkrw_bn = 1.0\n".utf8)
        + Array("[[terms]]\nfrom = 2041\nto = 2041\nindex = \"none\"\n".utf8),
      to: "sma/scenarios/late.toml")
    let options = FigureOptions(workspace: root, settings: Simulation.Settings(paths: 10))
    #expect(
      refusal { CompareCommand("as-signed", "late", options: options).run($0) } == """
        parley: 'as-signed'와 'late'는 겹치는 연도가 없습니다
        첫째 시나리오는 2026~2030, 둘째 시나리오는 2040~2041입니다.

        """)
  }

  @Test func `a workspace with errors`() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    try folder.write(
      Array("title = \"x\"\nbase = \"freeze\"\nfoo = 3\n".utf8), to: "sma/scenarios/bad.toml")
    try folder.write(Array("category,year\n".utf8), to: "sma/categories.csv")
    let options = FigureOptions(workspace: root, settings: Simulation.Settings(paths: 10))
    let said = refusal { ProjectCommand(ids: ["bad"], options: options, lastYear: nil).run($0) }
    #expect(said.contains("건 있어 수치가 달라질 수 있습니다. 'parley check "), "\(said)")
    #expect(said.contains("\nparley: 시나리오 'bad'을(를) 전망할 수 없습니다\nscenarios/bad.toml:3:1: "))
  }

  @Test func `output that cannot be written`() {
    let words = Words()
    let surroundings = Surroundings(
      environment: [:], currentDirectory: "/", clock: .system, print: { _ in },
      complain: { words.say($0) }, outputFailure: { "disk full" })
    let status = surroundings.speaking(.named(.korean)) { surroundings.run { _ in .done } }
    #expect(status == .file)
    #expect(words.all == ["parley: 출력을 쓸 수 없습니다: disk full"])
  }
}
