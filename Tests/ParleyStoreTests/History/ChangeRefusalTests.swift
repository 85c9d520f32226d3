import Testing

@testable import ParleyStore

/// What is said where the files have moved on.
struct ChangeRefusalTests {
  private let rig = ChangeRig()

  /// Records one step, lets somebody else act, and takes it back.
  private func refusal(
    of saved: [SavedFile], moves: [TrashMove] = [], isRedo: Bool = false, after change: () -> Void
  ) throws -> String? {
    _ = rig.log().record(.any("a"), saved, moves: moves)
    let id = try #require(rig.log().read().undo).id
    if isRedo { #expect(rig.log().undo(id).isDone) }
    change()
    let before = rig.files
    let outcome = isRedo ? rig.log().redo(id) : rig.log().undo(id)
    #expect(rig.files == before, "a refusal writes nothing")
    let state = rig.log().read()
    #expect((isRedo ? state.redo : state.undo)?.id == id, "it can be tried again")
    return outcome.refusal
  }

  @Test func `lines that were changed since are named by their file`() throws {
    let refusal = try refusal(of: [rig.save("1\n", to: "rounds.csv")]) {
      rig.write("2\n", to: "rounds.csv")
    }
    #expect(
      refusal == "'rounds.csv' has been changed in these lines since. Nothing was written. Take "
        + "the change back by hand.")
  }

  @Test func `making again is refused in the same way`() throws {
    let refusal = try refusal(of: [rig.save("1\n", to: "rounds.csv")], isRedo: true) {
      rig.write("2\n", to: "rounds.csv")
    }
    #expect(
      refusal == "'rounds.csv' has been changed in these lines since. Nothing was written. Make "
        + "the change again by hand.")
  }

  @Test func `one file that moved on keeps all others`() throws {
    let saved = [rig.save("1\n", to: "rounds.csv"), rig.save("x\n", to: "notes/12-04.md")]
    let refusal = try refusal(of: saved) { rig.write("2\n", to: "rounds.csv") }
    #expect(refusal?.hasPrefix("'rounds.csv' has been changed") == true)
    #expect(rig.text("notes/12-04.md") == "x\n")
  }

  @Test func `a table that was deleted`() throws {
    let refusal = try refusal(of: [rig.save("1\n", to: "rounds.csv")]) {
      rig.scratch.remove("w/rounds.csv")
    }
    #expect(
      refusal == "'rounds.csv' was deleted since. Nothing was written. Restore the file from a "
        + "copy first.")
  }

  @Test func `a new note that somebody wrote on`() throws {
    let refusal = try refusal(of: [rig.save("1\n", to: "notes/12-05.md")]) {
      rig.write("1\n2\n", to: "notes/12-05.md")
    }
    #expect(
      refusal == "'notes/12-05.md' has been changed since it was made. Nothing was written. Read "
        + "it, and remove it by hand if nobody needs it.")
  }

  @Test func `a note made anew that somebody else has made`() throws {
    let refusal = try refusal(of: [rig.save("1\n", to: "notes/12-05.md")], isRedo: true) {
      rig.write("2\n", to: "notes/12-05.md")
    }
    #expect(
      refusal == "there is another 'notes/12-05.md' by now. Nothing was written. Rename or remove "
        + "that file, and try again.")
  }

  private func moved() throws -> [TrashMove] { [try rig.trash().move("notes/12-04.md").get()] }

  @Test func `a removed note whose name is taken`() throws {
    let refusal = try refusal(of: [], moves: try moved()) {
      rig.write("2\n", to: "notes/12-04.md")
    }
    #expect(refusal?.hasPrefix("there is another 'notes/12-04.md' by now. ") == true)
  }

  @Test func `a removed note that was changed in the trash`() throws {
    let refusal = try refusal(of: [], moves: try moved()) {
      rig.write("2\n", to: "trash/notes/12-04.md")
    }
    #expect(
      refusal == "'trash/notes/12-04.md' has been changed in the trash. Nothing was written. Move "
        + "it back by hand if it is the right one.")
  }

  @Test func `a removed note whose trash was emptied`() throws {
    let refusal = try refusal(of: [], moves: try moved()) { rig.scratch.remove("w/trash") }
    #expect(
      refusal == "'trash/notes/12-04.md' is no longer in the trash. Nothing was written. Restore "
        + "the file from a copy.")
  }

  @Test func `a restored note that somebody wrote on is not removed again`() throws {
    let refusal = try refusal(of: [], moves: try moved(), isRedo: true) {
      rig.write("2\n", to: "notes/12-04.md")
    }
    #expect(
      refusal == "'notes/12-04.md' has been changed since it was restored. Nothing was written. "
        + "Read it, and remove it again if nobody needs it.")
  }

  @Test func `a note restored by hand needs nothing`() throws {
    let move = try rig.trash().move("notes/12-04.md").get()
    _ = rig.log().record(.any("a"), [], moves: [move])
    #expect(rig.trash().restore(move) == nil)
    #expect(rig.log().undo(try #require(rig.log().read().undo).id).isDone)
    #expect(rig.text("notes/12-04.md") == ChangeRig.note)
  }
}
