import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct SafeSaveTests {
  private let disk = ScratchFolder()

  private func save(
    _ text: [UInt8], to name: String, expecting: FileContents = .absent
  ) -> SaveOutcome {
    SafeSave().save(text, to: disk.path + "/" + name, expecting: expecting)
  }

  private func refusal(_ name: String, expecting: FileContents = .absent) -> String? {
    guard case .failed(let fault) = save([1], to: name, expecting: expecting) else { return nil }
    return fault.message.english.replacing(disk.path, with: "/t")
  }

  @Test(arguments: [0, 1, 20_000, 1 << 20])
  func `a text of any length is saved, new and again`(count: Int) {
    let text = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(save(text, to: "a.md") == .saved)
    #expect(disk.bytes("a.md") == text)
    #expect(save([7], to: "a.md", expecting: .bytes(text)) == .saved)
    #expect(save(text, to: "a.md", expecting: .bytes([7])) == .saved)
    #expect(disk.bytes("a.md") == text)
    #expect(Disk.names(in: disk.path) == ["a.md"])
  }

  @Test(arguments: [200, 255])
  func `a long name is no obstacle`(length: Int) {
    let name = String(repeating: "가", count: length / 3) + String(repeating: "x", count: length % 3)
    #expect(name.utf8.count == length)
    #expect(save([1], to: name) == .saved)
    #expect(save([2], to: name, expecting: .bytes([1])) == .saved)
    #expect(disk.bytes(name) == [2])
  }

  @Test func `a new file has the permissions the umask leaves`() throws {
    // Asking by umask(2) would set it, for all tests that run at the same time.
    let line = Disk.bytes("/proc/self/status").map { String(decoding: $0, as: UTF8.self) }?
      .split(separator: "\n").first { $0.hasPrefix("Umask:") }
    let mask = try #require(line.flatMap { mode_t($0.dropFirst(7), radix: 8) })
    #expect(save([1], to: "a.md") == .saved)
    var status = stat()
    stat(disk.path + "/a.md", &status)
    #expect(status.st_mode & 0o7777 == 0o666 & ~mask)
  }

  @Test func `what is on disk is answered when it is not what was expected`() {
    disk.write("theirs", to: "a.md")
    let theirs = FileContents.bytes(Array("theirs".utf8))
    #expect(save([1], to: "a.md") == .changed(theirs))
    #expect(save([1], to: "a.md", expecting: .bytes([2])) == .changed(theirs))
    #expect(save([1], to: "b.md", expecting: .bytes([2])) == .changed(.absent))
    #expect(save([1], to: "none/b.md", expecting: .bytes([2])) == .changed(.absent))
    #expect(disk.text("a.md") == "theirs")
    #expect(Disk.names(in: disk.path) == ["a.md"])
  }

  @Test func `text that is there already is only made durable`() {
    disk.write([1], to: "a.md")
    #expect(save([1], to: "a.md") == .saved)
  }

  @Test func `a link to a link to a file in another folder is followed`() {
    disk.write([1], to: "far/real.md")
    disk.link("near/second.md", to: "../far/real.md")
    disk.link("a.md", to: "near/second.md")
    #expect(save([2], to: "a.md", expecting: .bytes([1])) == .saved)
    #expect(disk.bytes("far/real.md") == [2])
    #expect(Disk.names(in: disk.path + "/far") == ["real.md"])
  }

  @Test func `what is no file is refused`() {
    disk.folder("folder")
    disk.pipe("pipe")
    disk.link("nothing", to: "nowhere")
    disk.link("round", to: "round")
    disk.link("toFolder", to: "folder")
    let remedy = "Move it away and put the file in its place."
    #expect(refusal("folder") == "'/t/folder' is a folder, not a file. \(remedy)")
    #expect(refusal("toFolder") == "'/t/toFolder' is a folder, not a file. \(remedy)")
    #expect(refusal("pipe") == "'/t/pipe' is a named pipe, not a file. \(remedy)")
    #expect(
      refusal("nothing") == "'/t/nothing' is a symbolic link to nothing. "
        + "Restore the file it should lead to, or the file itself.")
    #expect(
      refusal("round") == "'/t/round' cannot be written: its symbolic links go round in a circle. "
        + "Replace the link by the file it should name.")
    #expect(
      refusal("none/a.md") == "'/t/none/a.md' cannot be written: its folder does not exist. "
        + "Make the folder, or check the spelling of the path.")
    #expect(Disk.names(in: disk.path) == ["folder", "nothing", "pipe", "round", "toFolder"])
  }

  @Test(arguments: [
    (ENOSPC, "the disk or your quota is full", "Free some space on its disk and save again."),
    (
      EDQUOT, "the disk or your quota is full",
      "Remove files of yours on its disk, or ask for more room, and save again."
    ),
    (
      EIO, "the disk reported an error",
      "Save a copy of the workspace on another disk and check this one."
    ),
    (
      EROFS, "the file system is read-only",
      "Mount it for writing, or copy the workspace to a disk that can be written."
    ),
    (
      EACCES, "permission denied",
      "Its folder must be writable too: look at both with `ls -ld`, and ask the owner or run "
        + "`chmod u+w` on them."
    ),
    (
      EMFILE, "too many files are open",
      "Close other programs, or raise the limit (`ulimit -n`), and save again."
    ),
    (
      ESTALE, "the network folder does not answer", "Reconnect the network folder and save again."
    ),
  ])
  func `an error says what failed and what to do`(code: Int32, cause: String, remedy: String) {
    let system = FaultySystem(.always("write", code))
    let path = disk.path + "/notes/12-04.md"
    disk.folder("notes")
    let outcome = SafeSave(fileSystem: system.fileSystem)
      .save([1], to: path, shownAs: "notes/12-04.md", expecting: .absent)
    guard case .failed(let fault) = outcome else { return #expect(Bool(false), "\(outcome)") }
    #expect(fault.code == code)
    #expect(fault.message.english == "'notes/12-04.md' cannot be written: \(cause). \(remedy)")
  }

  /// No test can cut the power, but the order of the calls decides what a power cut leaves.
  @Test func `bytes are durable before the name that leads to them, and the name before saved`() {
    let order = ["sync", "write", "writeAt", "rename", "unlink"]
    func steps(_ scene: SaveScene) -> [String] { scene.calls.filter { order.contains($0) } }
    #expect(steps(.new) == ["write", "sync", "rename", "sync"])
    #expect(steps(.overwrite) == ["write", "sync", "rename", "unlink", "sync"])
    #expect(
      steps(.hardLink) == ["write", "sync", "sync", "writeAt", "writeAt", "sync", "unlink", "sync"])
  }
}
