import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct PrivateJournalTests {
  private let rig = PrivateRig()
  private let secret = "canary in the mine"

  private var folder: String { rig.disk.path + "/state/parley/journal" }

  private func desk(
    _ papers: Papers = .all, _ fileSystem: FileSystem = .system
  ) -> JournalDesk {
    JournalDesk(folder: folder, workspace: rig.root, papers: papers, fileSystem: fileSystem) {
      1_800_000_000
    }
  }

  private func type(_ note: String, in desk: JournalDesk) throws {
    try desk.append(
      [Draft(note: note, base: .absent).typing(secret)], to: note, from: .absent)
  }

  @Test(arguments: ["private/2-02", "private/offers.csv +1"])
  func `what is typed into a private paper is kept beside it and nowhere else`(note: String) throws
  {
    let desk = desk()
    try type(note, in: desk)
    #expect(Disk.names(in: folder).isEmpty)
    #expect(rig.mode("private") == 0o700)
    #expect(rig.mode("private/.journal") == 0o700)
    let names = Disk.names(in: rig.root + "/private/.journal")
    #expect(names.count == 1)
    #expect(rig.mode("private/.journal/" + names[0]) == 0o600)
    #expect(rig.text("private/.gitignore") == "*\n")
    let kept = Disk.contents(rig.disk.path + "/state")
    #expect(!kept.contains("private") && !kept.contains(secret))
  }

  @Test func `a draft that was left behind is taken over from there`() throws {
    try type("private/2-02", in: desk())
    try type("2-01", in: desk())
    let entries = desk().survey()
    #expect(entries.map(\.note) == ["2-01", "private/2-02"])
    #expect(desk(.open).survey().map(\.note) == ["2-01"])
    let next = desk()
    let draft = try #require(next.adopt(entries[1]))
    #expect(draft.string == secret)
    #expect(next.read(entries[1].path)?.note == "private/2-02")
    #expect(next.discard(note: "private/2-02"))
    #expect(desk().survey().map(\.note) == ["2-01"])
    #expect(Disk.names(in: rig.root + "/private/.journal").first?.hasSuffix(".discarded") == true)
  }

  @Test func `a saved note's steps are found again`() throws {
    let first = desk()
    try type("private/2-02", in: first)
    first.release(note: "private/2-02")
    #expect(desk().open(note: "private/2-02", holding: .text(secret))?.string == secret)
  }

  @Test func `nothing is kept in a folder that others can look into`() {
    rig.disk.folder("w/private")
    #expect(
      throws: JournalFault(
        code: EPERM, cause: "others than you can look into 'private'",
        remedy: "Close it to them: run `chmod 700 private` in the workspace.")
    ) { try type("private/2-02", in: desk()) }
    #expect(Disk.names(in: rig.root + "/private").isEmpty)
    #expect(Disk.names(in: folder).isEmpty)
  }

  @Test func `a folder opened to others while one types is no longer written into`() throws {
    let desk = desk()
    try type("private/2-02", in: desk)
    chmod(rig.root + "/private", 0o755)
    #expect(throws: JournalFault.self) { try type("private/2-02", in: desk) }
    #expect(desk.survey().isEmpty)
  }

  @Test func `a copy for the user's editor stands among the papers`() throws {
    let environment = ["XDG_STATE_HOME": rig.disk.path + "/state"]
    let copy = try HandedText(
      Array(secret.utf8), note: "private/2-02", environment: environment, root: rig.root)
    #expect(copy.path.hasPrefix(rig.root + "/private/.handed/editing-"))
    #expect(copy.path.hasSuffix("/2-02.md"))
    #expect(rig.mode(String(copy.path.dropFirst(rig.root.count + 1))) == 0o600)
    #expect(rig.mode("private/.handed") == 0o700)
    #expect(Disk.names(in: rig.disk.path + "/state").isEmpty)
    #expect(try copy.read().get() == Array(secret.utf8))
    #expect(copy.remove())
    rig.disk.folder("w/private/.handed/editing-4194304-abcdef")
    #expect(
      HandedText.leftBehind(environment: environment, root: rig.root)
        == [rig.root + "/private/.handed/editing-4194304-abcdef"])
    #expect(HandedText.leftBehind(environment: environment) == [])
  }

  @Test func `no copy is handed out of a folder that is refused`() {
    rig.disk.folder("w/private")
    #expect(throws: HandedTextFault.self) {
      try HandedText([], note: "private/2-02", environment: [:], root: rig.root)
    }
    #expect(Disk.names(in: rig.root + "/private").isEmpty)
  }
}
