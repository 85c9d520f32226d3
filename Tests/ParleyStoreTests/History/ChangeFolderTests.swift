import Testing

@testable import ParleyStore

struct ChangeFolderTests {
  @Test(
    arguments: [
      (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/parley/undo"),
      (["XDG_STATE_HOME": "s", "HOME": "/h"], "/h/.local/state/parley/undo"),
      (["HOME": "/h"], "/h/.local/state/parley/undo"), (["HOME": "h"], nil), ([:], nil),
    ] as [([String: String], String?)])
  func `the folder follows the environment`(environment: [String: String], path: String?) {
    #expect(ChangeFolder.path(environment: environment) == path)
  }

  @Test func `folder and file are closed to others`() throws {
    let rig = ChangeRig()
    rig.scratch.folder("state")
    #expect(rig.log().record(.any("a"), [rig.save("x\n", to: "rounds.csv")]) == nil)
    let system = FileSystem.system
    #expect(try system.statusOfName(FileSystem.here, rig.folder).permissions == 0o700)
    #expect(try system.statusOfName(FileSystem.here, rig.path).permissions == 0o600)
  }
}
