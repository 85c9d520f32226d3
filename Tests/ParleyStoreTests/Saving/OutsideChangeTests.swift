import CSystem
import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

/// Another program that writes the same file before any call of a save.
@Suite struct OutsideChangeTests {
  enum Change: String, CaseIterable, Sendable {
    case append, renameOver, delete, sameLengthAndTime

    static let theirs = Array("THEIR TEXT, AND more of it".utf8)

    /// What the other program leaves.
    func text(after old: [UInt8]) -> FileContents {
      switch self {
      case .append: .bytes(old + Self.theirs)
      case .renameOver: .bytes(Self.theirs)
      case .delete: .absent
      case .sameLengthAndTime: .bytes(Array("X".utf8) + old.dropFirst())
      }
    }

    func make(_ path: String) {
      switch self {
      case .append:
        let file = open(path, O_WRONLY | O_APPEND | O_CREAT, 0o644)
        _ = Self.theirs.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        close(file)
      case .renameOver:
        let file = open(path + ".other", O_WRONLY | O_CREAT, 0o644)
        _ = Self.theirs.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        close(file)
        rename(path + ".other", path)
      case .delete: unlink(path)
      case .sameLengthAndTime:
        var status = stat()
        stat(path, &status)
        let file = open(path, O_WRONLY)
        pwrite(file, "X", 1, 0)
        let times = [status.st_atim, status.st_mtim]
        futimens(file, times)
        close(file)
      }
    }
  }

  /// A text of the same length as the old one would be taken for it if only length and time counted.
  private func check(_ scene: SaveScene, _ change: Change, before call: Int) {
    let disk = ScratchFolder()
    scene.make(on: disk)
    let path = disk.path + "/" + scene.file
    let system = FaultySystem(.change(call) { change.make(path) })
    let outcome = scene.save(on: disk, by: system.fileSystem)
    let onDisk: FileContents = disk.bytes(scene.file).map { .bytes($0) } ?? .absent
    let ofOld = change.text(after: scene.oldText ?? [])
    // A change after the new text was put there is one of that text.
    let ofNew = change.text(after: SaveScene.newBytes)
    switch outcome {
    case .changed(let found):
      #expect(found == ofOld || found == ofNew)
      #expect(onDisk == found)
    case .saved: #expect(onDisk == ofNew || onDisk == ofOld, "their text is lost")
    case .failed(let fault):
      // A link whose file was deleted is refused, and nothing is made in its place.
      let isRefused = scene == .symbolicLink && change == .delete && onDisk == .absent
      #expect(isRefused, "call \(call) \(fault.message.english)")
    }
    #expect(scene.temporaries(on: disk).isEmpty)
  }

  @Test(arguments: [SaveScene.overwrite, .symbolicLink], Change.allCases)
  func `no change is overwritten unseen, whenever it comes`(scene: SaveScene, change: Change) {
    for call in scene.calls.indices { check(scene, change, before: call) }
  }

  @Test(arguments: [Change.append, .renameOver])
  func `a file made meanwhile is not overwritten`(change: Change) {
    for call in SaveScene.new.calls.indices { check(.new, change, before: call) }
  }

  /// From there on only what makes another file of it is noticed: writing in place cannot exclude.
  @Test(arguments: Change.allCases)
  func `no change is overwritten in place before the first byte is written`(change: Change) {
    let calls = SaveScene.hardLink.calls
    let last = calls.firstIndex(of: "writeAt")!
    let isSeenLate = change != .sameLengthAndTime
    // After the bytes are read: the end of the file, its close, and open and status for writing.
    let end = isSeenLate ? last : last - 4
    for call in 0..<end { check(.hardLink, change, before: call) }
  }

  @Test(arguments: SaveScene.allCases)
  func `a change of time alone is none`(scene: SaveScene) {
    guard scene != .new else { return }
    for call in scene.calls.indices {
      let disk = ScratchFolder()
      scene.make(on: disk)
      let path = disk.path + "/" + scene.file
      let system = FaultySystem(
        .change(call) {
          utimensat(AT_FDCWD, path, nil, 0)
          chmod(path, 0o600)
        })
      #expect(scene.save(on: disk, by: system.fileSystem) == .saved)
      #expect(scene.text(on: disk) == SaveScene.newBytes)
    }
  }

  @Test func `a program that writes once more while ours is taken back has the last word`() {
    let scene = SaveScene.overwrite
    let disk = ScratchFolder()
    scene.make(on: disk)
    let path = disk.path + "/" + scene.file
    let first = scene.calls.lastIndex(of: "rename")!
    for later in 1...8 {
      disk.write(SaveScene.oldBytes, to: scene.file)
      let system = FaultySystem(.change(first) { Change.append.make(path) })
      let fileSystem = system.fileSystem
      var second = fileSystem
      second.unlink = { (folder, name) throws(SystemError) in
        if system.calls.count > first + later { Change.renameOver.make(path) }
        try fileSystem.unlink(folder, name)
      }
      guard case .changed = scene.save(on: disk, by: second) else {
        Issue.record("not noticed")
        continue
      }
      #expect(disk.bytes(scene.file) != SaveScene.newBytes)
    }
  }

  @Test func `a text that cannot be put back is kept under a name of its own`() {
    let scene = SaveScene.overwrite
    let disk = ScratchFolder()
    scene.make(on: disk)
    let path = disk.path + "/" + scene.file
    let system = FaultySystem(
      .change(scene.calls.lastIndex(of: "rename")!) {
        Change.renameOver.make(path)
      })
    let inner = system.fileSystem
    var fileSystem = inner
    fileSystem.rename = { (folder, old, newFolder, new, flags) throws(SystemError) in
      if flags == SYS_RENAME_EXCHANGE, system.calls.contains("rename") { throw SystemError(EIO) }
      try inner.rename(folder, old, newFolder, new, flags)
    }
    guard case .failed(let fault) = scene.save(on: disk, by: fileSystem) else {
      Issue.record("not noticed")
      return
    }
    #expect(
      fault.message.english.replacing(disk.path, with: "/t")
        == "another program wrote '/t/notes/12-04.md' at the same moment and its text cannot be "
        + "put back: the disk reported an error. "
        + "Its text is in '12-04.md.displaced-1', beside the file: put together what you need of "
        + "both.")
    #expect(disk.bytes("notes/12-04.md.displaced-1") == Change.theirs)
    #expect(scene.text(on: disk) == SaveScene.newBytes)
    #expect(scene.temporaries(on: disk).isEmpty)
  }
}
