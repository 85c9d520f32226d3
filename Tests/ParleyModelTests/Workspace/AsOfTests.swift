import ParleyModel
import Testing

struct AsOfTests {
  private func day(_ text: String) -> Day { SampleWorkspace.date(text).lastDay }

  @Test func `a round counts from its announcement and its outcome from its end`() {
    var workspace = SampleWorkspace.empty
    workspace.rounds = [
      SampleWorkspace.round(
        "12-04", announced: "2024-06-24", start: "2024-06-25", end: "2024-06-27", outcome: "held")
    ]
    workspace.notes = ["12-04"]
    #expect(workspace.asOf(day("2024-06-23")).rounds.isEmpty)
    #expect(workspace.asOf(day("2024-06-24")).rounds.first?.outcome == "")
    #expect(workspace.asOf(day("2024-06-24")).notes.isEmpty)
    #expect(workspace.asOf(day("2024-06-25")).notes == ["12-04"])
    #expect(workspace.asOf(day("2024-06-26")).rounds.first?.outcome == "")
    #expect(workspace.asOf(day("2024-06-27")).rounds.first?.outcome == "held")
  }

  @Test func `an agreement counts from its conclusion and its later dates stay blank`() {
    var workspace = SampleWorkspace.empty
    workspace.agreements = [
      SampleWorkspace.agreement(
        12, concluded: "2024-10-02", signed: "2024-11-04", inForce: "2024-11-29",
        covers: 2026...2030)
    ]
    #expect(workspace.asOf(day("2024-10-01")).agreements.isEmpty)
    #expect(workspace.asOf(day("2024-10-02")).agreements.first?.signed == nil)
    #expect(workspace.asOf(day("2024-11-04")).agreements.first?.signed != nil)
    #expect(workspace.asOf(day("2024-11-28")).agreements.first?.inForce == nil)
  }

  @Test func `a month counts from its last day`() {
    var workspace = SampleWorkspace.empty
    workspace.agreements = [
      SampleWorkspace.agreement(8, concluded: "2008-12", covers: 2009...2013)
    ]
    #expect(workspace.asOf(day("2008-12-30")).agreements.isEmpty)
    #expect(workspace.asOf(day("2008-12-31")).agreements.count == 1)
  }

  @Test func `a later payment counts from the day its index value does`() {
    var workspace = SampleWorkspace.empty
    workspace.agreements = [
      SampleWorkspace.agreement(12, concluded: "2024-10-02", covers: 2026...2030)
    ]
    workspace.terms = [
      AgreementTerm(
        agreement: 12, from: 2027, to: 2030, index: .cpi, lag: 2,
        cap: SampleWorkspace.decimal("5.0"), floor: nil, add: nil, rate: nil, note: "",
        place: SampleWorkspace.place(2))
    ]
    workspace.payments = [
      SampleWorkspace.payment(2026, "1519.2"), SampleWorkspace.payment(2027, "1551.1"),
    ]
    #expect(workspace.asOf(day("2024-10-01")).payments.isEmpty)
    #expect(workspace.asOf(day("2024-10-02")).payments.map(\.year) == [2026])
    #expect(workspace.asOf(day("2025-12-31")).payments.map(\.year) == [2026])
    #expect(workspace.asOf(day("2026-01-01")).payments.map(\.year) == [2026, 2027])
    workspace.indicators = [
      SampleWorkspace.indicator(Indicator.Series.cpi, 2025, "2.1", published: "2025-12-31")
    ]
    #expect(workspace.asOf(day("2025-12-31")).payments.map(\.year) == [2026, 2027])
  }

  @Test(
    arguments: [
      (nil, "2022-12-31", [2020]), (nil, "2023-01-01", [2020, 2023]),
      (TermIndex.fixed, "2021-03-07", [2020, 2023]), (.amounts, "2021-03-07", [2020, 2023]),
      (TermIndex.none, "2021-03-07", [2020, 2023]), (.fixed, "2021-03-06", []),
    ] as [(TermIndex?, String, [Int])])
  func `a later payment without a rule counts from its own year, one by no index at once`(
    index: TermIndex?, text: String, years: [Int]
  ) {
    var workspace = SampleWorkspace.empty
    workspace.agreements = [
      SampleWorkspace.agreement(11, concluded: "2021-03-07", covers: 2020...2025)
    ]
    workspace.terms = index.map { [SampleWorkspace.term(11, 2021...2025, $0)] } ?? []
    workspace.payments = [
      SampleWorkspace.payment(2020, "1038.9", agreement: 11),
      SampleWorkspace.payment(2023, "1289.6", agreement: 11),
    ]
    #expect(workspace.asOf(day(text)).payments.map(\.year) == years)
  }

  @Test func `a payment of a year that was over at the conclusion counts from the conclusion`() {
    var workspace = SampleWorkspace.empty
    workspace.agreements = [
      SampleWorkspace.agreement(11, concluded: "2021-03-07", covers: 2019...2025)
    ]
    workspace.payments = [SampleWorkspace.payment(2020, "1038.9", agreement: 11)]
    #expect(workspace.asOf(day("2021-03-06")).payments.isEmpty)
    #expect(workspace.asOf(day("2021-03-07")).payments.count == 1)
  }

