import Glibc
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

struct FolderPollTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Array("year\n".utf8), to: "payments.csv")
  }

  @Test func `the first look tells of nothing`() {
    #expect(FolderPoll([folder.path]).look() == [])
  }

  @Test func `a look just after a file was written trusts no times`() {
    let poll = FolderPoll([folder.path])
    _ = poll.look()
    #expect(poll.look() == [.everything])
  }

  @Test func `a folder that went is everything`() throws {
    let poll = FolderPoll([folder.path + "/notes"])
    try folder.write([], to: "notes/12-04.md")
    _ = poll.look()
    unlink(folder.path + "/notes/12-04.md")
    rmdir(folder.path + "/notes")
    #expect(poll.look() == [.everything])
  }

  @Test func `a folder that came is told, and what never was there is not`() throws {
    let notes = folder.path + "/notes"
    let poll = FolderPoll([notes, folder.path + "/scenarios"])
    #expect(poll.look() == [])
    mkdir(notes, 0o755)
    #expect(poll.look() == [.folder(notes)])
    #expect(poll.look() == [])
  }
}
