import ParleyModel
import Testing

struct WorkspaceNewsTests {
  private var workspace: Workspace {
    var workspace = SampleWorkspace.empty
    workspace.rounds = [
      SampleWorkspace.round(
        "12-01", start: "2024-04-23", end: "2024-04-25", outcome: "Opening round", sources: ["S1"]),
      SampleWorkspace.round(
        "12-02", announced: "2024-04-20", start: "2024-05-21", end: "2024-05-23",
        outcome: "Productive"),
    ]
    workspace.issues = [
      SampleWorkspace.issue(settledOn: "2024-05-23", sources: ["S1"])
    ]
    workspace.indicators = [SampleWorkspace.indicator("cpi_pct", 2023, "3.6")]
    workspace.sources = [
      SampleWorkspace.source("S1", "2024-04-25"), SampleWorkspace.source("S2", nil),
    ]
    return workspace
  }

  private func news(from earlier: String, to later: String) -> WorkspaceNews {
    WorkspaceNews(
      from: workspace.asOf(SampleWorkspace.date(earlier).lastDay),
      to: workspace.asOf(SampleWorkspace.date(later).lastDay))
  }

  @Test func `a row that was not known has appeared`() {
    let news = news(from: "2024-04-01", to: "2024-04-25")
    #expect(news.items(.rounds).map(\.record.key) == ["12-01", "12-02"])
    #expect(news.items(.issues).map(\.record.key) == ["12-cap"])
    #expect(news.items(.sources).map(\.record.key) == ["S1"])
    #expect(news.items.allSatisfy { $0.change == .appeared })
    #expect(news.items(.indicators).isEmpty)
  }

  @Test func `a value that was filled in is a change of its cell`() {
    let news = news(from: "2024-04-25", to: "2024-05-23")
    #expect(
      news.items(.rounds).map(\.change) == [
        .changed([.init(column: "outcome", before: "", after: "Productive")])
      ])
    #expect(
      news.items(.issues).map(\.change) == [
        .changed([
          .init(column: "status", before: "", after: "settled"),
          .init(column: "outcome", before: "", after: "5 per cent"),
          .init(column: "settled_on", before: "", after: "2024-05-23"),
        ])
      ])
    #expect(news.items.count == 2)
  }

  @Test func `a delegate who went has a day on which the tenure ended`() {
    var earlier = SampleWorkspace.empty
    earlier.delegates = [
      Delegate(
        agreement: 12, party: "US", role: "chief negotiator", name: "A", nativeName: "", title: "",
        from: SampleWorkspace.date("2024-03-05"), to: nil, confidence: .read, sources: [], note: "",
        place: SampleWorkspace.place(2))
    ]
    var later = earlier
    later.delegates[0].to = SampleWorkspace.date("2024-11")
    #expect(
      WorkspaceNews(from: earlier, to: later).items(.delegates).map(\.change) == [
        .changed([.init(column: "to", before: "", after: "2024-11")])
      ])
    #expect(
      WorkspaceNews(from: later, to: SampleWorkspace.empty).items(.delegates).map(\.change)
        == [.gone])
  }

  @Test func `the same view twice has no news, nor has one with other remarks and citations`() {
    #expect(WorkspaceNews(from: workspace, to: workspace).isEmpty)
    var other = workspace
    other.sources[0].note = "mirror"
    other.rounds[0].sources = []
    other.indicators[0].note = "rounded"
    #expect(WorkspaceNews(from: workspace, to: other).isEmpty)
  }

  @Test func `what stands in a column the user removed is a value that went`() {
    var earlier = workspace
    earlier.rounds[0].extra = [Field("mood", "good"), Field("room", "")]
    #expect(
      WorkspaceNews(from: earlier, to: workspace).items.map(\.change) == [
        .changed([.init(column: "mood", before: "good", after: "")])
      ])
  }

  @Test func `the news of all steps together is the news from the first to the last`() {
    let days = ["2024-01-01", "2024-04-20", "2024-04-25", "2024-05-23", "2024-12-31"]
    let steps = zip(days, days.dropFirst()).flatMap { news(from: $0, to: $1).items }
    let whole = news(from: days[0], to: days[4])
    let appeared = steps.filter { $0.change == .appeared }
    #expect(Set(appeared.map(\.record.key)) == Set(whole.items.map(\.record.key)))
  }
}
