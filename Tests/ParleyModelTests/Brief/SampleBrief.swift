import ParleyModel

/// Talks made by hand for briefs: five rounds, two sides, sources of every kind.
enum SampleBrief {
  static func source(_ id: String, _ kind: SourceKind, date: String? = nil) -> Source {
    Source(
      id: id, kind: kind, publisher: "P\(id)", title: "T\(id)",
      date: date.map { SampleWorkspace.date($0) }, url: "", note: "",
      place: SampleWorkspace.place(1))
  }

  static func position(
    _ id: String, _ date: String, _ party: String, agreement: Int? = 12, sources: [String],
    file: String = "positions.csv"
  ) -> Position {
    Position(
      id: id, date: SampleWorkspace.date(date), party: party, speaker: "", agreement: agreement,
      theme: "level", text: "said in \(id)", confidence: .read, sources: sources,
      place: Place(file: file, line: 2))
  }

  static func issue(_ id: String, _ status: IssueStatus?, sources: [String] = ["PRESS"]) -> Issue {
    Issue(
      id: id, agreement: 12, theme: "cap", title: id, nativeTitle: "", lines: [:], status: status,
      outcome: "", settledOn: nil, confidence: .read, sources: sources,
      place: SampleWorkspace.place(3), lineColumns: ["ROK", "US"])
  }

  static func offer(_ id: String, _ date: String, file: String = "offers.csv") -> Offer {
    Offer(
      id: id, agreement: 12, round: "", date: SampleWorkspace.date(date), published: nil, by: "US",
      level: .claimed, state: nil, amount: SampleWorkspace.decimal("1500"), unit: .moneyBillions,
      fxRate: nil, baseYear: nil, eachYear: "", firstYear: 2026, lastYear: nil, index: nil,
      lag: nil, cap: nil, add: nil, conditions: "", replyTo: "", confidence: .read,
      sources: ["PRESS"], place: Place(file: file, line: 2))
  }

  static func delegate(_ name: String, _ party: String, sources: [String]) -> Delegate {
    Delegate(
      agreement: 12, party: party, role: Delegate.chiefNegotiator, name: name, nativeName: "",
      title: "Office of \(name)", from: SampleWorkspace.date("2024-01"), to: nil,
      confidence: .read, sources: sources, note: "", place: SampleWorkspace.place(4))
  }

  /// The workspace; each test changes what it is about.
  static func workspace(_ change: (inout Workspace) -> Void = { _ in }) -> Workspace {
    var workspace = Workspace(
      title: "Sample", money: "KRW bn",
      parties: ["ROK", "US"].map { Party(code: $0, name: $0, nativeName: "", role: "party-a") })
    workspace.rounds = (1...5).map { number in
      SampleWorkspace.round(
        "12-0\(number)", start: "2024-0\(number)-10", end: "2024-0\(number)-12",
        sources: ["PRESS"])
    }
    workspace.sources = [
      source("PRESS", .press), source("AGENCY", .agency), source("OFFICIAL", .official),
      source("MIRROR", .mirror), source("MEMORY", .memory),
    ]
    workspace.delegates = [
      delegate("Lee", "ROK", sources: ["OFFICIAL"]), delegate("Specht", "US", sources: ["PRESS"]),
    ]
    change(&workspace)
    return workspace
  }

  /// The brief of a round.
  static func brief(
    _ round: String = "12-05", on day: String = "2024-05-11", in workspace: Workspace,
    outlook: Brief.Outlook = Brief.Outlook(), papers: Brief.Papers = .open,
    sources: Brief.Sources = .firm
  ) throws -> Brief {
    guard let round = workspace.round(round) else { preconditionFailure("no round \(round)") }
    return try Brief(
      of: round, in: workspace, on: SampleWorkspace.date(day).lastDay, outlook: outlook,
      papers: papers, sources: sources)
  }
}
