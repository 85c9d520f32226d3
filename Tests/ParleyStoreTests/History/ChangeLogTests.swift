import ParleyModel
import Testing

@testable import ParleyStore

struct ChangeLogTests {
  private let rig = ChangeRig()
  private static let longer = ChangeRig.rounds + "12-03,2024-06-10,\r\n"

  @Test func `nothing is there before anything was changed`() {
    let system = FaultySystem()
    #expect(rig.log(system.fileSystem).read() == .empty)
    #expect(system.calls == ["resolve", "open", "statusOfName"])
    #expect(rig.log().undo(1) == .nothing)
    #expect(rig.log().redo(1) == .nothing)
    #expect(rig.names.isEmpty)
  }

  @Test func `a row that was added is taken back and made again, byte for byte`() throws {
    let label = ChangeLabel(kind: .added, file: "rounds.csv", name: "12-03", detail: "")
    #expect(rig.log().record(label, [rig.save(Self.longer, to: "rounds.csv")]) == nil)
    let step = try #require(rig.log().read().undo)
    #expect(step.label == label && step.time == rig.now && rig.log().read().redo == nil)
    #expect(rig.log().undo(step.id) == .done(step, ChangeLogState(undo: nil, redo: step)))
    #expect(rig.text("rounds.csv") == ChangeRig.rounds)
    #expect(rig.log().redo(step.id) == .done(step, ChangeLogState(undo: step, redo: nil)))
    #expect(rig.text("rounds.csv") == Self.longer)
    #expect(rig.log().read() == ChangeLogState(undo: step, redo: nil))
  }

  @Test func `steps over several files are taken back one by one, newest first`() throws {
    let start = rig.files
    var stages = [start]
    for (name, saved) in [
      ("a", { [self.rig.save(Self.longer, to: "rounds.csv")] }),
      ("b", { [self.rig.save("new\n", to: "notes/12-05.md")] }),
      (
        "c",
        {
          [
            self.rig.save("", to: "rounds.csv"), self.rig.save("x", to: "notes/12-04.md"),
            self.rig.save(ChangeRig.rounds + "\n", to: "rounds.csv"),
          ]
        }
      ),
    ] {
      #expect(rig.log().record(.any(name), saved()) == nil)
      stages.append(rig.files)
    }
    for stage in stages.dropLast().reversed() {
      #expect(rig.log().undo(try #require(rig.log().read().undo).id).isDone)
      #expect(rig.files.filter { !$0.key.hasPrefix("trash") } == stage)
    }
    #expect(rig.log().read().undo == nil)
    for stage in stages.dropFirst() {
      #expect(rig.log().redo(try #require(rig.log().read().redo).id).isDone)
      #expect(rig.files.filter { !$0.key.hasPrefix("trash") } == stage)
    }
  }

  @Test func `a file that was made goes to the trash and comes back from there`() throws {
    _ = rig.log().record(.any("a"), [rig.save("new\n", to: "notes/12-05.md")])
    let id = try #require(rig.log().read().undo).id
    #expect(rig.log().undo(id).isDone)
    #expect(rig.text("notes/12-05.md") == nil)
    #expect(rig.text("trash/notes/12-05.md") == "new\n")
    #expect(rig.log().redo(id).isDone)
    #expect(rig.text("notes/12-05.md") == "new\n")
    #expect(rig.text("trash/notes/12-05.md") == nil)
  }

  @Test func `a file whose trash was emptied is made again from the log`() throws {
    _ = rig.log().record(.any("a"), [rig.save("new\n", to: "notes/12-05.md")])
    let id = try #require(rig.log().read().undo).id
    #expect(rig.log().undo(id).isDone)
    rig.scratch.remove("w/trash")
    rig.scratch.remove("w/notes")
    #expect(rig.log().redo(id).isDone)
    #expect(rig.text("notes/12-05.md") == "new\n")
  }

  @Test func `a note that was removed comes back, and goes to another name in the trash`() throws {
    let saved = rig.save(Self.longer, to: "rounds.csv")
    let move = try rig.trash().move("notes/12-04.md").get()
    let start = rig.files
    _ = rig.log().record(.any("a"), [saved], moves: [move])
    let id = try #require(rig.log().read().undo).id
    #expect(rig.log().undo(id).isDone)
    #expect(rig.files == ["rounds.csv": ChangeRig.rounds, "notes/12-04.md": ChangeRig.note])
    rig.write("other\n", to: "trash/notes/12-04.md")
    #expect(rig.log().redo(id).isDone)
    #expect(rig.text("trash/notes/12-04-2.md") == ChangeRig.note)
    #expect(rig.text("rounds.csv") == start["rounds.csv"])
    #expect(rig.log().undo(id).isDone)
    #expect(rig.text("notes/12-04.md") == ChangeRig.note)
    #expect(rig.text("trash/notes/12-04.md") == "other\n")
  }

