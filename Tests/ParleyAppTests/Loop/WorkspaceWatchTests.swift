import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct WorkspaceWatchTests {
  private let watch = WorkspaceWatch(root: "/w", journals: "/j")

  @Test func `what counts are the tables, the notes, the scenarios and the journals`() {
    #expect(watch.folders == ["/w", "/w/notes", "/w/scenarios", "/j"])
    let alone = WorkspaceWatch(root: "/w", journals: nil)
    #expect(alone.folders == ["/w", "/w/notes", "/w/scenarios"])
  }

  @Test func `nothing that happened is nothing to tell`() {
    #expect(watch.milliseconds(from: 0) == nil)
    #expect(watch.take(at: 1_000) == nil)
    watch.add([], at: 1_000)
    #expect(watch.milliseconds(from: 1_000) == nil)
    #expect(!watch.isPollDue(at: 10_000))
  }

  @Test(arguments: [
    (WatchedChange.name("payments.csv", folder: "/w"), FileChanges(isWorkspaceChanged: true)),
    (.name("high.toml", folder: "/w/scenarios"), FileChanges(isWorkspaceChanged: true)),
    (.name("12-04.md", folder: "/w/notes"), FileChanges(notes: ["12-04"])),
    (.name("12-04.md", folder: "/w"), FileChanges(isWorkspaceChanged: true)),
    (.name("picture.png", folder: "/w/notes"), FileChanges(isWorkspaceChanged: true)),
    (.name("12-04-1.journal", folder: "/j"), FileChanges(areJournalsChanged: true)),
    (.name(".hidden", folder: "/j"), FileChanges(areJournalsChanged: true)),
    (.folder("/j"), FileChanges(areJournalsChanged: true)),
    (.folder("/w"), FileChanges(isWorkspaceChanged: true)),
    (.folder("/w/scenarios"), FileChanges(isWorkspaceChanged: true)),
  ])
  func `a change is told as what must be read for it`(
    change: WatchedChange, told: FileChanges
  ) {
    watch.add([change], at: 0)
    #expect(watch.take(at: WorkspaceWatch.pause) == told)
  }

  @Test func `another folder of notes means every note`() {
    watch.add([.folder("/w/notes")], at: 0)
    var told = FileChanges(isWorkspaceChanged: true)
    told.areNotesChanged = true
    #expect(watch.take(at: 40) == told)
  }

  @Test func `lost events mean everything, but journals only where there are some`() {
    var told = FileChanges(isWorkspaceChanged: true, areJournalsChanged: true)
    told.areNotesChanged = true
    watch.add([.everything], at: 0)
    #expect(watch.take(at: 40) == told)
    let alone = WorkspaceWatch(root: "/w", journals: nil)
    alone.add([.everything], at: 0)
    told.areJournalsChanged = false
    #expect(alone.take(at: 40) == told)
  }

  @Test(arguments: [".payments.csv.swp", ".parley-1-0-12-04.md"])
  func `an editor's own file is nobody's business`(name: String) {
    watch.add([.name(name, folder: "/w"), .name(name, folder: "/w/notes")], at: 0)
    #expect(watch.milliseconds(from: 0) == nil)
    #expect(watch.take(at: 1_000) == nil)
  }

  @Test func `several changes within the pause are told as one, once`() {
    watch.add([.name("12-04.md", folder: "/w/notes")], at: 100)
    #expect(watch.milliseconds(from: 100) == 40)
    watch.add([.name("12-05.md", folder: "/w/notes")], at: 130)
    #expect(watch.take(at: 169) == nil)
    #expect(watch.milliseconds(from: 169) == 1)
    #expect(watch.take(at: 170) == FileChanges(notes: ["12-04", "12-05"]))
    #expect(watch.take(at: 1_000) == nil)
    #expect(watch.milliseconds(from: 1_000) == nil)
  }

  @Test func `the same change again makes the pause longer`() {
    watch.add([.name("rounds.csv", folder: "/w")], at: 0)
    watch.add([.name("rounds.csv", folder: "/w")], at: 30)
    #expect(watch.take(at: 40) == nil)
    #expect(watch.milliseconds(from: 40) == 30)
  }

  @Test func `whoever writes all the time is told of after 400 ms`() {
    for time in stride(from: 0, through: 390, by: 30) {
      watch.add([.name("12-04.md", folder: "/w/notes")], at: time)
      #expect(watch.take(at: time) == nil)
    }
    #expect(watch.milliseconds(from: 390) == 10)
    #expect(watch.take(at: 400) == FileChanges(notes: ["12-04"]))
  }

  @Test func `folders that can be watched are not looked at`() throws {
    let folder = try TemporaryFolder()
    let watch = WorkspaceWatch(root: folder.path, journals: nil)
    watch.start(at: 0)
    #expect(watch.descriptor != nil)
    #expect(watch.milliseconds(from: 0) == nil)
    #expect(!watch.isPollDue(at: 1_000_000))
    try folder.write(Array("x".utf8), to: "payments.csv")
    watch.collect(at: 50)
    #expect(watch.take(at: 90) == FileChanges(isWorkspaceChanged: true))
  }
}
