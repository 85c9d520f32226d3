import Glibc
import Testing

@testable import ParleyStore

struct JournalLengthTests {
  private let rig = JournalRig()

  /// A desk and draft whose journal is long, with three steps, all of it saved.
  private func long() throws -> (JournalDesk, Draft) {
    let desk = rig.desk(longLength: 1000)
    var draft = Draft(note: "n", base: .absent)
    for text in [String(repeating: "x\n", count: 500), "two ", "one "] {
      let change = draft.typing(text)
      draft.apply(change)
      try desk.append([change], to: "n", from: .absent)
    }
    draft.apply(.based(on: .bytes(draft.bytes)))
    try desk.append([.based(on: .bytes(draft.bytes))], to: "n", from: .absent)
    return (desk, draft)
  }

  @Test func `a long journal begins anew after a save, and goes on telling the text`() throws {
    var (desk, draft) = try long()
    let old = rig.names
    var changes: [DraftChange] = [draft.typing("zero ")]
    draft.apply(changes[0])
    try desk.append(changes, to: "n", from: .absent)
    #expect(rig.names.count == 1 && rig.names != old)
    // Back over the beginning of the new file, forth again, and on from the middle.
    changes = [.undo, .undo, .undo, .redo, .redo, .undo, .redo, .redo, .undo, .undo]
    for (index, change) in (changes + [draft.typing("then "), .undo, .undo, .redo]).enumerated() {
      draft.apply(change)
      try desk.append([change], to: "n", from: .absent)
      let read = try #require(rig.desk().survey().first)
      #expect(read.draft?.text == draft.text && read.draft?.base == draft.base, "\(index)")
      #expect(read.damage == nil)
    }
  }

  @Test func `a letter joined to a step before the new beginning is told as its own`() throws {
    var (desk, draft) = try long()
    for change in [DraftChange.undo, draft.typing("a")] {
      var joined = change
      if case .edit(let edit, _) = change { joined = .edit(edit, isJoined: true) }
      draft.apply(joined)
      try desk.append([joined], to: "n", from: .absent)
    }
    var read = try #require(rig.desk().survey().first?.draft)
    #expect(read.text == draft.text)
    read.apply(.undo)
    #expect(read.string.hasPrefix("two x"))
    draft.apply(.undo)
    try desk.append([.undo], to: "n", from: .absent)
    #expect(rig.desk().survey().first?.draft?.text == draft.text)
  }

  @Test func `a huge journal begins anew with the whole text, saved or not`() throws {
    let desk = rig.desk(hugeLength: 2000)
    var draft = Draft(note: "n", base: .text("base\n"))
    var lengths: [Int] = []
    for index in 0..<60 {
      let change = index % 3 == 2 ? DraftChange.undo : draft.typing("word \(index) ")
      draft.apply(change)
      try desk.append([change], to: "n", from: .text("base\n"))
      let read = try #require(rig.desk().survey().first)
      #expect(read.draft?.text == draft.text && read.draft?.base == draft.base)
      lengths.append(try #require(rig.bytes?.count))
    }
    #expect(lengths.max()! < 2500)
    #expect(zip(lengths, lengths.dropFirst()).contains { $0 > $1 })
  }

  @Test func `a text that is huge itself is not written over and over`() throws {
    let desk = rig.desk(hugeLength: 2000)
    var draft = Draft(note: "n", base: .absent)
    var names: Set<[String]> = []
    for text in [String(repeating: "x", count: 3000), "a", "b"] {
      let change = draft.typing(text)
      draft.apply(change)
      try desk.append([change], to: "n", from: .absent)
      names.insert(rig.names)
    }
    #expect(names.count == 1)
    #expect(rig.desk().survey().first?.draft == draft)
  }

  @Test(arguments: 0..<40)
  func `whatever is written across new beginnings, the text is read back`(seed: UInt64) throws {
    let base = FileContents.text("one\ntwo\n")
    let desk = rig.desk(longLength: 300, hugeLength: 1500)
    var scribe = Scribe(seed: seed, base: base)
    for index in 0..<40 {
      try desk.append(scribe.batch(), to: "12-04", from: base)
      if index % 10 == 9 { rig.scratch.remove("state") }
      if index % 10 == 0 {
        let entry = try #require(rig.desk().survey().first)
        #expect(entry.draft?.text == scribe.draft.text && entry.draft?.base == scribe.draft.base)
        #expect(entry.damage == nil && rig.names.count == 1)
      }
    }
  }

  @Test func `a journal deleted while it is written is begun anew with the whole text`() throws {
    let desk = rig.desk()
    var draft = Draft(note: "n", base: .text("base\n"))
    for (index, text) in ["one ", "two ", "three "].enumerated() {
      let change = draft.typing(text)
      draft.apply(change)
      try desk.append([change], to: "n", from: .text("base\n"))
      if index == 1 { rig.scratch.remove("state") }
    }
    let read = try #require(rig.desk().survey().first)
    #expect(read.draft?.text == draft.text && read.draft?.base == draft.base)
    #expect(read.isUnsaved && read.isLive && rig.names.count == 1)
    draft.apply(.undo)
    draft.apply(.undo)
    try desk.append([.undo, .undo], to: "n", from: .absent)
    #expect(rig.desk().survey().first?.draft?.string == "one base\n")
  }

  @Test(arguments: [false, true])
  func `whichever call of the new beginning fails, or is the last, the text is there`(
    isForGood: Bool
  ) throws {
    var call = 0
    while true {
      let rig = JournalRig()
      let gate = CallGate()
      let desk = rig.desk(gate.fileSystem, longLength: 1000)
      var draft = Draft(note: "n", base: .absent)
      let first = draft.typing(String(repeating: "x", count: 1001))
      draft.apply(first)
      draft.apply(.based(on: .bytes(draft.bytes)))
      try desk.append([first, .based(on: draft.base)], to: "n", from: .absent)
      let before = draft.text
      gate.reset(CallGate.Rule(call: call, code: ENOSPC, isForGood: isForGood))
      let change = draft.typing("y")
      draft.apply(change)
      let isTold = (try? desk.append([change], to: "n", from: .absent)) == nil
      let texts = rig.desk().survey().compactMap(\.draft?.text)
      if isForGood {
        #expect(!texts.isEmpty && texts.allSatisfy { $0 == before || $0 == draft.text })
      } else {
        // One call that fails is got over: the long file takes what the new one could not.
        #expect(!isTold && texts.filter { $0 == draft.text }.count == 1)
      }
      if gate.names.count <= call { break }
      call += 1
      withExtendedLifetime(desk) {}
    }
    #expect(call > 5)
  }
}
