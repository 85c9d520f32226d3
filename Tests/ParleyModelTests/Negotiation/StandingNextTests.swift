import ParleyModel
import Testing

/// What comes next, of any kind.
struct StandingNextTests {
  private func next(_ rounds: [Round], on day: String) -> Standing {
    var workspace = SampleWorkspace.empty
    workspace.rounds = rounds
    return Standing(of: workspace, on: SampleWorkspace.date(day).lastDay)
  }

  private let meeting = SampleWorkspace.round("13-05", start: "2026-12-14", end: "2026-12-16")
  private let vote = SampleWorkspace.round("13-vote", kind: .event, start: "2026-12-02")

  @Test func `a deadline or an event before the next meeting comes next`() throws {
    let standing = next([meeting, vote], on: "2026-11-24")
    #expect(standing.next?.id == "13-vote" && standing.meeting?.id == "13-05")
    let days = try #require(standing.daysToNext)
    #expect(days.value == Decimal(coefficient: 8) && days.unit == .days)
    #expect(days.provenance.formula?.english == "2026-12-02 - 2026-11-24")
    #expect(days.provenance.places == [vote.place])
  }

  @Test func `on its own day, and behind it, the next one comes`() {
    #expect(next([meeting, vote], on: "2026-12-02").next?.id == "13-05")
    #expect(next([vote], on: "2026-12-02").next == nil)
  }

  @Test func `a meeting in session comes before what is near`() {
    let eve = SampleWorkspace.round("13-eve", kind: .deadline, start: "2026-12-15")
    let standing = next([eve, meeting], on: "2026-12-14")
    #expect(standing.next?.id == "13-05" && standing.daysToNext == nil)
    #expect(next([eve, meeting], on: "2026-12-13").next?.id == "13-05")
  }

  @Test func `a meeting comes before what falls on its first day`() {
    let same = SampleWorkspace.round("13-cpi", kind: .event, start: "2026-12-14")
    #expect(next([same, meeting], on: "2026-12-01").next?.id == "13-05")
  }

  @Test func `without anything ahead nothing comes`() {
    #expect(next([], on: "2026-12-01").next == nil)
    #expect(next([vote, meeting], on: "2027-01-01").next == nil)
  }
}
