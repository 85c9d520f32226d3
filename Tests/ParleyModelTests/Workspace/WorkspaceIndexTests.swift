import Testing

@testable import ParleyModel

struct WorkspaceIndexTests {
  /// Two agreements with rows of every table that is looked up, some of them with the same key.
  private var workspace: Workspace {
    var workspace = Workspace(title: "", money: "KRW bn", parties: [])
    workspace.agreements = [11, 12].map { SampleWorkspace.agreement($0, covers: 2021...2025) }
    workspace.rounds = [
      SampleWorkspace.round("11-01", agreement: 11, start: "2019-09-24"),
      SampleWorkspace.round("12-01", start: "2024-04-23"),
      SampleWorkspace.round("12-01", start: "2025-04-23"),
    ]
    let words = [("US", "2024-06-01"), ("ROK", "2024-05-01"), ("US", "2024-06"), ("US", "2023")]
    workspace.positions = words.enumerated().map { row, word in
      Position(
        id: "P\(row)", date: SampleWorkspace.date(word.1), party: word.0, speaker: "",
        agreement: row == 3 ? nil : 12, theme: "", text: "", confidence: nil, sources: [],
        place: SampleWorkspace.place(row + 2))
    }
    return workspace
  }

  private func rows(of workspace: Workspace) -> [String] {
    let lines: [[any Record]] = [
      workspace.positions(of: 12), workspace.positions(of: 11), workspace.delegates(of: 12),
      workspace.leads(named: "Lee"), workspace.issues(of: 12), workspace.terms(of: 12),
      workspace.offers(of: 12),
      [workspace.agreement(12), workspace.agreement(7)].compactMap(\.self),
      [workspace.round("12-01"), workspace.round("12-09")].compactMap(\.self),
      [workspace.lastWord(of: "US"), workspace.lastWord(of: "ROK"), workspace.lastWord(of: "x")]
        .compactMap(\.self),
      [workspace.payment(in: 2025)].compactMap(\.self),
      [workspace.indicator("cpi_pct", in: 2024)].compactMap(\.self),
      [workspace.source("KT24")].compactMap(\.self),
    ]
    return lines.map { $0.map { "\($0.key) \($0.fields.map(\.text))" }.joined(separator: "; ") }
  }

  @Test func `an index finds what looking row by row finds`() {
    let plain = workspace
    var indexed = plain
    indexed.buildIndex()
    #expect(rows(of: indexed) == rows(of: plain))
    #expect(indexed.round("12-01")?.start.year == 2024, "of equal keys the first counts")
    #expect(indexed.lastWord(of: "US")?.id == "P2", "2024-06 counts from its last day")
    #expect(indexed.completeDays == plain.completeDays)
    #expect(indexed.meetingEnds == plain.meetingEnds)
    #expect(indexed.meetingEnds.map(\.description) == ["2019-09-24", "2024-04-23", "2025-04-23"])
  }

  @Test func `a later row wins where two statements are of one day`() {
    var workspace = workspace
    workspace.positions[2].date = SampleWorkspace.date("2024-06-01")
    #expect(workspace.lastWord(of: "US")?.id == "P2")
    workspace.buildIndex()
    #expect(workspace.lastWord(of: "US")?.id == "P2")
  }

  @Test func `a change of a table takes the index away`() {
    var workspace = workspace
    workspace.buildIndex()
    #expect(workspace.index != nil)
    workspace.rounds.removeFirst()
    #expect(workspace.index == nil)
    #expect(workspace.round("11-01") == nil)
  }

  @Test func `an index makes no other workspace`() {
    let plain = workspace
    var indexed = plain
    indexed.buildIndex()
    #expect(indexed == plain)
    #expect(indexed.hashValue == plain.hashValue)
  }
}
