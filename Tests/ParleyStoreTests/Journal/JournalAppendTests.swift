import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

struct JournalAppendTests {
  /// The calls whose failure leaves nothing undone.
  private static let harmless: Set = [
    "close", "setPermissions", "status", "statusOfName", "makeFolder",
  ]

  /// How many calls an append makes, and which: the first of a note, or a later one.
  private func calls(isFirst: Bool) throws -> [String] {
    let rig = JournalRig()
    let gate = CallGate()
    let desk = rig.desk(gate.fileSystem)
    var scribe = Scribe(seed: 1)
    if !isFirst { try desk.append(scribe.batch(), to: "12-04", from: .text("one\ntwo\n")) }
    gate.reset()
    try desk.append(scribe.batch(), to: "12-04", from: .text("one\ntwo\n"))
    return gate.names
  }

  @Test(
    arguments: [ENOSPC, EIO, EROFS, EMFILE, EACCES],
    [(false, false), (false, true), (true, false), (true, true)])
  func `a failure is told, and the next call loses and doubles nothing`(
    code: Int32, kind: (isFirst: Bool, isForGood: Bool)
  ) throws {
    let base = FileContents.text("one\ntwo\n")
    let names = try calls(isFirst: kind.isFirst)
    #expect(names.contains("writeAt") && names.contains("syncData"))
    for (call, name) in names.enumerated() {
      for isHalfWritten in name == "writeAt" ? [false, true] : [false] {
        let rig = JournalRig()
        let gate = CallGate()
        let desk = rig.desk(gate.fileSystem)
        var scribe = Scribe(seed: 1)
        if !kind.isFirst { try desk.append(scribe.batch(), to: "12-04", from: base) }
        gate.reset(
          CallGate.Rule(
            call: call, code: code, isForGood: kind.isForGood, isHalfWritten: isHalfWritten))
        var changes = scribe.batch()
        var fault: JournalFault?
        for _ in 0..<(kind.isForGood ? 3 : 1) {
          fault = nil
          do throws(JournalFault) {
            try desk.append(changes, to: "12-04", from: base)
            changes = []
          } catch {
            fault = error
            #expect(error.code == code)
          }
          changes += scribe.batch()
        }
        if !Self.harmless.contains(name) { #expect(fault != nil, "\(name) \(call)") }
        gate.reset()
        try desk.append(changes, to: "12-04", from: base)
        try desk.append(scribe.batch(), to: "12-04", from: base)
        let entries = rig.desk().survey()
        #expect(entries.count == 1)
        #expect(entries.first?.draft == scribe.draft)
        #expect(entries.first?.isTorn == false && entries.first?.damage == nil)
      }
    }
  }

  @Test(arguments: [false, true])
  func `after a kill at any call the text is that before or after the batch`(
    isFirst: Bool
  ) throws {
    let base = FileContents.text("one\ntwo\n")
    for (call, name) in try calls(isFirst: isFirst).enumerated() {
      for isHalfWritten in name == "writeAt" ? [false, true] : [false] {
        let rig = JournalRig()
        let gate = CallGate()
        let desk = rig.desk(gate.fileSystem)
        var scribe = Scribe(seed: 1)
        if !isFirst { try desk.append(scribe.batch(), to: "12-04", from: base) }
        let before = scribe.draft
        gate.reset(
          CallGate.Rule(call: call, code: EIO, isForGood: true, isHalfWritten: isHalfWritten))
        try? desk.append(scribe.batch(), to: "12-04", from: base)
        let entries = rig.desk().survey()
        let texts = entries.map(\.draft)
        #expect(isFirst && texts.isEmpty || texts == [before] || texts == [scribe.draft])
        #expect(entries.allSatisfy { $0.damage == nil })
        withExtendedLifetime(desk) {}
      }
    }
  }

  @Test func `writes of one byte each write all`() throws {
    let rig = JournalRig()
    var slow = FileSystem.system
    slow.writeAt = { (file, bytes, offset) throws(SystemError) in
      try FileSystem.system.writeAt(file, UnsafeRawBufferPointer(rebasing: bytes[..<1]), offset)
    }
    let desk = rig.desk(slow)
    var scribe = Scribe(seed: 2)
    for _ in 0..<5 { try desk.append(scribe.batch(), to: "12-04", from: .text("one\ntwo\n")) }
    #expect(rig.desk().survey().first?.draft == scribe.draft)
  }

  @Test func `a write that writes nothing is an error, not an endless loop`() {
    var stuck = FileSystem.system
    stuck.writeAt = { (_, _, _) throws(SystemError) in 0 }
    let rig = JournalRig()
    let desk = rig.desk(stuck)
    let change = Draft(note: "n", base: .absent).typing("a")
    #expect(throws: JournalFault(SystemError(EIO))) {
      try desk.append([change], to: "n", from: .absent)
    }
  }

