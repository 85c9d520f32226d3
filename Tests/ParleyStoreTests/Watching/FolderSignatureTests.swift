import Glibc
import Testing

@testable import ParleyStore

@Suite struct FolderSignatureTests {
  private let scratch = ScratchFolder()
  private var folders: [String] { [scratch.path, scratch.path + "/notes"] }
  private var signature: FolderSignature { FolderSignature(of: folders) }

  init() {
    scratch.write("a\n", to: "rounds.csv")
    scratch.write("a\n", to: "notes/12-01.md")
  }

  @Test func `nothing changed looks the same, whatever was read`() {
    let before = signature
    _ = scratch.bytes("rounds.csv")
    scratch.write("x", to: ".parley-1234")
    scratch.write("x", to: "notes/.parley-1234")
    #expect(signature == before)
    #expect(signature.hashValue == before.hashValue)
    #expect(signature.changes(since: before) == [])
  }

  @Test func `a file of the same size and time that was written looks different`() {
    let before = signature
    Slip.rewrite(scratch.path + "/rounds.csv")
    #expect(signature != before)
    #expect(signature.changes(since: before) == [.name("rounds.csv", folder: scratch.path)])
  }

  @Test func `made, replaced, longer and deleted files are told by name`() {
    let before = signature
    let notes = scratch.path + "/notes"
    scratch.write("a\n", to: "notes/12-02.md")
    #expect(signature.changes(since: before) == [.name("12-02.md", folder: notes)])
    scratch.remove("notes/12-02.md")
    #expect(signature.changes(since: before) == [])
    scratch.write("a\n", to: "new~")
    precondition(rename(scratch.path + "/new~", scratch.path + "/rounds.csv") == 0)
    #expect(signature.changes(since: before) == [.name("rounds.csv", folder: scratch.path)])
    scratch.remove("rounds.csv")
    scratch.write("longer\n", to: "notes/12-01.md")
    #expect(
      signature.changes(since: before) == [
        .name("rounds.csv", folder: scratch.path), .name("12-01.md", folder: notes),
      ])
  }

  @Test func `a file behind a link is looked at too`() {
    let other = ScratchFolder()
    other.write("a\n", to: "shared.csv")
    scratch.link("shared.csv", to: other.path + "/shared.csv")
    let before = signature
    other.write("longer\n", to: "shared.csv")
    #expect(signature.changes(since: before) == [.name("shared.csv", folder: scratch.path)])
    let later = signature
    other.remove("shared.csv")
    #expect(signature.changes(since: later) == [.name("shared.csv", folder: scratch.path)])
  }

  @Test func `folders that come, go or are exchanged are told as such`() {
    let before = signature
    let notes = scratch.path + "/notes"
    precondition(rename(notes, scratch.path + "/away") == 0)
    #expect(signature.changes(since: before) == [.everything])
    let without = signature
    scratch.write("a\n", to: "notes/12-01.md")
    #expect(signature.changes(since: without).contains(.folder(notes)))
    #expect(signature.changes(since: before).contains(.folder(notes)))
  }

  @Test func `a look just after a change is not settled`() throws {
    var status = stat()
    precondition(stat(scratch.path + "/notes/12-01.md", &status) == 0)
    let written = status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
    #expect(!signature.isSettled(at: written + 1_000_000_000))
    #expect(signature.isSettled(at: written + 3_000_000_000))
  }
}
