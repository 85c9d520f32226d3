import Glibc
import ParleyStore
import Testing

@Suite struct NoteFileTests {
  private let disk = ScratchFolder()

  private func refusal(_ id: String) -> String? {
    do throws(NoteFileRefusal) {
      _ = try NoteFile.prepare(id, root: disk.path)
      return nil
    } catch {
      return error.text.replacing(disk.path, with: "/t")
    }
  }

  @Test func `a note stands in notes, whose folder is made`() throws {
    #expect(try NoteFile.prepare("12-04", root: disk.path) == disk.path + "/notes/12-04.md")
    #expect(Disk.names(in: disk.path) == ["notes"])
    #expect(Disk.names(in: disk.path + "/notes").isEmpty)
  }

  @Test func `a note that is there stays as it is`() throws {
    disk.write("mine", to: "notes/12-04.md")
    #expect(try NoteFile.prepare("12-04", root: disk.path) == disk.path + "/notes/12-04.md")
    #expect(disk.text("notes/12-04.md") == "mine")
  }

  @Test(arguments: ["-rf", "+12", "12 04", "4차", "a;b"])
  func `an id that is strange but names a file is taken`(id: String) throws {
    #expect(try NoteFile.prepare(id, root: disk.path) == disk.path + "/notes/\(id).md")
  }

  @Test(arguments: [
    ("../x", "'../x'"), ("a/b", "'a/b'"), (".hidden", "'.hidden'"), ("", "''"),
    ("a\u{1B}b", "'a␛b'"),
  ])
  func `an id that could lead elsewhere is refused, and nothing is made`(id: String, shown: String)
  {
    #expect(refusal(id) == "the id \(shown) cannot name a file. Change it in rounds.csv.")
    #expect(Disk.names(in: disk.path).isEmpty)
  }

  @Test(arguments: ["/etc/passwd", "keep.md", "nowhere"])
  func `a link in place of a note is refused, wherever it leads`(target: String) {
    disk.write("", to: "notes/keep.md")
    disk.link("notes/12-04.md", to: target)
    #expect(
      refusal("12-04")
        == "'notes/12-04.md' is a symbolic link, not a file. "
        + "Move it away and put the file in its place.")
  }

  @Test func `a folder or a pipe in place of a note is refused`() {
    disk.folder("notes/12-04.md")
    disk.pipe("notes/12-05.md")
    #expect(refusal("12-04")?.hasPrefix("'notes/12-04.md' is a folder, not a file.") == true)
    #expect(refusal("12-05")?.hasPrefix("'notes/12-05.md' is a named pipe, not a file.") == true)
  }

  @Test func `a folder of notes that is a link out of the workspace is refused`() {
    let elsewhere = ScratchFolder()
    disk.link("notes", to: elsewhere.path)
    #expect(
      refusal("12-04")
        == "'notes' is a link that leaves the workspace, to '\(elsewhere.path)'. "
        + "Replace the link by a folder and move the notes into it.")
    #expect(Disk.names(in: elsewhere.path).isEmpty)
  }

  @Test func `a folder of notes that is a link inside the workspace is used`() {
    disk.folder("minutes")
    disk.link("notes", to: "minutes")
    #expect(refusal("12-04") == nil)
  }

  @Test func `a folder of notes that is a broken link or a file is refused`() {
    disk.link("notes", to: "nowhere")
    #expect(
      refusal("12-04")
        == "'notes' is a symbolic link to nothing. "
        + "Restore the file it should lead to, or the file itself.")
    disk.remove("notes")
    disk.write("", to: "notes")
    #expect(
      refusal("12-04") == "'notes' is no folder. Move it away and make a folder of that name.")
  }

  @Test func `a workspace that is gone is refused with its cause`() {
    disk.remove("")
    #expect(
      refusal("12-04")
        == "'notes' cannot be made: it does not exist. "
        + "Check the spelling of the path, or restore it from a copy.")
  }
}
