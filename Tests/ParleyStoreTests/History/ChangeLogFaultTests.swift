import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

/// System calls that fail, or a process that ends, at any place of recording, taking back and making
/// again.
struct ChangeLogFaultTests {
  enum Act: CaseIterable, Sendable { case record, recordAnew, undo, redo, undoMade }

  private static let codes = [ENOSPC, EIO, EACCES]

  /// A workspace at the moment before an act, and what belongs to it.
  private struct Scene {
    let rig = ChangeRig()
    let act: Act
    var id: UInt64 = 0
    var saved: [SavedFile] = []
    let before: [String: String]

    init(_ act: Act) {
      self.act = act
      rig.putLog(steps: act == .recordAnew ? 200 : 1)
      var step = [rig.save("1\n", to: "rounds.csv"), rig.save("2\n", to: "notes/12-04.md")]
      if act == .undoMade { step.append(rig.save("3\n", to: "notes/12-05.md")) }
      switch act {
      case .record, .recordAnew: saved = step
      case .undo, .undoMade, .redo:
        _ = rig.log().record(.any("new"), step)
        id = rig.log().read().undo?.id ?? 0
        if act == .redo { _ = rig.log().undo(id) }
      }
      before = rig.files
    }

    func run(_ fileSystem: FileSystem) -> (isDone: Bool, refusal: String?) {
      let log = rig.log(fileSystem)
      switch act {
      case .record, .recordAnew:
        let reason = log.record(.any("new"), saved)
        return (reason == nil, reason?.english)
      case .undo, .undoMade:
        let outcome = log.undo(id)
        return (outcome.isDone, outcome.refusal)
      case .redo:
        let outcome = log.redo(id)
        return (outcome.isDone, outcome.refusal)
      }
    }

    /// The files of the workspace; those in the trash under the name they had.
    var texts: [String: String] {
      // What a save left on its way is cleaned away by the next start.
      let files = rig.files.filter { !$0.key.contains(".parley-") }
      return files.reduce(into: [:]) { texts, file in
        let isTrashed = file.key.hasPrefix("trash/")
        texts[isTrashed ? String(file.key.dropFirst(6)) : file.key] = file.value
      }
    }
  }

  private static func after(_ act: Act) -> [String: String] {
    var scene = Scene(act)
    _ = scene.run(FaultySystem().fileSystem)
    scene.id = 0
    return scene.texts
  }

  private static func calls(_ act: Act) -> Int {
    let system = FaultySystem()
    _ = Scene(act).run(system.fileSystem)
    return system.calls.count
  }

