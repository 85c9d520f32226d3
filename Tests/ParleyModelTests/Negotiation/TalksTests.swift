import ParleyModel
import Testing

struct TalksTests {
  private let rounds = [
    SampleWorkspace.round("12-04", start: "2024-06-25", end: "2024-06-27"),
    SampleWorkspace.round("12-03", start: "2024-06-10", end: "2024-06-12"),
    SampleWorkspace.round("12-08x", kind: .extraSession, start: "2024-10-01", end: "2024-10-02"),
    SampleWorkspace.round("12-initialling", kind: .initialling, start: "2024-10-03"),
  ]

  @Test func `the gap is counted from the end of one meeting to the start of the next`() {
    let talks = Talks(id: 12, agreement: nil, rounds: rounds)
    #expect(talks.entries.map(\.round.id) == ["12-03", "12-04", "12-08x", "12-initialling"])
    #expect(talks.entries.map(\.gap) == [nil, 13, 96, nil])
    #expect(talks.roundCount == 2)
  }

  @Test(arguments: [
    ("2024-06-09", 0), ("2024-06-10", 1), ("2024-06-24", 1), ("2024-06-25", 2), ("2024-12-31", 2),
  ])
  func `a round has begun from its first day on, an extra session is none`(
    _ day: String, _ count: Int
  ) {
    let talks = Talks(id: 12, agreement: nil, rounds: rounds)
    #expect(talks.roundsBegun(by: SampleWorkspace.date(day).lastDay) == count)
  }

  @Test func `days to the text run from the first meeting to the conclusion`() {
    let agreement = SampleWorkspace.agreement(12, concluded: "2024-10-02", covers: 2026...2030)
    #expect(Talks(id: 12, agreement: agreement, rounds: rounds).daysToText == 114)
    #expect(Talks(id: 12, agreement: nil, rounds: rounds).daysToText == nil)
  }

  @Test func `a gap names both meetings and both days`() throws {
    var rounds = rounds
    rounds[0].place = SampleWorkspace.place(5)
    rounds[0].sources = ["YNA24", "KT24"]
    rounds[1].place = SampleWorkspace.place(4)
    rounds[1].sources = ["KT24", "STR24"]
    rounds[1].confidence = .derived
    let talks = Talks(id: 12, agreement: nil, rounds: rounds)
    let gap = try #require(talks.gapFigure(at: 1))
    #expect(gap.value == Decimal(coefficient: 13))
    #expect(gap.unit == .days)
    #expect(gap.provenance.formula?.english == "2024-06-25 - 2024-06-12")
    #expect(gap.provenance.places.map(\.line) == [5, 4])
    #expect(gap.provenance.sources == ["YNA24", "KT24", "STR24"])
    #expect(gap.isWeak)
  }

  @Test func `days to the text name the agreement and the first meeting`() throws {
    let agreement = SampleWorkspace.agreement(12, concluded: "2024-10-02", covers: 2026...2030)
    let figure = try #require(Talks(id: 12, agreement: agreement, rounds: rounds).textFigure)
    #expect(figure.value == Decimal(coefficient: 114))
    #expect(figure.provenance.formula?.english == "2024-10-02 - 2024-06-10")
    #expect(figure.provenance.places.map(\.line) == [12, 2])
  }

  @Test func `talks are listed newest first, with or without an agreement's row`() {
    var workspace = SampleWorkspace.empty
    workspace.agreements = [SampleWorkspace.agreement(11, covers: 2020...2025)]
    workspace.rounds = rounds
    #expect(workspace.talks.map(\.id) == [12, 11])
    #expect(workspace.talks[0].agreement == nil)
    #expect(workspace.talks[1].entries.isEmpty)
  }

  @Test func `a meeting is to come, in session or held`() throws {
    let round = rounds[0]
    let day = try #require(Day(year: 2024, month: 6, day: 24))
    #expect(round.phase(on: day) == .coming(days: 1))
    #expect(round.phase(on: day.advanced(by: 2)) == .underWay(day: 2, of: 3))
    #expect(round.phase(on: day.advanced(by: 4)) == .held)
  }
}
