import CSystem
import Glibc
import Testing

@testable import ParleyStore

/// What a file keeps when it is saved.
@Suite struct AttributeTests {
  private let disk = ScratchFolder()
  private var path: String { disk.path + "/notes/12-04.md" }

  private var status: stat {
    var status = stat()
    stat(path, &status)
    return status
  }

  private func save(_ fileSystem: FileSystem = FaultySystem().fileSystem) {
    #expect(SaveScene.overwrite.save(on: disk, by: fileSystem) == .saved)
    #expect(disk.bytes("notes/12-04.md") == SaveScene.newBytes)
  }

  private func attribute(_ name: String) -> [UInt8]? {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    return try? FileSystem.system.attribute(file, name)
  }

  /// - Returns: Whether the file system takes it.
  private func set(_ name: String, _ value: [UInt8], on path: String? = nil) -> Bool {
    let file = open(path ?? self.path, O_RDONLY)
    defer { close(file) }
    return (try? FileSystem.system.setAttribute(file, name, value)) != nil
  }

  @Test(arguments: [0o640, 0o600, 0o644, 0o755, 0o2640, 0o444] as [mode_t])
  func `permissions are kept`(mode: mode_t) {
    SaveScene.overwrite.make(on: disk)
    chmod(path, mode)
    save()
    #expect(status.st_mode & 0o7777 == mode)
  }

  @Test(.enabled(if: geteuid() == 0)) func `owner and group are kept`() {
    SaveScene.overwrite.make(on: disk)
    chown(path, 1_234, 1_235)
    chmod(path, 0o2664)
    save()
    #expect(status.st_uid == 1_234)
    #expect(status.st_gid == 1_235)
    #expect(status.st_mode & 0o7777 == 0o2664)
  }

  @Test(.enabled(if: geteuid() == 0))
  func `where the owner cannot be kept nobody may do more than before`() {
    for (mode, kept) in [(0o2640, 0o600), (0o664, 0o644), (0o604, 0o600), (0o666, 0o666)] {
      SaveScene.overwrite.make(on: disk)
      chown(path, 1_234, 1_235)
      chmod(path, mode_t(mode))
      save(FaultySystem(.always("setOwner", EPERM)).fileSystem)
      #expect(status.st_mode & 0o7777 == mode_t(kept))
      disk.remove("notes")
    }
  }

  @Test func `extended attributes are kept`() {
    SaveScene.overwrite.make(on: disk)
    guard set("user.test", [1, 0, 2]) else { return }
    save()
    #expect(attribute("user.test") == [1, 0, 2])
  }

  @Test func `no room for an extended attribute is an error`() {
    SaveScene.overwrite.make(on: disk)
    guard set("user.test", [1, 0, 2]) else { return }
    let system = FaultySystem(.always("setAttribute", ENOSPC))
    guard case .failed = SaveScene.overwrite.save(on: disk, by: system.fileSystem) else {
      Issue.record("it was saved without")
      return
    }
    #expect(disk.bytes("notes/12-04.md") == SaveScene.oldBytes)
  }

  @Test func `an access list is kept`() {
    SaveScene.overwrite.make(on: disk)
    let list = AccessList.list([(0x01, 6), (0x02, 6), (0x04, 4), (0x10, 6), (0x20, 0)], id: 1_234)
    guard set(AccessList.attribute, list) else { return }
    #expect(status.st_mode & 0o777 == 0o660)
    save()
    #expect(attribute(AccessList.attribute) == list)
    #expect(status.st_mode & 0o777 == 0o660)
  }

  @Test func `a file does not get its folder's access list by being saved`() {
    SaveScene.overwrite.make(on: disk)
    let list = AccessList.list([(0x01, 7), (0x02, 7), (0x04, 7), (0x10, 7), (0x20, 0)], id: 1_234)
    let folder = disk.path + "/notes"
    guard set("system.posix_acl_default", list, on: folder) else { return }
    chmod(path, 0o640)
    save()
    #expect(attribute(AccessList.attribute) == nil)
    #expect(status.st_mode & 0o7777 == 0o640)
  }

  @Test(arguments: [SaveScene.symbolicLink, .hardLink])
  func `links are kept, and every name has the new text`(scene: SaveScene) {
    scene.make(on: disk)
    #expect(scene.save(on: disk) == .saved)
    #expect(scene.isLinkKept(on: disk))
    #expect(scene.text(on: disk) == SaveScene.newBytes)
  }
}
