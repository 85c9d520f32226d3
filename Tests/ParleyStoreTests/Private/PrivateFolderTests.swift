import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct PrivateFolderTests {
  private let rig = PrivateRig()

  private var state: PrivateFolderState { PrivateFolder(root: rig.root).state }

  private var refusal: String? {
    if case .refused(let refusal) = state { refusal.message.english } else { nil }
  }

  @Test func `a workspace without private papers has no folder for them`() {
    #expect(state == .absent)
  }

  @Test func `a folder of the user's own that is closed to others is ready`() {
    rig.disk.folder("w/private")
    rig.close()
    #expect(state == .ready)
  }

  @Test func `the files in it may have any mode`() {
    rig.write("id\n", to: "private/offers.csv")
    chmod(rig.root + "/private/offers.csv", 0o666)
    rig.close()
    #expect(state == .ready)
  }

  @Test(arguments: [0o701, 0o710, 0o720, 0o740, 0o755, 0o777] as [UInt32])
  func `a folder that lets others do anything is refused`(mode: UInt32) {
    rig.disk.folder("w/private")
    chmod(rig.root + "/private", mode)
    #expect(
      refusal == "others than you can look into 'private'. Close it to them: run "
        + "`chmod 700 private` in the workspace.")
  }

  @Test func `a link is refused wherever it leads`() {
    rig.disk.folder("elsewhere")
    chmod(rig.disk.path + "/elsewhere", 0o700)
    rig.disk.link("w/private", to: "../elsewhere")
    #expect(refusal?.hasPrefix("'private' is a symbolic link. Replace it by a folder") == true)
  }

  @Test func `a file in its place is refused`() {
    rig.write("x", to: "private")
    #expect(refusal?.hasPrefix("'private' is a file, not a folder. Move it away") == true)
  }

  @Test(.enabled(if: geteuid() == 0)) func `a folder of another user is refused`() {
    rig.disk.folder("w/private")
    rig.close()
    chown(rig.root + "/private", 4_321, 4_321)
    #expect(refusal?.hasPrefix("'private' belongs to another user. ") == true)
  }

  @Test func `a folder that cannot be examined is refused`() {
    let system = FaultySystem(.always("statusOfName", EIO))
    let state = PrivateFolder(root: rig.root, fileSystem: system.fileSystem).state
    guard case .refused(let refusal) = state else {
      Issue.record("\(state)")
      return
    }
    #expect(refusal.cause.english == "'private' cannot be examined: the disk reported an error")
  }
}
