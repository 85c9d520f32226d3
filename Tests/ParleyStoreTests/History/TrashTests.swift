import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

struct TrashTests {
  @Test func `a note goes to its place in the trash and comes back`() throws {
    let rig = ChangeRig()
    let before = rig.files
    let move = try rig.trash().move("notes/12-04.md").get()
    #expect(move.from == "notes/12-04.md" && move.to == "trash/notes/12-04.md")
    #expect(move.checksum == TextPatch.checksum(of: Array(ChangeRig.note.utf8)))
    #expect(rig.text("notes/12-04.md") == nil)
    #expect(rig.text("trash/notes/12-04.md") == ChangeRig.note)
    #expect(rig.trash().restore(move) == nil)
    #expect(rig.files == before)
  }

  @Test func `where a name is taken the next has a number`() throws {
    let rig = ChangeRig()
    var moves: [TrashMove] = []
    for number in 1...3 {
      rig.write("text \(number)\n", to: "notes/12-04.md")
      moves.append(try rig.trash().move("notes/12-04.md").get())
    }
    #expect(
      moves.map(\.to) == [
        "trash/notes/12-04.md", "trash/notes/12-04-2.md", "trash/notes/12-04-3.md",
      ])
    #expect(rig.text("trash/notes/12-04.md") == "text 1\n")
    #expect(rig.text("trash/notes/12-04-3.md") == "text 3\n")
  }

  @Test func `a file that is there again is not overwritten by one from the trash`() throws {
    let rig = ChangeRig()
    let move = try rig.trash().move("notes/12-04.md").get()
    rig.write("new\n", to: "notes/12-04.md")
    let fault = try #require(rig.trash().restore(move))
    #expect(
      fault.message.english == "there is another 'notes/12-04.md' by now. Nothing was written. "
        + "Rename or remove that file, and try again.")
    #expect(rig.text("notes/12-04.md") == "new\n")
    #expect(rig.text(move.to) == ChangeRig.note)
  }

  @Test func `a folder deleted meanwhile is made again`() throws {
    let rig = ChangeRig()
    let move = try rig.trash().move("notes/12-04.md").get()
    rig.scratch.remove("w/notes")
    #expect(rig.trash().restore(move) == nil)
    #expect(rig.text("notes/12-04.md") == ChangeRig.note)
  }

  @Test func `a trash that leads outside is refused`() throws {
    let rig = ChangeRig()
    rig.scratch.folder("outside")
    rig.scratch.link("w/trash", to: "../outside")
    guard case .failure(let fault) = rig.trash().move("notes/12-04.md") else {
      Issue.record("it was moved")
      return
    }
    #expect(
      fault.message.english == "'trash' is a link that leaves the workspace, to "
        + "'\(rig.scratch.path)/outside'. Replace the link by a folder and move the files into it.")
    #expect(rig.text("notes/12-04.md") == ChangeRig.note)
    #expect(Disk.names(in: rig.scratch.path + "/outside").isEmpty)
  }

  @Test func `notes that stand outside are refused`() throws {
    let rig = ChangeRig()
    rig.scratch.write("x", to: "outside/1.toml")
    rig.scratch.link("w/scenarios", to: "../outside")
    guard case .failure(let fault) = rig.trash().move("scenarios/1.toml") else {
      Issue.record("it was moved")
      return
    }
    #expect(fault.cause.english.hasPrefix("'scenarios' is a link that leaves the workspace"))
    #expect(rig.scratch.text("outside/1.toml") == "x")
  }

  @Test func `a trash elsewhere in the workspace is used`() throws {
    let rig = ChangeRig()
    rig.scratch.folder("w/old")
    rig.scratch.link("w/trash", to: "old")
    #expect(try rig.trash().move("notes/12-04.md").get().to == "trash/notes/12-04.md")
    #expect(rig.text("old/notes/12-04.md") == ChangeRig.note)
  }

  @Test func `only a regular file is moved`() {
    let rig = ChangeRig()
    rig.scratch.link("w/notes/l.md", to: "12-04.md")
    rig.scratch.pipe("w/notes/p.md")
    for file in ["notes", "notes/l.md", "notes/p.md", "notes/none.md", "../x", "/x", ""] {
      guard case .failure(let fault) = rig.trash().move(file) else {
        Issue.record("\(file) was moved")
        continue
      }
      #expect(!fault.remedy.english.isEmpty)
    }
    #expect(Disk.names(in: rig.root + "/notes") == ["12-04.md", "l.md", "p.md"])
  }

  private func check(_ fault: FaultySystem.Fault, isOnce: Bool) {
    let rig = ChangeRig()
    let system = FaultySystem(fault)
    let result = rig.trash(system.fileSystem).move("notes/12-04.md")
    #expect(system.open.isEmpty, "a descriptor leaks")
    let texts = rig.files.filter { $0.key.hasSuffix("12-04.md") }
    #expect(Array(texts.values) == [ChangeRig.note])
    switch result {
    case .success(let move): #expect(rig.text(move.to) == ChangeRig.note)
    case .failure(let fault):
      #expect(!fault.cause.english.isEmpty && !fault.remedy.english.isEmpty)
      if isOnce { #expect(rig.text("notes/12-04.md") == ChangeRig.note) }
    }
  }

  @Test(arguments: [ENOSPC, EIO, EACCES, EROFS, EMFILE])
  func `a call that fails leaves the file in one place, whole`(code: Int32) throws {
    let system = FaultySystem()
    let rig = ChangeRig()
    _ = try rig.trash(system.fileSystem).move("notes/12-04.md").get()
    try #require(rig.text("notes/12-04.md") == nil)
    for call in system.calls.indices {
      check(.once(call, code), isOnce: true)
      check(.from(call, code), isOnce: false)
    }
  }

  @Test(arguments: [EINVAL, ENOSYS])
  func `a file system without the flags of rename moves all the same`(code: Int32) throws {
    let rig = ChangeRig()
    let system = FaultySystem(.always("rename", code))
    let move = try rig.trash(system.fileSystem).move("notes/12-04.md").get()
    #expect(rig.text(move.to) == ChangeRig.note && rig.text(move.from) == nil)
    rig.write("new\n", to: "notes/12-04.md")
    let second = try rig.trash(system.fileSystem).move("notes/12-04.md").get()
    #expect(second.to == "trash/notes/12-04-2.md")
    #expect(rig.trash(system.fileSystem).restore(move) == nil)
    #expect(rig.text("notes/12-04.md") == ChangeRig.note)
  }

  @Test func `the trash is part of a workspace and nothing in it is read`() {
    let rig = ChangeRig()
    rig.write("not a note", to: "trash/notes/none.txt")
    let loaded = WorkspaceReader(root: rig.root).read()
    #expect(!loaded.diagnostics.contains { $0.file.hasPrefix("trash") })
  }

  @Test func `a file of its name is one parley does not know`() {
    let rig = ChangeRig()
    rig.write("x", to: "trash")
    let loaded = WorkspaceReader(root: rig.root).read()
    #expect(loaded.diagnostics.contains { $0.message.english == "unknown file 'trash'" })
  }
}
