import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// The commands that compute figures, in Korean: their words, and columns that stand below one another.
struct KoreanFigureTests {
  private func options(_ measures: [Measure] = [.krw], interval: Bool = false) -> FigureOptions {
    FigureOptions(
      workspace: Checkout.workspace, measures: measures,
      settings: Simulation.Settings(paths: 500, seed: 1, hasIntervals: interval))
  }

  private func project(_ ids: [String], _ options: FigureOptions) -> SpokenCommand {
    SpokenCommand { ProjectCommand(ids: ids, options: options, lastYear: nil).run($0) }
  }

  @Test func `a projection has Korean heads above their columns`() {
    let said = project(["as-signed"], options())
    #expect(said.status == .done && said.errors.isEmpty)
    #expect(said.lines.first?.hasSuffix("(십억 원, 경상)") == true)
    #expect(said.output.contains("경로 500개, 난수 시드 1. 구간은 모형의 구간이며 예측이 아닙니다."))
    let table = said.table(headed: "연도")
    #expect(table.count == 7)
    for (row, state) in zip(table.dropFirst(), ["합의", "규칙 확정", "전망", "전망", "전망", "전망"]) {
      #expect(row.column(of: state) == table[0].column(of: "상태"), "\(row)")
    }
    let figures = ["1,519.2", "1,551.1", "1,583.7", "1,615.4", "1,647.7", "7,917.1"]
    for (row, figure) in zip(table.dropFirst(), figures) {
      #expect(row.column(behind: figure) == table[0].column(behind: "중심값"), "\(row)")
    }
    // Only these rows have bounds, so only these reach the last column.
    for row in table.suffix(4) { #expect(display(row).width == display(table[0]).width, "\(row)") }
    #expect(table.last?.hasPrefix("합계") == true)
    #expect(table[0].hasSuffix("하한"))
    #expect(said.output.contains("2030: 2025년 대비 +17.5 %(연 3.3 %), 2026년 대비"))
    #expect(said.output.contains("상한이 적용될 확률(%): 2027 0.0,"))
    #expect(said.output.contains("2026: 2026년 합의액 1,519.2, payments.csv:37"))
  }

  @Test(arguments: [
    (Measure.usd, "(백만 달러)"), (.real, "(십억 원(2025년 가격))"),
    (.defenceShare, "(국방예산 대비 %)"), (.gdpShare, "(GDP 대비 %)"),
    (.perSoldier, "(병력 1인당 백만 원)"),
  ])
  func `every measure is named in Korean`(_ measure: Measure, _ heading: String) {
    let said = project(["as-signed"], options([measure]))
    #expect(said.lines.first?.hasSuffix(heading) == true, "\(said.lines[0])")
    #expect(said.output.contains("연도별 산출 근거: parley explain as-signed 2030 --measure "))
  }

  @Test func `sampling intervals stand below their percentiles`() {
    let said = project(["as-signed"], options(interval: true))
    let title = said.lines.first { $0.contains("95 % 표본 구간") }
    #expect(title == "as-signed  백분위수의 95 % 표본 구간 (십억 원, 경상)")
    let start = said.lines.firstIndex { $0 == title } ?? 0
    let table = said.lines[(start + 2)...].prefix { !$0.isEmpty }
    #expect(table.count > 1 && Set(table.map { display($0).width }).count == 1, "\(table)")
    #expect(said.output.contains("난수 시드 100개 중 95개에서 참 백분위수가 이 구간에 들어갑니다."))
  }

  @Test func `a comparison says which costs more, with the sum by ten thousands`() {
    let said = SpokenCommand { CompareCommand("as-signed", "us-5bn", options: options()).run($0) }
    #expect(said.lines.first == "B us-5bn에서 A as-signed를 뺀 차이  (십억 원, 경상)")
    let table = said.table(headed: "연도")
    #expect(table.count == 7 && Set(table.map { display($0).width }).count == 1)
    #expect(
      said.output.hasSuffix("공통 연도인 2026-2030년에 B는 A보다 22조 301억 원 더 듭니다.\n"))
    let other = SpokenCommand { CompareCommand("us-5bn", "as-signed", options: options()).run($0) }
    #expect(other.output.hasSuffix("B는 A보다 22조 301억 원 덜 듭니다.\n"))
    let same = SpokenCommand { CompareCommand("freeze", "freeze", options: options()).run($0) }
    #expect(same.output.hasSuffix("B는 A와 같은 금액이 듭니다.\n"))
  }

