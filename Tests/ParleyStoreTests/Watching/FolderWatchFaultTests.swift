import Glibc
import Testing

@testable import ParleyStore

extension FolderWatchTests {
  @Suite struct Faults {
    @Test(arguments: [EMFILE, ENFILE, ENOSYS, ENOMEM])
    func `where inotify cannot be started, polling is needed`(code: Int32) {
      var system = WatchSystem.system
      system.start = { () throws(SystemError) in throw SystemError(code) }
      let folder = WatchedFolder(system: system)
      #expect(folder.watch.descriptor == nil)
      #expect(folder.watch.needsPolling)
      #expect(folder.watch.collect() == [])
    }

    @Test(arguments: [ENOSPC, EACCES, ENOMEM])
    func `a folder that cannot be watched needs polling, the others are watched`(code: Int32) {
      var system = WatchSystem.system
      let add = system.add
      system.add = { (file, path, mask) throws(SystemError) in
        if path.hasSuffix("/notes") { throw SystemError(code) }
        return try add(file, path, mask)
      }
      let folder = WatchedFolder(system: system)
      #expect(folder.watch.needsPolling)
      folder.scratch.write("b\n", to: "rounds.csv")
      folder.scratch.write("b\n", to: "notes/12-01.md")
      #expect(folder.changes() == [.name("rounds.csv", folder: folder.root)])
    }

    /// NFS, CIFS, 9P, FUSE and AFS, by the numbers of statfs(2).
    @Test(arguments: [0x6969, 0xFF53_4D42, 0x0102_1997, 0x6573_5546, 0x5346_414F] as [UInt32])
    func `a network folder needs polling, and is watched for this machine's changes`(type: UInt32) {
      var system = WatchSystem.system
      system.fileSystemType = { _ throws(SystemError) in type }
      let folder = WatchedFolder(system: system)
      #expect(folder.watch.needsPolling)
      folder.scratch.write("b\n", to: "rounds.csv")
      #expect(folder.changes() == [.name("rounds.csv", folder: folder.root)])
    }

    /// ext4, XFS, Btrfs, tmpfs and overlayfs.
    @Test(arguments: [0xEF53, 0x5846_5342, 0x9123_683E, 0x0102_1994, 0x794C_7630] as [UInt32])
    func `a folder of this machine needs no polling`(type: UInt32) {
      var system = WatchSystem.system
      system.fileSystemType = { _ throws(SystemError) in type }
      #expect(!WatchedFolder(system: system).watch.needsPolling)
    }

    @Test func `after lost events everything may have changed, and the watch goes on`() {
      var system = WatchSystem.system
      let read = system.read
      let isDue = Flag()
      system.read = { (file, buffer) throws(SystemError) in
        guard isDue.take() else { return try read(file, buffer) }
        buffer.copyBytes(from: EventBytes.event(watch: -1, mask: IN_Q_OVERFLOW))
        return 16
      }
      let folder = WatchedFolder(system: system)
      folder.scratch.write("b\n", to: "rounds.csv")
      isDue.set()
      #expect(folder.watch.collect() == [.everything])
      folder.scratch.write("b\n", to: "notes/12-01.md")
      #expect(folder.changes() == [.name("12-01.md", folder: folder.notes)])
    }

    @Test func `a descriptor that fails is closed, and polling is needed`() {
      var system = WatchSystem.system
      let (read, close) = (system.read, system.close)
      let isDue = Flag()
      let isClosed = Flag()
      system.read = { (file, buffer) throws(SystemError) in
        if isDue.take() { throw SystemError(EIO) }
        return try read(file, buffer)
      }
      system.close = {
        isClosed.set()
        close($0)
      }
      let folder = WatchedFolder(system: system)
      isDue.set()
      #expect(folder.watch.collect() == [.everything])
      #expect(folder.watch.descriptor == nil)
      #expect(folder.watch.needsPolling)
      #expect(isClosed.take())
      #expect(folder.watch.collect() == [])
    }

    @Test func `a folder made while it is being awaited is not missed`() {
      let scratch = ScratchFolder()
      let root = scratch.path
      let notes = root + "/notes"
      var system = WatchSystem.system
      let add = system.add
      let isDue = Flag()
      isDue.set()
      system.add = { (file, path, mask) throws(SystemError) in
        // Between the look at the folder and the watch of the one above it.
        if path == root, isDue.take() { mkdir(notes, 0o755) }
        return try add(file, path, mask)
      }
      let watch = FolderWatch([notes], system: system)
      scratch.write("a\n", to: "notes/12-01.md")
      #expect(watch.collect() == [.name("12-01.md", folder: notes)])
      #expect(!watch.needsPolling)
    }
  }
}

/// A switch that closures share; only the test's own thread uses it.
private final class Flag: @unchecked Sendable {
  private var isSet = false

  func set() { isSet = true }

  /// Whether it was set; it is not any more.
  func take() -> Bool {
    defer { isSet = false }
    return isSet
  }
}
