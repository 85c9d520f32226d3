import Glibc
import Synchronization
import Testing

@testable import ParleyStore

struct JournalDeskTests {
  private let rig = JournalRig()
  private let base = FileContents.text("old\n")

  /// A desk that has typed a word into a note.
  private func typed(_ word: String, note: String = "12-04") throws -> (JournalDesk, Draft) {
    let desk = rig.desk(user: "lee")
    var draft = Draft(note: note, base: base)
    let change = draft.typing(word)
    draft.apply(change)
    try desk.append([change], to: note, from: base)
    return (desk, draft)
  }

  @Test func `another's draft is live, can be followed, and cannot be taken or given up`() throws {
    let (first, draft) = try typed("new ")
    let second = rig.desk()
    let entry = try #require(second.survey().first)
    #expect(entry.isLive && entry.isUnsaved)
    #expect(entry.holder == JournalHolder(user: "lee", host: "desk", pid: 7))
    #expect(entry.draft == draft)
    #expect(second.adopt(entry) == nil)
    #expect(!second.discard(entry))
    #expect(second.open(note: "12-04", holding: .text("new old\n")) == nil)
    rig.wait(5)
    try first.append([draft.typing("very ")], to: "12-04", from: base)
    let followed = try #require(second.read(entry.path))
    #expect(followed.draft?.string == "very new old\n")
    #expect(followed.time == 1_800_000_005)
    first.release(note: "12-04")
    #expect(second.adopt(entry)?.string == "very new old\n")
    #expect(first.survey().first?.isLive == true)
    #expect(first.survey().first?.holder?.user == "kim")
  }

  @Test func `a desk does not survey what it writes itself`() throws {
    let (desk, _) = try typed("new ")
    #expect(desk.survey().isEmpty)
    desk.release(note: "12-04")
    #expect(desk.survey().count == 1)
  }

  @Test func `a desk that goes leaves an orphan`() throws {
    do { _ = try typed("new ") }
    #expect(rig.desk().survey().map(\.isLive) == [false])
  }

  @Test func `undo survives a restart`() throws {
    let (first, _) = try typed("new ")
    try first.append([.based(on: .text("new old\n"))], to: "12-04", from: base)
    first.release(note: "12-04")
    let second = rig.desk()
    var draft = try #require(second.open(note: "12-04", holding: .text("new old\n")))
    #expect(draft.base == .text("new old\n") && !draft.isChanged)
    draft.apply(.undo)
    #expect(draft.string == "old\n")
    try second.append([.undo], to: "12-04", from: .absent)
    #expect(rig.desk().survey().first?.draft == draft)
    #expect(rig.names.count == 1)
  }

  @Test func `a saved journal over a file that has moved on is removed`() throws {
    let (first, _) = try typed("new ")
    try first.append([.based(on: .text("new old\n"))], to: "12-04", from: base)
    first.release(note: "12-04")
    #expect(rig.desk().open(note: "12-04", holding: .text("other\n")) == nil)
    #expect(rig.names.isEmpty)
  }

  @Test func `unsaved text is never removed by opening its note`() throws {
    let (first, draft) = try typed("new ")
    first.release(note: "12-04")
    let desk = rig.desk()
    #expect(desk.open(note: "12-04", holding: base) == nil)
    #expect(desk.survey().map(\.draft) == [draft])
  }

  @Test func `a save the journal was not told of counts as one`() throws {
    let (first, _) = try typed("new ")
    first.release(note: "12-04")
    let second = rig.desk()
    let draft = try #require(second.open(note: "12-04", holding: .text("new old\n")))
    #expect(draft.base == .text("new old\n") && !draft.isChanged && draft.canUndo)
    second.release(note: "12-04")
    #expect(rig.desk().survey().map(\.isUnsaved) == [false])
  }

  @Test func `a note that is not there yet is one without text`() throws {
    let desk = rig.desk()
    var draft = Draft(note: "n", base: .absent)
    let change = draft.typing("a")
    draft.apply(change)
    try desk.append([change, .undo], to: "n", from: .absent)
    desk.release(note: "n")
    #expect(rig.desk().open(note: "n", holding: .absent)?.canRedo == true)
  }

  @Test func `opening is for the note and the workspace it names`() throws {
    let (first, _) = try typed("new ")
    first.release(note: "12-04")
    let elsewhere = JournalDesk(folder: rig.folder, workspace: "/elsewhere") { 0 }
    #expect(elsewhere.survey().isEmpty)
    #expect(elsewhere.open(note: "12-04", holding: .text("new old\n")) == nil)
    let path = rig.folder + "/" + rig.names[0]
    #expect(elsewhere.read(path) == nil)
    #expect(rig.desk().read(path) != nil)
    #expect(rig.desk().open(note: "12", holding: .text("new old\n")) == nil)
    #expect(rig.desk().open(note: "12-05", holding: .text("new old\n")) == nil)
  }

  @Test func `notes are surveyed in order, then by time`() throws {
    for note in ["b", "a", "b"] {
      rig.wait(1)
      try typed("x", note: note).0.release(note: note)
    }
    let entries = rig.desk().survey()
    #expect(entries.map(\.note) == ["a", "b", "b"])
    #expect(entries.map { $0.time - 1_800_000_000 } == [2, 1, 3])
  }