  @Test func `a point counts from its first source, its outcome and status from the last`() throws {
    var workspace = SampleWorkspace.empty
    workspace.rounds = [SampleWorkspace.round("12-01", start: "2024-04-23")]
    workspace.sources = [
      SampleWorkspace.source("APRIL", "2024-04-25"), SampleWorkspace.source("UNDATED", nil),
      SampleWorkspace.source("OCTOBER", "2024-10-04"),
    ]
    workspace.issues = [SampleWorkspace.issue(sources: ["OCTOBER", "APRIL", "UNDATED"])]
    #expect(workspace.asOf(day("2024-04-24")).issues.isEmpty)
    for text in ["2024-04-25", "2024-10-03"] {
      let issue = try #require(workspace.asOf(day(text)).issues.first)
      #expect(issue.lines == ["ROK": "keep it"])
      #expect(issue.outcome == "" && issue.status == nil)
    }
    let settled = try #require(workspace.asOf(day("2024-10-04")).issues.first)
    #expect(settled.outcome == "5 per cent" && settled.status == .settled)
  }

  @Test func `a point with a day counts from that day, whatever its sources`() throws {
    var workspace = SampleWorkspace.empty
    workspace.rounds = [SampleWorkspace.round("12-01", start: "2024-04-23")]
    workspace.sources = [
      SampleWorkspace.source("APRIL", "2024-04-25"),
      SampleWorkspace.source("OCTOBER", "2024-10-04"),
    ]
    workspace.issues = [
      SampleWorkspace.issue(settledOn: "2024-10-02", sources: ["APRIL", "OCTOBER"])
    ]
    let before = try #require(workspace.asOf(day("2024-10-01")).issues.first)
    #expect(before.outcome == "" && before.status == nil && before.settledOn == nil)
    let after = try #require(workspace.asOf(day("2024-10-02")).issues.first)
    #expect(after.outcome == "5 per cent" && after.status == .settled)
  }

  @Test func `a point is known from the day it was settled on at the latest`() throws {
    var workspace = SampleWorkspace.empty
    workspace.rounds = [SampleWorkspace.round("12-01", start: "2024-04-23")]
    workspace.sources = [SampleWorkspace.source("OCTOBER", "2024-10-04")]
    workspace.issues = [SampleWorkspace.issue(settledOn: "2024-10-02", sources: ["OCTOBER"])]
    #expect(workspace.asOf(day("2024-10-01")).issues.isEmpty)
    let settled = try #require(workspace.asOf(day("2024-10-02")).issues.first)
    #expect(settled.status == .settled && settled.sources.isEmpty)
  }

  @Test func `a note without a round counts always, of two rounds of one id the first counts`() {
    var workspace = SampleWorkspace.empty
    workspace.rounds = [
      SampleWorkspace.round("12-01", start: "2024-04-23"),
      SampleWorkspace.round("12-01", start: "2023-01-01"),
    ]
    workspace.notes = ["12-01", "loose"]
    #expect(workspace.asOf(day("2024-04-22")).notes == ["loose"])
    #expect(workspace.asOf(day("2024-04-23")).notes == ["12-01", "loose"])
  }

  @Test func `prices count from the next year and the defence budget from its own`() {
    var workspace = SampleWorkspace.empty
    workspace.indicators = [
      SampleWorkspace.indicator(Indicator.Series.cpi, 2025, "2.1"),
      SampleWorkspace.indicator(Indicator.Series.defenceGrowth, 2026, "7.5"),
      SampleWorkspace.indicator(Indicator.Series.gdp2020, 2025, "1", published: "2026-03-10"),
    ]
    #expect(workspace.asOf(day("2025-12-31")).indicators.isEmpty)
    #expect(workspace.asOf(day("2026-01-01")).indicators.count == 2)
    #expect(workspace.asOf(day("2026-03-10")).indicators.count == 3)
  }

  @Test func `sources that were not published yet are not cited`() {
    var workspace = SampleWorkspace.empty
    workspace.sources = [
      Source(
        id: "LATE", kind: .press, publisher: "", title: "", date: SampleWorkspace.date("2025"),
        url: "", note: "", place: SampleWorkspace.place(2)),
      Source(
        id: "UNDATED", kind: .mirror, publisher: "", title: "", date: nil, url: "", note: "",
        place: SampleWorkspace.place(3)),
    ]
    workspace.rounds = [
      SampleWorkspace.round("12-01", start: "2024-04-23", sources: ["LATE", "UNDATED"])
    ]
    #expect(workspace.asOf(day("2024-12-31")).rounds.first?.sources == ["UNDATED"])
    #expect(workspace.asOf(day("2025-12-31")).rounds.first?.sources == ["LATE", "UNDATED"])
  }

  @Test func `what a day shows never shrinks as time goes on`() {
    var workspace = SampleWorkspace.empty
    workspace.rounds = (1...9).map {
      SampleWorkspace.round("12-0\($0)", start: "2024-0\($0)-10", outcome: "done")
    }
    workspace.payments = [SampleWorkspace.payment(2026, "1519.2", agreement: nil)]
    let days = (1...12).compactMap { Day(year: 2024, month: $0, day: 15) }
    let counts = days.map { workspace.asOf($0).rounds.count }
    #expect(counts == counts.sorted())
    #expect(counts.last == 9)
  }
}