  @Test func `an explanation is Korean but for the titles of its sources`() {
    let said = SpokenCommand {
      ExplainCommand(id: "as-signed", year: 2028, options: options([.usd])).run($0)
    }
    #expect(said.lines.first == "as-signed 2028  11억 1,420만 달러  전망")
    #expect(said.lines.contains("환율 2028 = 1,421.40, 전망: 2027년 1,421.40, 추세 0.0 %"))
    #expect(said.lines.contains("제12차 협정의 규칙: 2년 전 소비자물가, 상한 5.0 %"))
    #expect(said.lines.contains("    indicators.csv:37, 확인, ETODAY25"))
  }

  @Test func `the back-test has Korean heads above their columns`() {
    let said = SpokenCommand { BackTestCommand(options: options()).run($0) }
    #expect(said.lines.first == "규칙으로 재현한 공표 분담금  (십억 원)")
    let table = said.table(headed: "SMA")
    #expect(table.count == 17)
    for row in table.dropFirst() {
      #expect(row.column(behind: "차") == table[0].column(behind: "SMA"), "\(row)")
    }
    let ruleless = table[1].column(of: "2년 전")
    #expect(ruleless != nil && ruleless == table[0].column(of: "규칙"))
    #expect(table.last?.contains("없음  1,551.1") == true)
    #expect(said.output.contains("공표된 분담금 15건 중 15건이 0.1까지 재현됩니다. 그중 2건(~)은"))
    #expect(said.output.contains("2027년: 공표된 수치가 없습니다. 1,551.1은 규칙으로 확정된 값입니다."))
  }

  @Test func `a value that was sought is told in Korean`() throws {
    let target = try #require(GoalSeek.Target("total=8000"))
    let said = SpokenCommand {
      SolveCommand(id: "as-signed", key: "opening.krw_bn", target: target, options: options())
        .run($0)
    }
    #expect(said.lines.first?.hasPrefix("as-signed: opening.krw_bn = 1535.2851") == true)
    #expect(
      said.lines.dropFirst().prefix(4) == [
        "시나리오의 현재 값은 1,519.2입니다.",
        "찾은 값을 쓰면 2026-2030년 합계는 반올림하지 않은 중심값으로 8조 원입니다.",
        "공표 방식대로 해마다 반올림하면 8조 6억 원입니다.",
        "시나리오 파일에는 opening.krw_bn = 1535.2852로 적습니다.",
      ])
  }

  @Test func `what moves the total has Korean heads above their columns`() {
    let said = SpokenCommand { SensitivityCommand(id: "us-5bn", options: options()).run($0) }
    #expect(said.lines.first == "us-5bn: 합계 29,947.2의 민감도  (십억 원, 경상)")
    let table = said.table(headed: "항목")
    #expect(table.count == 7)
    let bars = Set(table.dropFirst().map { $0.column(of: "#") })
    #expect(bars.count == 1 && bars != [nil])
    #expect(table[1].column(behind: "25,668.6") == table[0].column(behind: "낮을 때"))
    #expect(said.output.contains("\n해당 값의 1 %씩 옮김: terms.0.usd_m.0,"))
    #expect(said.output.contains("\n영향 없음: assumptions.drivers.cpi.mean,"))
  }

  @Test func `a day in the past is named above a table`() throws {
    var options = options()
    options.asOf = try #require(PartialDate("2025-06-01")).lastDay
    let said = project(["as-signed"], options)
    #expect(said.lines[1] == "2025-06-01 기준: 이후에 공표된 것은 반영하지 않습니다.")
  }
}