  @Test func `a torn end is cut off before more is written`() throws {
    let (first, draft) = try typed("new ")
    try first.append([draft.typing("lost ")], to: "12-04", from: base)
    first.release(note: "12-04")
    let name = "state/parley/journal/" + rig.names[0]
    rig.scratch.write(Array(try #require(rig.bytes).dropLast(3)), to: name)
    let second = rig.desk()
    let entry = try #require(second.survey().first)
    #expect(entry.isTorn && entry.damage == nil)
    let adopted = try #require(second.adopt(entry))
    #expect(adopted == draft)
    try second.append([adopted.typing("more ")], to: "12-04", from: base)
    let after = try #require(rig.desk().survey().first)
    #expect(after.draft?.string == "more new old\n")
    #expect(!after.isTorn && after.damage == nil && rig.names.count == 1)
  }

  @Test func `a damaged end is copied before it is cut off`() throws {
    let (first, draft) = try typed("new ")
    rig.wait(60)
    try first.append([draft.typing("lost ")], to: "12-04", from: base)
    try first.append([.based(on: .text("lost new old\n"))], to: "12-04", from: base)
    first.release(note: "12-04")
    var bytes = try #require(rig.bytes)
    let place = String(decoding: bytes, as: UTF8.self).utf8.firstRange(of: Array("lost ".utf8))
    let start = bytes.lastIndex(of: UInt8(ascii: "@"))!
    let before = bytes[..<start].lastIndex(of: UInt8(ascii: "@"))!
    #expect(place != nil)
    bytes[start - 8] ^= 1
    rig.scratch.write(bytes, to: "state/parley/journal/" + rig.names[0])
    let second = rig.desk()
    let entry = try #require(second.survey().first)
    let damage = JournalDamage.after(time: 1_800_000_000, unreadBytes: bytes.count - before)
    #expect(entry.damage == damage && entry.draft == draft)
    #expect(second.open(note: "12-04", holding: .text("new old\n")) == nil)
    #expect(second.adopt(entry) == draft)
    #expect(rig.names.count == 2)
    #expect(Disk.bytes(rig.folder + "/" + rig.names[1]) == bytes)
    #expect(rig.names[1].hasSuffix("-1.journal.1800000060.damaged"))
    let after = try #require(rig.desk().survey().first)
    #expect(after.damage == nil && after.draft == draft)
  }

  @Test func `a damaged end that cannot be copied is not cut off`() throws {
    let (first, draft) = try typed("new ")
    first.release(note: "12-04")
    let bytes =
      try #require(rig.bytes) + Array("@what is this, 40 bytes long or more?..........".utf8)
    rig.scratch.write(bytes, to: "state/parley/journal/" + rig.names[0])
    let isFull = Atomic(true)
    var full = FileSystem.system
    full.writeAt = { (file, bytes, offset) throws(SystemError) in
      if isFull.load(ordering: .relaxed) { throw SystemError(ENOSPC) }
      return try FileSystem.system.writeAt(file, bytes, offset)
    }
    let second = rig.desk(full)
    let entry = try #require(second.survey().first)
    #expect(second.adopt(entry) == draft)
    #expect(throws: JournalFault(SystemError(ENOSPC))) {
      try second.append([draft.typing("more ")], to: "12-04", from: base)
    }
    #expect(rig.bytes == bytes)
    isFull.store(false, ordering: .relaxed)
    try second.append([draft.typing("more ")], to: "12-04", from: base)
    #expect(rig.desk().survey().first?.draft?.string == "more new old\n")
    #expect(Disk.bytes(rig.folder + "/" + rig.names[1]) == bytes)
  }

  @Test func `a journal that cannot be read is told, not hidden`() throws {
    let (first, _) = try typed("new ")
    first.release(note: "12-04")
    var bytes = try #require(rig.bytes)
    bytes[50] ^= 1
    rig.scratch.write(bytes, to: "state/parley/journal/" + rig.names[0])
    let desk = rig.desk()
    let entry = try #require(desk.survey().first)
    #expect(entry.note == "12-04" && entry.draft == nil)
    #expect(entry.damage == .fromTheStart(unreadBytes: bytes.count))
    #expect(desk.adopt(entry) == nil)
    #expect(desk.discard(entry))
    #expect(desk.survey().isEmpty)
  }

  @Test func `what is discarded is renamed, and no name is used twice`() throws {
    for _ in 0..<2 {
      let (desk, _) = try typed("new ")
      #expect(desk.discard(note: "12-04"))
      #expect(desk.discard(note: "12-04"))
    }
    let (desk, _) = try typed("new ")
    desk.release(note: "12-04")
    let entry = try #require(desk.survey().first)
    #expect(desk.discard(entry))
    #expect(!desk.discard(entry))
    #expect(
      rig.names.map { $0.split(separator: ".").dropFirst().joined(separator: ".") } == [
        "journal.1800000000.discarded", "journal.1800000001.discarded",
        "journal.1800000002.discarded",
      ])
    #expect(desk.survey().isEmpty)
  }

  @Test func `a discard works where a rename cannot promise to replace nothing`() throws {
    var old = FileSystem.system
    old.rename = { (folder, name, newFolder, new, flags) throws(SystemError) in
      guard flags == 0 else { throw SystemError(EINVAL) }
      try FileSystem.system.rename(folder, name, newFolder, new, 0)
    }
    let desk = rig.desk(old)
    for _ in 0..<2 {
      try desk.append([Draft(note: "n", base: base).typing("a")], to: "n", from: base)
      #expect(desk.discard(note: "n"))
    }
    #expect(rig.names.count == 2)
  }

  @Test func `adopting for a note that is written releases its journal`() throws {
    let (first, draft) = try typed("new ")
    first.release(note: "12-04")
    let second = rig.desk()
    try second.append([draft.typing("other ")], to: "12-04", from: .text("new old\n"))
    let entry = try #require(second.survey().first)
    #expect(second.adopt(entry) == draft)
    #expect(second.survey().map { $0.draft?.string } == ["other new old\n"])
    #expect(rig.desk().survey().map(\.isLive).sorted { !$0 && $1 } == [false, true])
  }
}
