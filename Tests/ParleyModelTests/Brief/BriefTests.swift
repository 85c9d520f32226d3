import ParleyModel
import Testing

struct BriefTests {
  @Test func `rounds before are the latest there is room for, and the rest are counted`() throws {
    let workspace = SampleBrief.workspace { workspace in
      workspace.rounds += (6...8).map { number in
        SampleWorkspace.round("12-0\(number)", start: "2024-0\(number)-10", sources: ["PRESS"])
      }
    }
    let brief = try SampleBrief.brief("12-08", on: "2024-08-10", in: workspace)
    #expect(brief.earlier.shown.map(\.value.id) == ["12-04", "12-05", "12-06", "12-07"])
    #expect(brief.earlier.omitted == 3)
    #expect(Brief.Most.rounds == 4)
  }

  @Test func `what has followed the round is told apart by meetings and milestones`() throws {
    let workspace = SampleBrief.workspace { workspace in
      workspace.rounds.append(
        SampleWorkspace.round(
          "12-signature", kind: .signature, start: "2024-11-04", sources: ["PRESS"]))
    }
    let brief = try SampleBrief.brief("12-02", on: "2024-12-01", in: workspace)
    #expect(brief.earlier.shown.map(\.value.id) == ["12-01"])
    #expect(brief.since.meetings == 3)
    #expect(brief.since.milestones.shown.map(\.value.id) == ["12-signature"])
  }

  @Test func `points that are not settled come first, each group as its table has it`() throws {
    let workspace = SampleBrief.workspace { workspace in
      workspace.issues = [
        SampleBrief.issue("a", .settled), SampleBrief.issue("b", .open),
        SampleBrief.issue("c", .bracketed), SampleBrief.issue("d", nil),
        SampleBrief.issue("e", .settled),
      ]
    }
    let brief = try SampleBrief.brief(in: workspace)
    #expect(brief.points.shown.map(\.value.id) == ["b", "c", "d", "a", "e"])
  }

  @Test func `points beyond the room there is are counted`() throws {
    let workspace = SampleBrief.workspace { workspace in
      workspace.issues = (1...9).map { SampleBrief.issue("i\($0)", .open) }
    }
    let brief = try SampleBrief.brief(in: workspace)
    #expect(brief.points.shown.count == Brief.Most.points)
    #expect(brief.points.omitted == 3)
  }

  @Test func `the last word of a side is the newest about these talks`() throws {
    let workspace = SampleBrief.workspace { workspace in
      workspace.positions = [
        SampleBrief.position("old", "2024-01-01", "ROK", sources: ["PRESS"]),
        SampleBrief.position("new", "2024-02-01", "ROK", agreement: nil, sources: ["PRESS"]),
        SampleBrief.position("other", "2024-03-01", "ROK", agreement: 11, sources: ["PRESS"]),
        SampleBrief.position("us", "2024-02-01", "US", sources: ["PRESS"]),
        SampleBrief.position("us-later-row", "2024-02-01", "US", sources: ["PRESS"]),
      ]
    }
    let brief = try SampleBrief.brief(in: workspace)
    #expect(brief.words.map(\.position?.value.id) == ["new", "us-later-row"])
  }

  @Test func `what both said together stands where neither spoke alone`() throws {
    let workspace = SampleBrief.workspace { workspace in
      workspace.positions = [
        SampleBrief.position("both", "2024-01-01", Party.joint, sources: ["PRESS"])
      ]
    }
    let brief = try SampleBrief.brief(in: workspace)
    #expect(brief.words.map(\.party) == [Party.joint])
  }

  @Test func `who leads is whoever the round names, else the chief negotiator of the time`() throws
  {
    let workspace = SampleBrief.workspace { workspace in
      workspace.rounds[4].leads = ["US": "Specht (Senior Advisor)", "ROK": ""]
    }
    let brief = try SampleBrief.brief(in: workspace)
    #expect(brief.heads.map(\.delegate?.value.name) == ["Lee", "Specht"])
  }

  @Test func `a lead that no row of the delegations has is named as the round states it`() throws {
    let workspace = SampleBrief.workspace { $0.rounds[4].leads = ["US": "Somebody Else"] }
    let brief = try SampleBrief.brief(in: workspace)
    #expect(brief.heads.last?.delegate == nil)
    #expect(brief.heads.last?.stated == "Somebody Else")
  }

  // MARK: Sources

  @Test func `notes are numbered by kind, official ones first, each once`() throws {
    let workspace = SampleBrief.workspace { workspace in
      workspace.positions = [
        SampleBrief.position("a", "2024-01-01", "ROK", sources: ["AGENCY", "PRESS"]),
        SampleBrief.position("b", "2024-01-01", "US", sources: ["PRESS", "NOWHERE"]),
      ]
    }
    let brief = try SampleBrief.brief(in: workspace)
    #expect(brief.notes.all.map(\.id) == ["OFFICIAL", "AGENCY", "PRESS", "NOWHERE"])
    #expect(brief.notes.all.map(\.number) == [1, 2, 3, 4])
    let word = try #require(brief.words.first?.position)
    #expect(brief.notes.numbers(of: word) == [2, 3])
    #expect(brief.notes.byKind.map(\.kind) == [.official, .agency, .press, nil])
  }

