import ParleyModel
import Testing

/// Lines of notes as rows cite them.
struct NoteCitationTests {
  @Test(arguments: [("note:12-04#L33", "12-04", 33), ("note:9-01#L1", "9-01", 1)])
  func `a citation is read and printed the same`(text: String, note: String, line: Int) throws {
    let citation = try #require(NoteCitation(text))
    #expect((citation.note, citation.line) == (note, line))
    #expect(citation.description == text)
    #expect(NoteCitation(note: note, line: line) == citation)
    #expect(citation.round == note && !citation.isPrivate)
  }

  @Test func `a note below private is of the round behind the folder`() throws {
    let citation = try #require(NoteCitation("note:private/12-04#L2"))
    #expect(citation.isPrivate && citation.round == "12-04")
    #expect(citation.description == "note:private/12-04#L2")
  }

  @Test(arguments: [
    "", "KT24", "note:", "note:12-04", "note:12-04#33", "note:12-04#L", "note:12-04#L0",
    "note:12-04#L033", "note:12-04#L3 3", "note:12-04#L-3", "note:#L3", "note:12-04#L12345678",
    "note:12-04#L3#L4", "Note:12-04#L3", "note:12-04#L３",
  ])
  func `anything else is no citation`(text: String) { #expect(NoteCitation(text) == nil) }

  @Test func `a note cannot be named by marks that part ids`() {
    for note in ["", "a;b", "a#b", "a b"] { #expect(NoteCitation(note: note, line: 1) == nil) }
    #expect(NoteCitation(note: "12-04", line: 0) == nil)
  }

  @Test func `what begins as one is meant as one`() {
    #expect(NoteCitation.isMeant(by: "note:12-04"))
    #expect(!NoteCitation.isMeant(by: "NOTE24"))
  }

  @Test func `a citation counts from the day its round begins`() {
    var workspace = SampleWorkspace.empty
    workspace.rounds = [
      SampleWorkspace.round(
        "12-04", announced: "2024-06-20", start: "2024-06-25", end: "2024-06-27")
    ]
    var issue = SampleWorkspace.issue(status: .open, sources: ["note:12-04#L3"])
    workspace.issues = [issue]
    func shown(_ day: String) -> ParleyModel.Issue? {
      workspace.asOf(SampleWorkspace.date(day).lastDay).issues.first
    }
    #expect(shown("2024-06-24") == nil)
    #expect(shown("2024-06-25")?.status == .open)
    issue.sources = ["note:12-04#L3", "S1"]
    workspace.issues = [issue]
    workspace.sources = [SampleWorkspace.source("S1", "2024-06-21")]
    #expect(shown("2024-06-21")?.sources == ["S1"])
    #expect(shown("2024-06-21")?.status == nil)
  }
}
