import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

/// A system call that fails, at any place of a save.
@Suite struct FaultTests {
  static let codes = [ENOSPC, EDQUOT, EIO, EROFS, EACCES, EMFILE, ESTALE]

  private func check(_ scene: SaveScene, _ fault: FaultySystem.Fault, isOnce: Bool) {
    let disk = ScratchFolder()
    scene.make(on: disk)
    let system = FaultySystem(fault)
    let outcome = scene.save(on: disk, by: system.fileSystem)
    #expect(system.open.isEmpty, "a descriptor leaks")
    let text = scene.text(on: disk)
    switch outcome {
    case .saved: #expect(text == SaveScene.newBytes)
    case .changed: Issue.record("nobody changed anything")
    case .failed(let fault):
      #expect(fault.cause.english.hasPrefix("'\(disk.path)/notes/12-04.md' cannot be written: "))
      #expect(!fault.remedy.isEmpty)
      // Where nothing more can be written, a text half written in place can be put back only later.
      if isOnce || scene != .hardLink {
        #expect(text == scene.oldText || text == SaveScene.newBytes)
      }
      if !system.calls.contains("rename"), scene != .hardLink { #expect(text == scene.oldText) }
    }
    if isOnce { #expect(scene.temporaries(on: disk).isEmpty) }
    #expect(scene.isLinkKept(on: disk))
    #expect(scene.save(on: disk) == .saved)
    #expect(scene.text(on: disk) == SaveScene.newBytes)
    _ = Leftovers.cleanAsIfAllWereDead(on: disk)
    #expect(scene.temporaries(on: disk).isEmpty)
    #expect(scene.text(on: disk) == SaveScene.newBytes, "a start undoes a save")
  }

  @Test(arguments: SaveScene.eachCall)
  func `a call that fails once leaves old or new, and saving again succeeds`(
    scene: SaveScene, call: Int
  ) {
    for code in Self.codes { check(scene, .once(call, code), isOnce: true) }
  }

  @Test(arguments: SaveScene.eachCall)
  func `calls that fail for good leave old or new, and saving later succeeds`(
    scene: SaveScene, call: Int
  ) {
    for code in Self.codes { check(scene, .from(call, code), isOnce: false) }
  }

  @Test(arguments: SaveScene.allCases)
  func `a folder that cannot be made durable is no success`(scene: SaveScene) {
    let disk = ScratchFolder()
    scene.make(on: disk)
    // The last thing a save does is to make the folder durable.
    let last = scene.calls.lastIndex(of: "sync")!
    let outcome = scene.save(on: disk, by: FaultySystem(.once(last, EIO)).fileSystem)
    guard case .failed = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(scene.text(on: disk) == SaveScene.newBytes)
    let again = FaultySystem()
    #expect(scene.save(on: disk, by: again.fileSystem) == .saved)
    #expect(!again.calls.contains("rename"))
    #expect(again.calls.filter { $0 == "sync" }.count == 2, "the file, and its folder")
  }

  @Test(arguments: SaveScene.allCases)
  func `a file system without the flags of rename, locks or attributes is written all the same`(
    scene: SaveScene
  ) {
    for (call, code) in [
      ("rename", EINVAL), ("rename", ENOSYS), ("lock", ENOLCK), ("lock", ENOTSUP),
      ("attributeNames", ENOTSUP), ("setAttribute", EPERM),
    ] {
      let disk = ScratchFolder()
      scene.make(on: disk)
      #expect(scene.save(on: disk, by: FaultySystem(.always(call, code)).fileSystem) == .saved)
      #expect(scene.text(on: disk) == SaveScene.newBytes)
      #expect(scene.temporaries(on: disk).isEmpty)
    }
  }

  @Test(arguments: SaveScene.allCases)
  func `writes that take one byte at a time write all`(scene: SaveScene) {
    let disk = ScratchFolder()
    scene.make(on: disk)
    #expect(scene.save(on: disk, by: FaultySystem(.short).fileSystem) == .saved)
    #expect(scene.text(on: disk) == SaveScene.newBytes)
  }
}
