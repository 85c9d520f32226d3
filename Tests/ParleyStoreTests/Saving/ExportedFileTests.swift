import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct ExportedFileTests {
  private let disk = ScratchFolder()

  /// The fault of a write, with the folder of the test as `/t`; nil where it was written.
  private func fault(
    _ name: String, isForced: Bool = false, fileSystem: FileSystem = .system
  ) -> String? {
    do throws(ExportFault) {
      let path = disk.path + "/" + name
      try ExportedFile(path, fileSystem: fileSystem).write([7], isForced: isForced)
      return nil
    } catch {
      return error.message.english.replacing(disk.path, with: "/t")
    }
  }

  private func makeWorkspace() {
    disk.write("schema = 1\n", to: "w/workspace.toml")
    disk.write("id\n", to: "w/rounds.csv")
    disk.folder("w/notes")
    disk.folder("w/private/notes")
    disk.folder("w/out")
  }

  @Test func `a new file is written and all may read it whom the umask lets`() throws {
    let line = Disk.bytes("/proc/self/status").map { String(decoding: $0, as: UTF8.self) }?
      .split(separator: "\n").first { $0.hasPrefix("Umask:") }
    let mask = try #require(line.flatMap { mode_t($0.dropFirst(7), radix: 8) })
    #expect(fault("a.ics") == nil)
    #expect(disk.bytes("a.ics") == [7])
    var status = stat()
    stat(disk.path + "/a.ics", &status)
    #expect(status.st_mode & 0o7777 == 0o644 & ~mask)
    #expect(Disk.names(in: disk.path) == ["a.ics"])
  }

  @Test func `a file that is there is replaced only by force, and keeps its permissions`() {
    disk.write("theirs", to: "a.ics")
    chmod(disk.path + "/a.ics", 0o600)
    #expect(
      fault("a.ics")
        == "'/t/a.ics' is there already. Choose another name, or replace it with --force.")
    #expect(disk.text("a.ics") == "theirs")
    #expect(fault("a.ics", isForced: true) == nil)
    #expect(disk.bytes("a.ics") == [7])
    var status = stat()
    stat(disk.path + "/a.ics", &status)
    #expect(status.st_mode & 0o7777 == 0o600)
  }

  @Test(arguments: [
    "w/rounds.csv", "w/workspace.toml", "w/offers.csv", "w/notes/12-04.md", "w/out/../rounds.csv",
    "toRounds", "toNotes/new.md",
  ])
  func `a name the workspace uses is refused, however it is reached`(name: String) {
    makeWorkspace()
    disk.link("toRounds", to: "w/rounds.csv")
    disk.link("toNotes", to: "w/notes")
    let before = Disk.snapshot(disk.path)
    #expect(
      fault(name, isForced: true) == "'/t/\(name)' is a name the workspace itself uses. "
        + "Choose another name, or another folder.")
    #expect(Disk.snapshot(disk.path) == before)
  }

  @Test(arguments: ["w/private/a.ics", "w/private/notes/a.ics", "paper/a.ics"])
  func `nothing is written among the private papers`(name: String) {
    makeWorkspace()
    disk.link("paper", to: "w/private")
    #expect(
      fault(name) == "'/t/\(name)' lies among the private papers. Choose a place outside of them.")
    #expect(Disk.names(in: disk.path + "/w/private") == ["notes"])
  }

  @Test func `a workspace that lost its settings is protected where it is named`() {
    disk.write("id\n", to: "w/rounds.csv")
    #expect(throws: ExportFault.ofWorkspace(disk.path + "/w/rounds.csv")) {
      try ExportedFile(disk.path + "/w/rounds.csv", workspace: disk.path + "/w")
        .write([7], isForced: true)
    }
    #expect(disk.text("w/rounds.csv") == "id\n")
  }

  @Test func `a place in the workspace that is none of its own is free`() {
    makeWorkspace()
    #expect(fault("w/calendar.ics") == nil)
    #expect(fault("w/out/notes.csv") == nil)
    #expect(disk.bytes("w/out/notes.csv") == [7])
  }

  @Test func `a file with a second name is not replaced`() {
    makeWorkspace()
    link(disk.path + "/w/rounds.csv", disk.path + "/copy.csv")
    #expect(
      fault("copy.csv", isForced: true) == "'/t/copy.csv' has another name too (a hard link), "
        + "whose text would change with it. Choose another name.")
    #expect(disk.text("w/rounds.csv") == "id\n")
  }

  @Test func `what the system refuses is said and leaves nothing behind`() {
    #expect(
      fault("none/a.ics") == "'/t/none/a.ics' cannot be written: its folder does not exist. "
        + "Make the folder, or check the spelling of the path.")
    let full = FaultySystem(.always("write", ENOSPC))
    #expect(
      fault("a.ics", fileSystem: full.fileSystem)
        == "'/t/a.ics' cannot be written: the disk or your quota is full. "
        + "Free some space on its disk and save again.")
    #expect(Disk.names(in: disk.path) == [])
  }

  @Test func `two who write at the same moment do not fight for ever`() {
    // Each comparison meets another text: a file that changes at every look.
    disk.write("0", to: "a.ics")
    let path = disk.path + "/a.ics"
    var busy = FileSystem.system
    busy.lock = { _, _ in
      let file = fopen(path, "a")
      fputs("x", file)
      fclose(file)
    }
    #expect(fault("a.ics", isForced: true, fileSystem: busy)?.contains("is there already") == true)
    #expect(disk.text("a.ics") == "0xxx")
  }
}
