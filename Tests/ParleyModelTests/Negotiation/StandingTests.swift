import ParleyModel
import Testing

struct StandingTests {
  private var workspace: Workspace {
    var workspace = SampleWorkspace.empty
    workspace.agreements = [
      SampleWorkspace.agreement(
        10, concluded: "2019-02-10", signed: "2019-03-08", inForce: "2019-04-05",
        covers: 2019...2019),
      SampleWorkspace.agreement(
        11, concluded: "2021-03-07", signed: "2021-04-08", inForce: "2021-09-01",
        covers: 2020...2025),
    ]
    return workspace
  }

  private func standing(_ text: String) -> Standing {
    let day = SampleWorkspace.date(text).lastDay
    return Standing(of: workspace.asOf(day), on: day)
  }

  @Test func `an agreement in force pays`() {
    #expect(standing("2024-06-24").state == .paying)
    #expect(standing("2024-06-24").agreement?.number == 11)
    #expect(standing("2024-06-24").daysToExpiry == 555)
  }

  @Test func `an agreement concluded and not in force is said to be so`() {
    #expect(standing("2021-05-01").state == .concluded)
  }

  @Test func `a year no agreement covers has a lapsed one`() {
    #expect(standing("2020-06-01").state == .lapsed)
    #expect(standing("2020-06-01").agreement?.number == 10)
    #expect(standing("2020-06-01").daysToExpiry == -153)
  }

  @Test func `days to the expiry name the agreement's row and both days`() throws {
    var workspace = workspace
    workspace.agreements[1].datesConfidence = .recalled
    workspace.agreements[1].sources = ["MOFA21"]
    let day = SampleWorkspace.date("2024-06-24").lastDay
    let expiry = try #require(Standing(of: workspace, on: day).expiry)
    #expect(expiry.value == Decimal(coefficient: 555))
    #expect(expiry.unit == .days)
    #expect(expiry.provenance.formula?.english == "2025-12-31 - 2024-06-24")
    #expect(expiry.provenance.places == [SampleWorkspace.place(11)])
    #expect(expiry.provenance.sources == ["MOFA21"])
    #expect(expiry.provenance.confidence == .recalled)
  }

  @Test func `without an agreement, or without its last year, nothing expires`() {
    let day = SampleWorkspace.date("2024-06-24").lastDay
    #expect(Standing(of: SampleWorkspace.empty, on: day).expiry == nil)
    #expect(Standing(of: SampleWorkspace.empty, on: day).daysToExpiry == nil)
  }

  @Test func `before the first agreement there is none`() {
    #expect(standing("1990-01-01").state == .none)
  }

  @Test func `the next meeting is the one in session, else the next announced`() {
    var workspace = workspace
    workspace.rounds = [
      SampleWorkspace.round("12-03", start: "2024-06-10", end: "2024-06-12"),
      SampleWorkspace.round("12-04", start: "2024-06-25", end: "2024-06-27"),
    ]
    func next(_ text: String) -> String? {
      Standing(of: workspace, on: SampleWorkspace.date(text).lastDay).meeting?.id
    }
    #expect(next("2024-06-11") == "12-03")
    #expect(next("2024-06-13") == "12-04")
    #expect(next("2024-06-28") == nil)
  }
}
