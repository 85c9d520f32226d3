import Glibc
import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyStore

@Suite struct PrivateHistoryTests {
  private let rig = ChangeRig()
  private let secret = "canary in the mine\n"

  private func record(_ text: String, _ file: String) -> Phrase? {
    if file.hasPrefix("private/") {
      rig.scratch.folder("w/private")
      chmod(rig.root + "/private", 0o700)
    }
    return rig.log().record(.any(file), [rig.save(text, to: file)])
  }

  /// The bytes of everything below the state folder.
  private var state: [String] { Disk.snapshot(rig.scratch.path + "/state") }
  private var isSecretKept: Bool {
    let kept = Disk.contents(rig.scratch.path + "/state")
    return kept.contains("private") || kept.contains("canary")
  }

  @Test func `a step that touches a private file is in the log beside it and in no other`() {
    #expect(record(secret, "private/notes/12-04.md") == nil)
    #expect(state == [])
    let path = rig.root + "/private/.undo"
    let log = String(decoding: Disk.bytes(path) ?? [], as: UTF8.self)
    #expect(log.contains("canary"))
    let mode = try? FileSystem.system.statusOfName(FileSystem.here, path).permissions
    #expect(mode == 0o600)
    #expect(rig.log().read().undo?.isPrivate == true)
  }

  @Test func `a step of public and private files is wholly private`() {
    rig.scratch.folder("w/private")
    chmod(rig.root + "/private", 0o700)
    let saved = [
      rig.save("# 12-04\n\nanswered in private\n", to: "notes/12-04.md"),
      rig.save(secret, to: "private/notes/12-04.md"),
    ]
    #expect(rig.log().record(.any("both"), saved) == nil)
    #expect(state == [])
    let step = rig.log().read().undo!
    #expect(rig.log().undo(step.id).isDone)
    #expect(rig.text("notes/12-04.md") == ChangeRig.note)
    #expect(rig.text("private/notes/12-04.md") == nil)
    #expect(rig.text("private/trash/notes/12-04.md") == secret)
    #expect(rig.log().redo(step.id).isDone)
    #expect(rig.text("private/notes/12-04.md") == secret)
    #expect(!isSecretKept)
  }

  @Test func `steps of both are taken back from the newest to the oldest, and made again`() {
    let files = ["notes/a.md", "private/notes/b.md", "private/notes/c.md", "notes/d.md"]
    for file in files { #expect(record("text of \(file)\n", file) == nil) }
    for file in files.reversed() {
      let step = rig.log().read().undo!
      #expect(step.label.name == file)
      #expect(rig.log().undo(step.id).isDone)
      #expect(rig.text(file) == nil)
    }
    #expect(rig.log().read().undo == nil)
    for file in files {
      let step = rig.log().read().redo!
      #expect(step.label.name == file)
      #expect(rig.log().redo(step.id).isDone)
      #expect(rig.text(file) == "text of \(file)\n")
    }
    #expect(rig.log().read().redo == nil)
    #expect(!isSecretKept)
  }

  @Test(arguments: [("notes/a.md", "private/notes/b.md"), ("private/notes/b.md", "notes/a.md")])
  func `a new step of the one drops what was taken back of the other`(old: String, new: String) {
    #expect(record("1\n", old) == nil)
    #expect(rig.log().undo(rig.log().read().undo!.id).isDone)
    #expect(record("2\n", new) == nil)
    #expect(rig.log().read().redo == nil)
    #expect(rig.log().undo(rig.log().read().undo!.id).isDone)
    #expect(rig.log().read().redo?.label.name == new)
    #expect(rig.log().redo(rig.log().read().redo!.id).isDone)
    #expect(rig.log().read() == ChangeLogState(undo: rig.log().read().undo, redo: nil))
  }

  @Test(arguments: 0..<30)
  func `two logs behave as one`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var done: [String] = []
    var undone: [String] = []
    for number in 0..<25 {
      let state = rig.log().read()
      #expect(state.undo?.label.name == done.last)
      #expect(state.redo?.label.name == undone.last)
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where state.undo != nil:
        #expect(rig.log().undo(state.undo!.id).isDone)
        undone.append(done.removeLast())
      case 1 where state.redo != nil:
        #expect(rig.log().redo(state.redo!.id).isDone)
        done.append(undone.removeLast())
      default:
        let file = (Bool.random(using: &random) ? "" : "private/") + "notes/\(number).md"
        #expect(record("\(number)\n", file) == nil)
        done.append(file)
        undone = []
        if Bool.random(using: &random) { rig.wait(1) }
      }
    }
    #expect(!isSecretKept)
  }

  @Test func `a removed private paper goes to a trash of its own and comes back`() {
    rig.scratch.write(secret, to: "w/private/notes/12-04.md")
    chmod(rig.root + "/private", 0o700)
    guard case .success(let move) = rig.trash().move("private/notes/12-04.md") else {
      Issue.record("it was not moved")
      return
    }
    #expect(move.to == "private/trash/notes/12-04.md")
    #expect(rig.log().record(.any("x"), [], moves: [move]) == nil)
    #expect(rig.text("private/notes/12-04.md") == nil)
    #expect(Disk.names(in: rig.root + "/trash").isEmpty)
    #expect(rig.log().undo(rig.log().read().undo!.id).isDone)
    #expect(rig.text("private/notes/12-04.md") == secret)
    #expect(state == [])
  }

  @Test func `nothing is taken back in a folder that others can look into, and all else is`() {
    #expect(record("a\n", "notes/a.md") == nil)
    #expect(record(secret, "private/notes/b.md") == nil)
    let step = rig.log().read().undo!
    chmod(rig.root + "/private", 0o755)
    #expect(rig.log().read().undo?.label.name == "notes/a.md")
    #expect(rig.log().undo(step.id) == .another(rig.log().read()))
    #expect(rig.log().undo(rig.log().read().undo!.id).isDone)
    #expect(rig.text("private/notes/b.md") == secret)
    guard case .failure(let fault) = rig.trash().move("private/notes/b.md") else {
      Issue.record("it was moved")
      return
    }
    #expect(fault.cause.english == "others than you can look into 'private'")
  }

  @Test func `a step that could not be kept says why`() {
    rig.scratch.folder("w/private")
    let saved = SavedFile(file: "private/notes/b.md", before: .absent, after: .text(secret))
    #expect(
      rig.log().record(.any("b"), [saved])?.english
        == "this change cannot be taken back later: others than you can look into 'private'. "
        + "Close it to them: run `chmod 700 private` in the workspace.")
    #expect(state == [])
  }

  @Test func `private steps are kept where nobody says where logs belong`() {
    rig.scratch.write(secret, to: "w/private/notes/b.md")
    chmod(rig.root + "/private", 0o700)
    let log = ChangeLog(folder: nil, workspace: rig.root) { 1_800_000_000 }
    let saved = SavedFile(file: "private/notes/b.md", before: .absent, after: .text(secret))
    #expect(log.record(.any("b"), [saved]) == nil)
    #expect(log.undo(log.read().undo!.id).isDone)
    #expect(rig.text("private/notes/b.md") == nil)
  }

  @Test func `a step can be given up in either log`() {
    #expect(record("a\n", "notes/a.md") == nil)
    #expect(record(secret, "private/notes/b.md") == nil)
    let step = rig.log().read().undo!
    #expect(rig.log().forget(step.id).undo?.label.name == "notes/a.md")
    #expect(rig.log().forget(rig.log().read().undo!.id) == .empty)
  }
}
