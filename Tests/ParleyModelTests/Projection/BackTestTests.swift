import Testing

@testable import ParleyModel

/// The bundled record as a whole is back-tested in ParleyStoreTests.
struct BackTestTests {
  private func rows(_ terms: AgreementTerm...) -> [BackTest.Row] {
    var workspace = SampleProjection.workspace
    workspace.terms = terms
    return BackTest(of: workspace).rows
  }

  private func term(
    _ years: ClosedRange<Int>, _ index: TermIndex, lag: Int? = nil, add: String? = nil,
    cap: String? = nil, floor: String? = nil
  ) -> AgreementTerm {
    var term = SampleWorkspace.term(12, years, index)
    term.lag = lag
    term.add = add.map { SampleWorkspace.decimal($0) }
    term.cap = cap.map { SampleWorkspace.decimal($0) }
    term.floor = floor.map { SampleWorkspace.decimal($0) }
    return term
  }

  @Test func `each year counts on the published payment of the year before`() throws {
    // 1183.3 x 1.054, 1247.2 x 1.034, 1289.6 x 1.044, 1346.3 x 1.042
    let rows = rows(term(2022...2025, .defenceBudget, lag: 1))
    #expect(rows.map(\.reproduced.description) == ["1247.2", "1289.6", "1346.3", "1402.8"])
    #expect(rows.allSatisfy { $0.isEqual && $0.state == .agreed })
    #expect(rows.map(\.isCircular) == [false, true, true, false])
    #expect(rows.map(\.index.description) == ["5.4", "3.4", "4.4", "4.2"])
  }

  @Test func `points and a cap are applied, and a difference is shown`() throws {
    // 1038.9 x 1.139 = 1183.3; with 6.4 points 1182.3; with a cap of 4 instead 1080.5
    let equal = try #require(rows(term(2021...2021, .defenceBudget, lag: 1, add: "6.5")).first)
    #expect(equal.isEqual)
    #expect(equal.rule.english == "defence budget growth of the year before plus 6.5 points")
    let less = try #require(rows(term(2021...2021, .defenceBudget, lag: 1, add: "6.4")).first)
    #expect(less.difference?.description == "-1.0")
    #expect(!less.isEqual)
    let capped = try #require(
      rows(term(2021...2021, .defenceBudget, lag: 1, add: "6.5", cap: "4")).first)
    #expect(capped.reproduced.description == "1080.5")
    let floored = try #require(rows(term(2022...2022, .cpi, lag: 2, floor: "3")).first)
    #expect(floored.reproduced.description == "1218.8")
    #expect(floored.rule.english == "CPI of 2 years earlier, at least 3.0 %")
  }

  @Test func `a year without a published payment is set by the rule`() throws {
    let row = try #require(rows(term(2027...2030, .cpi, lag: 2, cap: "5.0")).first)
    #expect(row.year == 2027)
    #expect(row.reproduced.description == "1551.1")
    #expect(row.published == nil && row.difference == nil && !row.isEqual)
    #expect(row.state == .set)
    #expect(row.rule.english == "CPI of 2 years earlier, at most 5.0 %")
    #expect(
      row.steps.map(\.sentence) == [
        "1,551.1 = 1,519.2 x (1 + 2.1 %), sample.csv:2",
        "1,519.2 agreed for 2026, payments.csv:37, S2026",
        "CPI 2025 = 2.1 %, indicators.csv:37, I2025",
      ])
  }

  @Test func `years without an index, its value or a payment before them are left out`() {
    #expect(rows(term(2020...2020, .none), term(2024...2024, .fixed)).isEmpty)
    // 2028 rests on a payment that is not published, 2018 on one before the record.
    #expect(rows(term(2018...2018, .cpi, lag: 1), term(2028...2030, .cpi)).isEmpty)
  }

  @Test(arguments: [
    (SampleProjection.term(2027...2030, .cpi), "CPI of the same year"),
    (
      SampleProjection.term(2027...2030, .gdp, lag: 1, add: -0.5, cap: 5, floor: 1),
      "GDP growth of the year before less 0.5 points, at least 1.0 %, at most 5.0 %"
    ),
    (SampleProjection.term(2027...2030, .fixed, rate: 3), "3.0 % a year"),
    (SampleProjection.term(2027...2030, .none), "frozen"),
    (SampleProjection.term(2027...2030, .amounts), "amounts stated"),
  ])
  func `a rule in words`(term: ScenarioTerm, words: String) {
    #expect(term.rule.english == words)
  }
}
