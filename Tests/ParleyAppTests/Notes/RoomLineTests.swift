import ParleyModel
import ParleyStore
import Testing

@testable import ParleyApp

/// Lines written in the room, read back.
struct RoomLineTests {
  private static let parties = ["ROK", "US", "joint"]

  @Test(arguments: [
    ("14:12 US asks for 1.3 billion", "14:12", "US", "asks for 1.3 billion"),
    ("- 09:05 ROK: keeps the cap", "09:05", "ROK", "keeps the cap"),
    ("  3. US wants five years", nil, "US", "wants five years"),
    ("14:12 both sides rest", "14:12", "", "both sides rest"),
    ("14:12 ", "14:12", "", ""), ("USA is no party", nil, "", "USA is no party"),
    ("한국 측 제안", nil, "", "한국 측 제안"), ("", nil, "", ""),
    ("-5 per cent", nil, "", "-5 per cent"),
  ])
  func `time, party and words`(text: String, time: String?, party: String, words: String) {
    let line = RoomLine(text, parties: Self.parties)
    #expect(line.time?.description == time)
    #expect((line.party, line.words) == (party, words))
  }

  private func cells(
    _ text: String, caret: Int, anchor: Int? = nil, today: String = "2024-06-26"
  ) throws -> [String: String]? {
    var editor = NoteEditor(Draft(note: "12-04", base: .bytes(Array(text.utf8))))
    editor.stand(at: caret, anchor: anchor)
    let day = try #require(PartialDate(today)).lastDay
    let round = Round(
      id: "12-04", agreement: 12, kind: .round, number: 4, announced: nil,
      start: try #require(PartialDate("2024-06-25")), end: PartialDate("2024-06-27"), city: "",
      host: "", leads: [:], outcome: "", confidence: nil, sources: [],
      place: Place(file: "rounds.csv", line: 2))
    return RoomRow(editor, note: "12-04", round: round, parties: Self.parties, today: day).cells
  }

  @Test func `the caret's line becomes a row that cites it`() throws {
    #expect(
      try cells("# R4\n\n14:12 US five years\n", caret: 8) == [
        "party": "US", "position": "five years", "sources": "note:12-04#L3", "agreement": "12",
        "date": "2024-06-26",
      ])
  }

  @Test(arguments: [
    ("2024-06-25", "2024-06-25"), ("2024-06-20", "2024-06-20"), ("2026-11-26", "2024-06-27"),
  ])
  func `what is said is said today, after the round on its last day`(
    today: String, date: String
  ) throws {
    #expect(try cells("US yes", caret: 0, today: today)?["date"] == date)
  }

  @Test func `selected lines are one statement of who spoke first`() throws {
    let text = "14:12 US five years\n  as before\n14:13 ROK two\n"
    let found = try cells(text, caret: text.utf8.count - 1, anchor: 9)
    #expect(found?["position"] == "five years as before ROK: two")
    #expect(found?["party"] == "US" && found?["sources"] == "note:12-04#L1")
  }

  @Test(arguments: ["", "14:12 US ", "- "])
  func `a line without words makes no row`(text: String) throws {
    #expect(try cells(text, caret: 0) == nil)
  }

  @Test func `what was written in private stays in private`() {
    #expect(RoomLine.table(ofNote: "12-04") == .positions)
    #expect(RoomLine.table(ofNote: "private/12-04") == .privatePositions)
  }

  @Test func `who is not named is left to the user`() throws {
    #expect(try cells("14:12 closer, no text", caret: 0)?["party"] == nil)
  }
}
