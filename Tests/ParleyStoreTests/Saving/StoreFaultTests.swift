import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

/// Notes, tables and scenarios on a disk that fails, under a process that ends, beside another
/// program.
@Suite struct StoreFaultTests {
  private func isOldOrNew(_ scene: StoreScene, _ disk: ScratchFolder) -> Bool {
    let text = disk.bytes(scene.file)
    return text == scene.old || text == scene.new
  }

  private func check(_ scene: StoreScene, _ fault: FaultySystem.Fault, isOnce: Bool) {
    let disk = ScratchFolder()
    scene.make(on: disk)
    let system = FaultySystem(fault)
    let outcome = scene.save(on: disk, by: system.fileSystem)
    #expect(system.open.isEmpty, "a descriptor leaks")
    #expect(isOldOrNew(scene, disk), "torn")
    switch outcome {
    case .saved: #expect(disk.bytes(scene.file) == scene.new)
    case .changed: Issue.record("nobody changed anything")
    case .failed(let fault):
      #expect(!fault.cause.english.isEmpty && !fault.remedy.english.isEmpty)
    }
    if isOnce { #expect(scene.temporaries(on: disk).isEmpty) }
    #expect(scene.save(on: disk) == .saved)
    scene.clean(disk)
    #expect(scene.temporaries(on: disk).isEmpty)
    #expect(disk.bytes(scene.file) == scene.new, "a start undoes a save")
  }

  @Test(arguments: StoreScene.eachCall)
  func `a call that fails once leaves old or new, and saving again succeeds`(
    scene: StoreScene, call: Int
  ) {
    for code in FaultTests.codes { check(scene, .once(call, code), isOnce: true) }
  }

  @Test(arguments: StoreScene.eachCall)
  func `calls that fail for good leave old or new, and saving later succeeds`(
    scene: StoreScene, call: Int
  ) {
    for code in FaultTests.codes { check(scene, .from(call, code), isOnce: false) }
  }

  @Test(arguments: StoreScene.eachCall)
  func `a kill leaves the old text or the new one, and the next start no trace`(
    scene: StoreScene, call: Int
  ) {
    let disk = ScratchFolder()
    scene.make(on: disk)
    let outcome = scene.save(on: disk, by: FaultySystem(.kill(call)).fileSystem)
    #expect(isOldOrNew(scene, disk), "torn before the next start")
    scene.clean(disk)
    #expect(isOldOrNew(scene, disk), "torn after the next start")
    if outcome == .saved { #expect(disk.bytes(scene.file) == scene.new) }
    #expect(scene.temporaries(on: disk).isEmpty)
    #expect(scene.save(on: disk) == .saved)
    #expect(disk.bytes(scene.file) == scene.new)
  }

  @Test(arguments: StoreScene.allCases)
  func `a folder that cannot be made durable is no success, and is made so by saving again`(
    scene: StoreScene
  ) {
    let disk = ScratchFolder()
    scene.make(on: disk)
    let last = scene.calls.lastIndex(of: "sync")!
    guard case .failed = scene.save(on: disk, by: FaultySystem(.once(last, EIO)).fileSystem) else {
      Issue.record("it was saved")
      return
    }
    #expect(disk.bytes(scene.file) == scene.new)
    let again = FaultySystem()
    #expect(scene.save(on: disk, by: again.fileSystem) == .saved)
    #expect(!again.calls.contains("rename"))
    #expect(again.calls.filter { $0 == "sync" }.count >= 2, "the file, and its folder")
  }

  /// The other program writes over the file, or puts another in its place.
  @Test(arguments: StoreScene.eachCall, [false, true])
  func `a change of another program is never overwritten unseen`(
    place: (scene: StoreScene, call: Int), isRenamed: Bool
  ) {
    let (scene, call) = place
    let disk = ScratchFolder()
    scene.make(on: disk)
    let path = disk.path + "/" + scene.file
    let system = FaultySystem(
      .change(call) {
        // After the new text was put there it is that one they change.
        let theirs = scene.theirs(Disk.bytes(path)!)
        let target = isRenamed ? path + ".other" : path
        let file = open(target, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        _ = theirs.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        close(file)
        if isRenamed { rename(target, path) }
      })
    let outcome = scene.save(on: disk, by: system.fileSystem)
    let (old, both) = (scene.theirs(scene.old), scene.theirs(scene.new))
    switch outcome {
    case .saved: #expect(disk.bytes(scene.file) == both)
    case .changed:
      #expect(scene == .note || scene == .privateNote, "rows and keys are put together")
      #expect([old, both].contains(disk.bytes(scene.file)))
    case .failed(let fault): Issue.record("\(fault.message.english)")
    }
    #expect(scene.temporaries(on: disk).isEmpty)
  }

  @Test(arguments: StoreScene.eachCall)
  func `a file that another program deletes is not made again unseen`(
    scene: StoreScene, call: Int
  ) {
    let disk = ScratchFolder()
    scene.make(on: disk)
    let path = disk.path + "/" + scene.file
    let system = FaultySystem(.change(call) { unlink(path) })
    let outcome = scene.save(on: disk, by: system.fileSystem)
    #expect(disk.bytes(scene.file) == nil)
    #expect(outcome == .changed || outcome == .saved)
    #expect(scene.temporaries(on: disk).isEmpty)
  }
}