  @Test func `a new step drops those taken back before it`() throws {
    _ = rig.log().record(.any("a"), [rig.save("1\n", to: "rounds.csv")])
    let first = try #require(rig.log().read().undo)
    #expect(rig.log().undo(first.id).isDone)
    _ = rig.log().record(.any("b"), [rig.save("2\n", to: "rounds.csv")])
    let state = rig.log().read()
    #expect(state.undo?.label.name == "b" && state.redo == nil)
    #expect(rig.log().redo(first.id) == .nothing)
  }

  @Test func `what changed nothing is no step`() {
    let same = SavedFile(file: "rounds.csv", before: .text("a"), after: .text("a"))
    #expect(rig.log().record(.any("a"), [same]) == nil)
    #expect(rig.log().record(.any("a"), []) == nil)
    #expect(rig.log().read() == .empty)
    #expect(rig.names.isEmpty)
  }

  @Test func `where another parley has done something since, nothing is taken back`() throws {
    let log = rig.log()
    _ = log.record(.any("mine"), [rig.save("1\n", to: "rounds.csv")])
    let mine = try #require(log.read().undo)
    _ = rig.log().record(.any("theirs"), [rig.save("2\n", to: "rounds.csv")])
    let theirs = try #require(rig.log().read().undo)
    let before = rig.files
    #expect(log.undo(mine.id) == .another(ChangeLogState(undo: theirs, redo: nil)))
    #expect(rig.files == before)
    #expect(log.undo(theirs.id).isDone)
    #expect(log.undo(mine.id).isDone)
    #expect(log.redo(theirs.id) == .another(log.read()))
    #expect(rig.text("rounds.csv") == ChangeRig.rounds)
  }

  @Test func `a step taken back by hand is taken back without writing`() throws {
    _ = rig.log().record(.any("a"), [rig.save("1\n", to: "rounds.csv")])
    rig.write(ChangeRig.rounds, to: "rounds.csv")
    let before = Disk.snapshot(rig.root)
    #expect(rig.log().undo(try #require(rig.log().read().undo).id).isDone)
    #expect(Disk.snapshot(rig.root) == before)
    #expect(rig.log().read().undo == nil)
  }

  @Test func `without a folder nothing is kept, and it says why`() {
    let log = ChangeLog(folder: nil, workspace: rig.root) { 0 }
    let reason =
      "HOME is not set, so that no changes are kept. Set HOME or XDG_STATE_HOME to a folder of "
      + "yours and start parley again."
    #expect(
      log.record(.any("a"), [rig.save("1\n", to: "rounds.csv")])?.english
        == "this change cannot be taken back later: " + reason)
    #expect(log.read() == .empty)
    #expect(log.undo(1).refusal == reason)
    #expect(log.forget(1) == .empty)
  }

  @Test func `a step given up makes way for the one before it`() throws {
    for text in ["1\n", "2\n"] { _ = rig.log().record(.any(text), [rig.save(text, to: "a.csv")]) }
    rig.write("3\n", to: "a.csv")
    let step = try #require(rig.log().read().undo)
    #expect(rig.log().undo(step.id).refusal != nil)
    #expect(rig.log().forget(step.id + 7).undo == step)
    #expect(rig.log().forget(step.id).undo?.label.name == "1\n")
    #expect(rig.log().read().undo?.label.name == "1\n")
  }

  @Test func `a log of another workspace is another`() {
    _ = rig.log().record(.any("a"), [rig.save("1\n", to: "rounds.csv")])
    rig.scratch.folder("v")
    let other = ChangeLog(folder: rig.folder, workspace: rig.scratch.path + "/v") { 0 }
    #expect(other.read() == .empty)
    rig.scratch.link("l", to: "w")
    let same = ChangeLog(folder: rig.folder, workspace: rig.scratch.path + "/l") { 0 }
    #expect(same.read() == rig.log().read())
  }
}