  @Test func `no more sources are noted for one thing than there is room for, the strongest`()
    throws
  {
    let workspace = SampleBrief.workspace { workspace in
      workspace.positions = [
        SampleBrief.position("a", "2024-01-01", "ROK", sources: ["PRESS", "AGENCY", "OFFICIAL"])
      ]
    }
    let brief = try SampleBrief.brief(in: workspace)
    #expect(brief.words.first?.position?.sources == ["OFFICIAL", "AGENCY"])
  }

  @Test(arguments: ["MEMORY", "MIRROR"])
  func `what rests on memory or a copy alone is left out and counted`(source: String) throws {
    let workspace = SampleBrief.workspace { workspace in
      workspace.positions = [
        SampleBrief.position("firm", "2024-01-01", "ROK", sources: ["PRESS", source]),
        SampleBrief.position("weak", "2024-02-01", "ROK", sources: [source]),
      ]
      workspace.issues = [SampleBrief.issue("i", .open, sources: [source])]
    }
    let brief = try SampleBrief.brief(in: workspace)
    #expect(brief.words.first?.position?.value.id == "firm")
    #expect(brief.words.first?.position?.sources == ["PRESS"])
    #expect(brief.words.map(\.newerLeftOut) == [1, 0])
    #expect(brief.points.isEmpty)
    #expect(brief.leftOut == 2)
    #expect(!brief.notes.all.contains { $0.id == source })
    let all = try SampleBrief.brief(in: workspace, sources: .all)
    #expect(all.words.first?.position?.value.id == "weak")
    #expect(all.leftOut == 0)
    #expect(all.notes.all.contains { $0.id == source })
  }

  @Test func `what cites no source at all stands, for it rests on no copy`() throws {
    let workspace = SampleBrief.workspace { workspace in
      workspace.positions = [SampleBrief.position("bare", "2024-01-01", "ROK", sources: [])]
    }
    let brief = try SampleBrief.brief(in: workspace)
    #expect(brief.words.first?.position?.value.id == "bare")
  }

  @Test func `the round stands whatever its sources are`() throws {
    let workspace = SampleBrief.workspace { $0.rounds[4].sources = ["MEMORY"] }
    let brief = try SampleBrief.brief(in: workspace)
    #expect(brief.round.value.id == "12-05")
    #expect(brief.round.sources.isEmpty)
    #expect(brief.leftOut == 0)
  }

  // MARK: Private papers

  @Test func `private rows are left out without a word unless they are asked for`() throws {
    let workspace = SampleBrief.workspace { workspace in
      workspace.positions = [
        SampleBrief.position("open", "2024-01-01", "ROK", sources: ["PRESS"]),
        SampleBrief.position(
          "secret", "2024-02-01", "ROK", sources: ["AGENCY"], file: "private/positions.csv"),
      ]
      workspace.offers = [
        SampleBrief.offer("o", "2024-01-01"),
        SampleBrief.offer("p", "2024-01-02", file: "private/offers.csv"),
      ]
    }
    let open = try SampleBrief.brief(in: workspace)
    #expect(open.words.first?.position?.value.id == "open")
    #expect(open.offers.shown.map(\.value.offer.id) == ["o"])
    #expect(open.leftOut == 0 && !open.isPrivate)
    #expect(!open.notes.all.contains { $0.id == "AGENCY" })
    let all = try SampleBrief.brief(in: workspace, papers: .all)
    #expect(all.words.first?.position?.value.id == "secret")
    #expect(all.offers.shown.map(\.value.offer.id) == ["o", "p"])
    #expect(all.isPrivate)
  }

  @Test func `a count that private rows are part of makes a brief private`() throws {
    let workspace = SampleBrief.workspace { workspace in
      workspace.offers =
        [SampleBrief.offer("p", "2024-01-01", file: "private/offers.csv")]
        + (2...6).map { SampleBrief.offer("o\($0)", "2024-01-0\($0)") }
    }
    let all = try SampleBrief.brief(in: workspace, papers: .all)
    #expect(all.offers.shown.map(\.value.offer.id) == ["o3", "o4", "o5", "o6"])
    #expect(all.offers.omitted == 2)
    #expect(all.isPrivate)
    let open = try SampleBrief.brief(in: workspace)
    #expect(open.offers.omitted == 1)
    #expect(!open.isPrivate)
  }

  @Test func `private papers that are not part of these talks do not make a brief private`() throws
  {
    let workspace = SampleBrief.workspace { workspace in
      workspace.positions = [
        SampleBrief.position(
          "secret", "2024-02-01", "ROK", agreement: 11, sources: ["PRESS"],
          file: "private/positions.csv")
      ]
    }
    #expect(try !SampleBrief.brief(in: workspace, papers: .all).isPrivate)
  }

  @Test func `scenarios that are private are refused by name unless they are asked for`() throws {
    let workspace = SampleBrief.workspace()
    var scenario = SampleProjection.asSigned
    scenario.id = "private/ask"
    scenario.restsOnPrivate = true
    let projection = try SampleProjection.projection(scenario)
    var outlook = Brief.Outlook()
    outlook.comparison = try ScenarioComparison([projection], measure: .krw)
    #expect(throws: BriefRefusal.privateScenarios(["private/ask"])) {
      _ = try SampleBrief.brief(in: workspace, outlook: outlook)
    }
    let all = try SampleBrief.brief(in: workspace, outlook: outlook, papers: .all)
    #expect(all.isPrivate)
  }
}
