import Testing

@testable import ParleyStore

struct JournalNameTests {
  private static let prefix = FNV1a(of: "/w".utf8).hex + "-"

  @Test(arguments: [
    ("12-04", "12-04-1.journal"), ("a b", "a%20b-1.journal"), (".x.y", "%2Ex.y-1.journal"),
    ("100%", "100%25-1.journal"), ("협", "%ED%98%91-1.journal"), ("", "-1.journal"),
    ("a\n", "a%0A-1.journal"),
  ])
  func `an id is encoded, and can be read from the name again`(id: String, rest: String) throws {
    let name = JournalName(workspace: "/w", note: id, number: 1)
    #expect(name.text == Self.prefix + rest)
    let read = try #require(JournalName(name.text))
    #expect(read == name && read.note == id)
  }

  @Test(arguments: [
    "", ".journal", "-1.journal", "a-0.journal", "a--1.journal.x", "a-01.journal", "a-+1.journal",
    "a-x.journal", "a-1.journal.5.discarded", "a-99999999999999999999.journal",
  ])
  func `a name of another form is no journal's`(name: String) {
    #expect(JournalName(name) == nil)
  }

  @Test(arguments: [
    "two words", "100%", ".hidden", "%41", "-", "--1", "협상 기록", "a\u{0}b",
    String(repeating: "x", count: 200), String(repeating: "가", count: 66),
  ])
  func `an odd id has a journal like any other`(id: String) throws {
    let rig = JournalRig()
    let desk = rig.desk()
    let change = Draft(note: id, base: .absent).typing("text")
    try desk.append([change], to: id, from: .absent)
    #expect(rig.names.allSatisfy { $0.utf8.count <= 255 })
    desk.release(note: id)
    #expect(rig.desk().survey().map(\.note) == [id])
    #expect(rig.desk().open(note: id, holding: .text("text"))?.string == "text")
    try desk.append([change], to: id, from: .absent)
    #expect(desk.discard(note: id))
    #expect(rig.names.count == 2 && rig.names.allSatisfy { $0.utf8.count <= 255 })
  }

  @Test func `long ids that begin alike have names of their own`() {
    let names = ["a", "b"].map {
      JournalName(workspace: "/w", note: String(repeating: "x", count: 300) + $0, number: 1).text
    }
    #expect(names[0] != names[1])
  }

  @Test func `every journal of a note has the first number that is free`() throws {
    let rig = JournalRig()
    let change = Draft(note: "n", base: .absent).typing("text")
    let desks = [rig.desk(), rig.desk(), rig.desk()]
    for desk in desks { try desk.append([change], to: "n", from: .absent) }
    #expect(desks[1].discard(note: "n"))
    try desks[1].append([change], to: "n", from: .absent)
    #expect(rig.names.compactMap { JournalName($0)?.number }.sorted() == [1, 2, 3])
  }
}