  @Test func `without a home every append says so`() {
    let desk = JournalDesk(folder: nil, workspace: "/") { 0 }
    let change = Draft(note: "n", base: .absent).typing("a")
    let text = """
      the journal cannot be written: HOME is not set. Save often; set HOME or XDG_STATE_HOME to a \
      folder of yours and start parley again.
      """
    for _ in 0..<2 {
      let fault = #expect(throws: JournalFault.self) {
        try desk.append([change], to: "n", from: .absent)
      }
      #expect(fault?.text == text)
    }
    #expect(desk.survey().isEmpty)
    #expect(desk.open(note: "n", holding: .absent) == nil)
  }

  @Test func `a fault names cause and remedy`() {
    let text = """
      the journal cannot be written: the disk or your quota is full. Free some space and try again.
      """
    #expect(JournalFault(SystemError(ENOSPC)).message.english == text)
  }

  @Test func `changes that do not follow are refused, and nothing is written`() throws {
    let rig = JournalRig()
    let desk = rig.desk()
    let draft = Draft(note: "n", base: .text("ab"))
    try desk.append([draft.typing("c")], to: "n", from: .text("ab"))
    let bytes = rig.bytes
    let edit = TextEdit(
      offset: 0, removed: [1], inserted: [], caretBefore: 0, caretAfter: 0)
    #expect(throws: JournalFault.unrelated) {
      try desk.append([.edit(edit, isJoined: false)], to: "n", from: .text("ab"))
    }
    #expect(rig.bytes == bytes)
  }

  @Test func `an undo where there is none is left out`() throws {
    let rig = JournalRig()
    let desk = rig.desk()
    var draft = Draft(note: "n", base: .text("ab"))
    let change = draft.typing("c")
    draft.apply(change)
    try desk.append([.undo, .redo, change], to: "n", from: .text("ab"))
    #expect(rig.desk().survey().first?.draft == draft)
  }

  @Test func `one letter takes less than 120 bytes`() throws {
    let rig = JournalRig()
    let desk = rig.desk()
    let long = [UInt8](repeating: 0x61, count: 100_000)
    var draft = Draft(note: "n", base: .bytes(long))
    var sizes: [Int] = []
    for index in 0..<3 {
      let edit = TextEdit(
        offset: 50_000 + index, removed: [], inserted: [0x62], caretBefore: 50_000 + index,
        caretAfter: 50_001 + index)
      draft.apply(.edit(edit, isJoined: index > 0))
      try desk.append([.edit(edit, isJoined: index > 0)], to: "n", from: .bytes(long))
      sizes.append(rig.bytes?.count ?? 0)
    }
    try desk.append([.based(on: .bytes(draft.bytes))], to: "n", from: .absent)
    #expect(sizes[2] - sizes[1] - 1 == 83)
    #expect((rig.bytes?.count ?? 0) - sizes[2] == 65)
  }

  @Test func `a journal reads well in a pager`() throws {
    let rig = JournalRig()
    let desk = rig.desk()
    let draft = Draft(note: "12-04", base: .text("ab\n"))
    try desk.append([draft.typing("협상\n")], to: "12-04", from: .text("ab\n"))
    let text = String(decoding: try #require(rig.bytes), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("@") }
    let path = rig.scratch.path
    #expect(
      lines == [
        "parley journal 1", "time 1800000000", "workspace \(path.utf8.count) \(path)",
        "note 5 12-04", "user 3 kim", "host 4 desk", "pid 7", "base 3", "ab", "", "",
        "time 1800000000", "edit 0 0 7 0 7", "협상", "", "", "",
      ])
  }
}