  /// Every text is that of before or of after, and the log can be read and written.
  private func check(_ act: Act, _ fault: FaultySystem.Fault, after: [String: String], isOnce: Bool)
    throws
  {
    let scene = Scene(act)
    let system = FaultySystem(fault)
    let result = scene.run(system.fileSystem)
    #expect(system.open.isEmpty, "a descriptor leaks")
    for (file, text) in scene.texts {
      #expect(text == scene.before[file] || text == after[file], "\(file) is neither")
    }
    #expect(Set(scene.texts.keys) == Set(after.keys), "a file is gone")
    if isOnce, result.refusal != nil { #expect(scene.rig.files == scene.before, "all or nothing") }
    let state = scene.rig.log().read()
    #expect(state.undo != nil || state.redo != nil, "the log is gone")
    let bytes = try #require(Disk.bytes(scene.rig.path))
    #expect(try !ChangeLogReading(bytes, workspace: scene.rig.root).isDamaged)
    if result.isDone {
      #expect((act == .undo || act == .undoMade ? state.redo : state.undo)?.label.name == "new")
    }
    // Whatever happened, the next step is kept and can be taken back.
    let stage = scene.rig.text("rounds.csv")
    let saved = scene.rig.save("last\n", to: "rounds.csv")
    #expect(scene.rig.log().record(.any("last"), [saved]) == nil)
    let last = try #require(scene.rig.log().read().undo)
    #expect(last.label.name == "last")
    #expect(scene.rig.log().undo(last.id).isDone)
    #expect(scene.rig.text("rounds.csv") == stage)
  }

  private static let acts: [Act] = [.record, .undo, .redo, .undoMade]

  @Test(arguments: acts)
  func `a call that fails once leaves old or new, and a log that goes on`(act: Act) throws {
    let after = Self.after(act)
    for call in 0..<Self.calls(act) {
      for code in Self.codes { try check(act, .once(call, code), after: after, isOnce: true) }
    }
  }

  @Test(arguments: acts)
  func `calls that fail for good leave old or new, and a log that goes on`(act: Act) throws {
    let after = Self.after(act)
    for call in 0..<Self.calls(act) {
      for code in Self.codes { try check(act, .from(call, code), after: after, isOnce: false) }
    }
  }

  @Test(arguments: acts)
  func `a kill leaves old or new, and a log that goes on`(act: Act) throws {
    let after = Self.after(act)
    for call in 0..<Self.calls(act) { try check(act, .kill(call), after: after, isOnce: false) }
  }

  @Test func `a log begun anew is the old or the new one, whatever fails`() throws {
    let after = Self.after(.recordAnew)
    for call in 0..<Self.calls(.recordAnew) {
      for fault in [FaultySystem.Fault.once(call, EIO), .kill(call)] {
        try check(.recordAnew, fault, after: after, isOnce: false)
      }
    }
  }

  @Test func `what was taken back but not noted is taken back again without harm`() throws {
    let scene = Scene(.undo)
    var full = FaultySystem().fileSystem
    full.writeAt = { (_, _, _) throws(SystemError) in throw SystemError(ENOSPC) }
    guard case .unnoted(let step, let state, let cause, _) = scene.rig.log(full).undo(scene.id)
    else {
      Issue.record("it was noted")
      return
    }
    #expect(step.id == scene.id && state.undo?.id == scene.id)
    #expect(
      cause.english
        == "the log of changes cannot be written: the disk or your quota is full")
    let files = scene.rig.files
    #expect(files["rounds.csv"] == ChangeRig.rounds)
    #expect(scene.rig.log().undo(scene.id).isDone)
    #expect(scene.rig.files == files)
  }

  @Test func `where the second file cannot be written the first is put back, and it says so`() {
    let scene = Scene(.undo)
    let before = scene.rig.files
    let table = scene.rig.root + "/rounds.csv"
    var system = FaultySystem().fileSystem
    let plain = system
    // The note goes first; the table, which was saved first, last.
    system.rename = { (folder, old, newFolder, new, flags) throws(SystemError) in
      if new == "rounds.csv" { throw SystemError(EIO) }
      try plain.rename(folder, old, newFolder, new, flags)
    }
    #expect(
      scene.rig.log(system).undo(scene.id).refusal
        == "'rounds.csv' cannot be written: the disk reported an error; what had been written "
        + "before it was put back. Save a copy of the workspace on another disk and check this one."
    )
    #expect(scene.rig.files == before && Disk.bytes(table) == Array("1\n".utf8))
  }

  @Test func `what cannot be put back is named`() {
    let scene = Scene(.undo)
    var system = FaultySystem().fileSystem
    let plain = system
    let gate = CallCount()
    system.rename = { (folder, old, newFolder, new, flags) throws(SystemError) in
      if gate.next() > 1 { throw SystemError(EIO) }
      try plain.rename(folder, old, newFolder, new, flags)
    }
    #expect(
      scene.rig.log(system).undo(scene.id).refusal
        == "'rounds.csv' cannot be written: the disk reported an error; 'notes/12-04.md' was "
        + "written before it and could not be put back. Save a copy of the workspace on another "
        + "disk and check this one. Then take the rest back, or look at both files.")
    #expect(scene.rig.text("notes/12-04.md") == ChangeRig.note)
    #expect(scene.rig.text("rounds.csv") == "1\n")
    // What is there already needs nothing, so that the rest can still be taken back.
    #expect(scene.rig.log().undo(scene.id).isDone)
    #expect(scene.rig.text("rounds.csv") == ChangeRig.rounds)
  }
}
