import ParleyModel
import Testing

/// What moved between two days of the talks.
struct MovementTests {
  private static func day(_ text: String) -> Day { SampleWorkspace.date(text).lastDay }

  private func issue(
    _ id: String, _ status: IssueStatus?, settledOn: String? = nil, sources: [String],
    line: Int = 2
  ) -> ParleyModel.Issue {
    ParleyModel.Issue(
      id: id, agreement: 12, theme: "cap", title: id, nativeTitle: "", lines: [:], status: status,
      outcome: "5 %", settledOn: settledOn.map { SampleWorkspace.date($0) }, confidence: .derived,
      sources: sources, place: Place(file: "issues.csv", line: line))
  }

  private func position(_ id: String, _ date: String, theme: String, agreement: Int = 12)
    -> Position
  {
    Position(
      id: id, date: SampleWorkspace.date(date), party: "US", speaker: "", agreement: agreement,
      theme: theme, text: id, confidence: .read, sources: ["S1"],
      place: Place(file: "positions.csv", line: 3))
  }

  private func offer(_ id: String, _ published: String?, state: OfferState?, by: String = "US")
    -> Offer
  {
    Offer(
      id: id, agreement: 12, round: "", date: nil,
      published: published.map { SampleWorkspace.date($0) }, by: by, level: .official,
      state: state, amount: nil, unit: nil, fxRate: nil, baseYear: nil, eachYear: "",
      firstYear: nil, lastYear: nil, index: nil, lag: nil, cap: nil, add: nil, conditions: "",
      replyTo: "", confidence: .read, sources: [], place: Place(file: "offers.csv", line: 4))
  }

  private var workspace: Workspace {
    var workspace = SampleWorkspace.empty
    workspace.agreements = [
      SampleWorkspace.agreement(12, concluded: "2024-10-02", covers: 2026...2030)
    ]
    workspace.rounds = [
      SampleWorkspace.round("12-01", start: "2024-04-23", end: "2024-04-25"),
      SampleWorkspace.round("12-02", start: "2024-05-21", end: "2024-05-23"),
      SampleWorkspace.round("12-03", start: "2024-06-10", end: "2024-06-12"),
    ]
    workspace.sources = [
      SampleWorkspace.source("S1", "2024-04-22"), SampleWorkspace.source("S2", "2024-06-01"),
      SampleWorkspace.source("S0", nil),
    ]
    return workspace
  }

  private func movement(
    _ workspace: Workspace, from: String? = "2024-05-23", to: String = "2024-06-12"
  ) -> Movement {
    Movement(of: 12, in: workspace, from: from.map(Self.day), to: Self.day(to))
  }

  @Test func `a point settled between two rounds says so, with its day and its row`() throws {
    var workspace = workspace
    workspace.issues = [issue("level", .settled, settledOn: "2024-06-11", sources: ["S1"])]
    let movement = movement(workspace)
    let entry = try #require(movement.entries.first)
    #expect(movement.entries.count == 1)
    #expect(entry.change == .settled(workspace.issues[0]))
    #expect(entry.dating == .row(SampleWorkspace.date("2024-06-11")))
    #expect(entry.provenance.places == [Place(file: "issues.csv", line: 2)])
    #expect(entry.provenance.sources == ["S1"] && entry.provenance.confidence == .derived)
    #expect(self.movement(workspace, from: "2024-06-12", to: "2024-10-02").isEmpty)
  }

  @Test func `a point that appears is dated by its sources alone`() {
    var workspace = workspace
    workspace.issues = [issue("method", .open, sources: ["S2"])]
    #expect(
      movement(workspace).entries == [
        Movement.Entry(change: .appeared(workspace.issues[0]), dating: .inferred)
      ])
  }

  @Test func `a point that appears and is settled at once does both`() {
    var workspace = workspace
    workspace.issues = [issue("cap", .settled, settledOn: "2024-06-11", sources: ["S2"])]
    #expect(movement(workspace).entries.map(\.change).count == 2)
  }

  @Test func `a status without a day counts from the last source, and is said to be inferred`() {
    var workspace = workspace
    workspace.issues = [issue("term", .bracketed, sources: ["S1", "S2"])]
    #expect(
      movement(workspace).entries == [
        Movement.Entry(
          change: .status(workspace.issues[0], from: nil, to: .bracketed), dating: .inferred)
      ])
  }

  @Test func `a point without any day is told apart, whatever two days are compared`() {
    var workspace = workspace
    workspace.issues = [
      issue("scope", .settled, sources: ["S0"]), issue("share", .open, sources: []),
    ]
    for start in [nil, "2024-05-23"] {
      let movement = movement(workspace, from: start)
      #expect(movement.isEmpty)
      #expect(movement.undatedPoints.map(\.id) == ["scope", "share"])
    }
  }

  @Test func `what was said comes by theme, the oldest first, of this agreement alone`() {
    var workspace = workspace
    workspace.positions = [
      position("P3", "2024-06-12", theme: "level"), position("P1", "2024-05-24", theme: "level"),
      position("P2", "2024-06-01", theme: "index"), position("P0", "2024-05-23", theme: "level"),
      position("P9", "2024-06-01", theme: "level", agreement: 11),
      position("P4", "2024-06", theme: "level"),
    ]
    let said = movement(workspace).entries.compactMap { entry in
      if case .said(let position) = entry.change { position.id } else { nil }
    }
    #expect(said == ["P1", "P3", "P2"])
  }

  @Test func `offers made and what became of those before`() {
    var workspace = workspace
    workspace.offers = [
      offer("A", "2024-05-01", state: .superseded), offer("B", "2024-06-01", state: .open),
      offer("C", nil, state: .open, by: "ROK"),
    ]
    let movement = movement(workspace)
    var blank = workspace.offers[1]
    blank.sources = []
    #expect(
      movement.entries.map(\.change) == [
        .offerState(workspace.offers[0], from: nil, to: .superseded), .offered(blank),
      ])
    #expect(movement.undatedOffers.map(\.id) == ["C"])
  }

  @Test func `before the first round nothing was known`() {
    var workspace = workspace
    workspace.issues = [issue("level", .open, sources: ["S1"])]
    workspace.positions = [position("P0", "2024-04-22", theme: "level")]
    #expect(movement(workspace, from: nil, to: "2024-04-25").entries.count == 2)
  }

  @Test func `nothing moves from a day to itself`() {
    var workspace = workspace
    workspace.issues = [issue("level", .open, sources: ["S1"])]
    workspace.positions = [position("P0", "2024-04-22", theme: "level")]
    #expect(movement(workspace, from: "2024-06-12", to: "2024-06-12").isEmpty)
  }
}
