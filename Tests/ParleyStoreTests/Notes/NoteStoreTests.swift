import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct NoteStoreTests {
  private let disk = ScratchFolder()
  private let text = Array("# Round 4\n".utf8)

  private func save(_ id: String = "12-04", expecting: FileContents = .absent) -> SaveOutcome {
    NoteStore(root: disk.path).save(text, ofNote: id, expecting: expecting)
  }

  private func refusal(_ id: String = "12-04") -> String? {
    guard case .failed(let fault) = save(id) else { return nil }
    return fault.message.english.replacing(disk.path, with: "/t")
  }

  @Test func `the first note makes the folder of notes`() {
    #expect(save() == .saved)
    #expect(disk.bytes("notes/12-04.md") == text)
    #expect(Disk.names(in: disk.path + "/notes") == ["12-04.md"])
  }

  @Test func `a note whose folder was deleted is not made again unasked`() {
    #expect(save(expecting: .bytes([1])) == .changed(.absent))
    #expect(Disk.names(in: disk.path).isEmpty)
  }

  @Test func `an id of 200 bytes names a note`() {
    #expect(save(String(repeating: "a", count: 200)) == .saved)
  }

  @Test func `a note that is a link is saved where it leads, outside too`() {
    let elsewhere = ScratchFolder()
    elsewhere.write("x", to: "real.md")
    disk.link("notes/12-04.md", to: elsewhere.path + "/real.md")
    #expect(save(expecting: .bytes(Array("x".utf8))) == .saved)
    #expect(elsewhere.bytes("real.md") == text)
    #expect(Disk.names(in: elsewhere.path) == ["real.md"])
  }

  @Test func `a folder of notes that leaves the workspace is refused`() {
    let elsewhere = ScratchFolder()
    disk.link("notes", to: elsewhere.path)
    #expect(
      refusal() == "'notes' is a link that leaves the workspace, to '\(elsewhere.path)'. "
        + "Replace the link by a folder and move the notes into it.")
    #expect(Disk.names(in: elsewhere.path).isEmpty)
  }

  @Test func `an id that could lead elsewhere is refused, and nothing is made`() {
    #expect(refusal("../x") == "the id '../x' cannot name a file. Change it in rounds.csv.")
    #expect(Disk.names(in: disk.path).isEmpty)
  }

  @Test func `messages name the note as it stands in the workspace`() {
    disk.folder("notes/12-04.md")
    #expect(
      refusal() == "'notes/12-04.md' is a folder, not a file. "
        + "Move it away and put the file in its place.")
    let full = FileSystem.system
    var broken = full
    broken.write = { (_, _) throws(SystemError) in throw SystemError(ENOSPC) }
    let outcome = NoteStore(root: disk.path, fileSystem: broken)
      .save(text, ofNote: "12-05", expecting: .absent)
    guard case .failed(let fault) = outcome else {
      Issue.record("it was saved")
      return
    }
    #expect(
      fault.cause.english
        == "'notes/12-05.md' cannot be written: the disk or your quota is full")
    #expect(Disk.names(in: disk.path + "/notes") == ["12-04.md"])
  }
}
