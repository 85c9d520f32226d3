import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct LeftoversTests {
  private let disk = ScratchFolder()

  private func stamp(pid: Int32, start: UInt64) -> ProcessStamp {
    ProcessStamp(pid: pid, start: start, host: ProcessStamp.current.host)
  }

  private func name(
    _ owner: ProcessStamp, _ kind: TemporaryName.Kind = .replacement
  ) -> String { TemporaryName(kind, owner: owner, number: 3, target: "a-b.md").text }

  private func clean() -> [Leftover] { Leftovers().clean(folders: [disk.path, disk.path + "/no"]) }

  @Test(arguments: [TemporaryName.Kind.replacement, .pending])
  func `a name reads back`(kind: TemporaryName.Kind) {
    let name = TemporaryName(kind, owner: .current, number: 12, target: "a-b - 가.md")
    #expect(TemporaryName(name.text) == name)
  }

  @Test(arguments: [
    ".parley-bundled", ".parley-", ".parley-1-2-3", ".parley-x-1-00000000-0-a",
    ".parley-1-2-abcdefgh-0-", ".parley-01-2-abcdefgh-0-a", "parley-1-2-abcdefgh-0-a",
    ".parley-1-2-abcdefgh-0", ".parley--1-2-abcdefgh-0-a", ".parley-pending-a.md", "notes.md",
  ])
  func `a name of another form is somebody else's`(text: String) {
    #expect(TemporaryName(text) == nil)
    disk.write("mine", to: text)
    #expect(clean().isEmpty)
    #expect(disk.text(text) == "mine")
  }

  @Test func `only what dead processes left is removed`() {
    let own = ProcessStamp.current
    #expect(own.isAlive)
    let alive = name(own)
    // The number came round again: a process of that number runs, but started at another time.
    let reused = name(stamp(pid: own.pid, start: own.start + 1))
    let dead = name(stamp(pid: .max, start: 1))
    let elsewhere = name(ProcessStamp(pid: .max, start: 1, host: "........"))
    for name in [alive, reused, dead, elsewhere] { disk.write("x", to: name) }
    #expect(Set(clean()) == [.removed(disk.path + "/" + reused), .removed(disk.path + "/" + dead)])
    #expect(Disk.names(in: disk.path) == [alive, elsewhere].sorted())
    #expect(clean().isEmpty)
  }

  @Test func `a folder in which another saves is left for the next start`() throws {
    let dead = name(stamp(pid: .max, start: 1))
    disk.write("x", to: dead)
    do {
      let folder = try SaveFolder(path: disk.path, fileSystem: .system)
      try folder.lock()
      #expect(clean().isEmpty)
    }
    #expect(clean() == [.removed(disk.path + "/" + dead)])
  }

  @Test func `a save in place is not completed over a change since, but its text is kept`() {
    let dead = name(stamp(pid: .max, start: 1), .pending)
    disk.write("changed since", to: "a-b.md")
    disk.write(
      PendingSave(target: "a-b.md", old: SaveScene.oldBytes, new: SaveScene.newBytes).encoded,
      to: dead)
    let path = disk.path + "/a-b.md"
    let report = clean()
    #expect(report == [.kept(path + ".unsaved-1", of: path)])
    #expect(
      report.first?.message.english
        == "The save of '\(path)' was interrupted and the file changed since. "
        + "The text to be saved is in '\(path).unsaved-1'.")
    #expect(disk.text("a-b.md") == "changed since")
    #expect(disk.bytes("a-b.md.unsaved-1") == SaveScene.newBytes)
    #expect(Disk.names(in: disk.path) == ["a-b.md", "a-b.md.unsaved-1"])
  }

  @Test func `a pending save that was cut short is removed, for nothing was written in place`() {
    let dead = name(stamp(pid: .max, start: 1), .pending)
    let whole = PendingSave(target: "a-b.md", old: SaveScene.oldBytes, new: SaveScene.newBytes)
    for count in [0, 1, 20, whole.encoded.count - 1] {
      disk.write(SaveScene.oldBytes, to: "a-b.md")
      disk.write(Array(whole.encoded.prefix(count)), to: dead)
      #expect(clean() == [.removed(disk.path + "/" + dead)])
      #expect(disk.bytes("a-b.md") == SaveScene.oldBytes)
    }
  }

  @Test(arguments: [([], [1]), ([1], []), ([1, 10, 32], [10, 32, 1, 1]), ([], [])])
  func `a pending save reads back`(old: [UInt8], new: [UInt8]) {
    let save = PendingSave(target: "가 b.md", old: old, new: new)
    #expect(PendingSave(save.encoded) == save)
    for index in save.encoded.indices {
      var damaged = save.encoded
      damaged[index] ^= 1
      #expect(PendingSave(damaged) == nil)
    }
  }

  @Test(arguments: 0..<30)
  func `a start that is killed while it completes a save is made good by the next`(call: Int) {
    let dead = name(stamp(pid: .max, start: 1), .pending)
    let save = PendingSave(target: "a-b.md", old: SaveScene.oldBytes, new: SaveScene.newBytes)
    disk.write(save.encoded, to: dead)
    let torn = Array(SaveScene.newBytes[..<7]) + SaveScene.oldBytes[7...]
    disk.write(torn, to: "a-b.md")
    _ = Leftovers(fileSystem: FaultySystem(.kill(call)).fileSystem).clean(folders: [disk.path])
    _ = clean()
    #expect(disk.bytes("a-b.md") == SaveScene.newBytes)
    #expect(Disk.names(in: disk.path) == ["a-b.md"])
  }
}
