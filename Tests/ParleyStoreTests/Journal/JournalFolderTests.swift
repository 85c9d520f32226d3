import Glibc
import Testing

@testable import ParleyStore

struct JournalFolderTests {
  @Test(arguments: [0, 0o022, 0o077, 0o777, 0o277] as [UInt32])
  func `folder and files are closed to others whatever the mask`(mask: UInt32) throws {
    // A mask of the whole process would reach other tests, so that the calls stand in for it.
    let system = FileSystem.system
    var masked = system
    masked.open = { (folder, path, flags, mode) throws(SystemError) in
      try system.open(folder, path, flags, mode & ~mask)
    }
    masked.makeFolder = { (folder, path, mode) throws(SystemError) in
      // A folder its owner cannot enter would be no place for a file either.
      try system.makeFolder(folder, path, mode & ~(mask & 0o377))
    }
    let rig = JournalRig()
    rig.scratch.folder("state")
    let desk = rig.desk(masked)
    try desk.append([Draft(note: "n", base: .absent).typing("a")], to: "n", from: .absent)
    let folder = try system.statusOfName(FileSystem.here, rig.folder)
    let file = try system.statusOfName(FileSystem.here, rig.folder + "/" + rig.names[0])
    #expect(folder.permissions == 0o700)
    #expect(file.permissions == 0o600)
  }

  @Test func `a folder open to others is closed`() throws {
    let rig = JournalRig()
    rig.scratch.folder("state/parley/journal")
    #expect(chmod(rig.folder, 0o755) == 0)
    let desk = rig.desk()
    try desk.append([Draft(note: "n", base: .absent).typing("a")], to: "n", from: .absent)
    let folder = try FileSystem.system.statusOfName(FileSystem.here, rig.folder)
    #expect(folder.permissions == 0o700)
  }

  @Test(
    arguments: [
      (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/parley/journal"),
      (["XDG_STATE_HOME": "s", "HOME": "/h"], "/h/.local/state/parley/journal"),
      (["HOME": "/h"], "/h/.local/state/parley/journal"), (["HOME": "h"], nil), ([:], nil),
    ] as [([String: String], String?)])
  func `the folder follows the environment`(environment: [String: String], path: String?) {
    #expect(JournalFolder.path(environment: environment) == path)
  }
}
