import Testing

@testable import ParleyStore

struct JournalReadingTests {
  @Test(arguments: 0..<60)
  func `a random draft is read back with all its steps`(seed: UInt64) throws {
    let rig = JournalRig()
    let bases: [FileContents] = [
      .absent, .bytes([]), .text("one\r\ntwo"), .bytes([0xEF, 0xBB, 0xBF, 0x41]),
      .bytes([0, 0xFF]),
    ]
    let base = bases[Int(seed) % bases.count]
    var scribe = Scribe(seed: seed, base: base)
    let first = scribe.draft
    let desk = rig.desk()
    for _ in 0..<40 { try desk.append(scribe.batch(), to: "12-04", from: base) }
    let entry = try #require(rig.desk().survey().first)
    #expect(entry.draft == scribe.draft)
    #expect(entry.isUnsaved == scribe.draft.isChanged)
    #expect(!entry.isTorn && entry.damage == nil)
    var draft = try #require(entry.draft)
    while draft.canRedo { draft.apply(.redo) }
    let last = draft.text
    while draft.canUndo { draft.apply(.undo) }
    #expect(draft.text == first.text)
    while draft.canRedo { draft.apply(.redo) }
    #expect(draft.text == last)
  }

  @Test func `a journal that ends anywhere tells the text after its last whole record`() throws {
    let sample = try JournalSample(seed: 1, records: 30)
    for count in 0...sample.bytes.count {
      let cut = Array(sample.bytes[..<count])
      guard count >= sample.ends[0] else {
        #expect(throws: JournalReading.Failure.unfinished) { try JournalReading(cut) }
        continue
      }
      let reading = try JournalReading(cut)
      let whole = sample.ends.lastIndex { $0 <= count }!
      #expect(reading.draft == sample.drafts[whole])
      #expect(reading.isTorn == (sample.ends[whole] != count))
      #expect(reading.damage == nil)
      #expect(reading.length == sample.ends[whole])
    }
  }

  @Test func `an end that was never written counts as torn`() throws {
    let sample = try JournalSample(seed: 2, records: 5)
    let reading = try JournalReading(sample.bytes + [UInt8](repeating: 0, count: 4096))
    #expect(reading.isTorn)
    #expect(reading.draft == sample.drafts.last)
  }

  @Test func `every changed bit shows, and the text is that of a moment before`() throws {
    let sample = try JournalSample(seed: 3, records: 8)
    var bytes = sample.bytes
    for index in bytes.indices {
      let whole = sample.ends.lastIndex { $0 <= index }
      for bit in 0..<8 {
        bytes[index] ^= 1 << bit
        do throws(JournalReading.Failure) {
          let reading = try JournalReading(bytes)
          #expect(reading.draft == whole.map { sample.drafts[$0] })
          #expect(reading.isTorn || reading.damage != nil)
        } catch {
          #expect(whole == nil)
          #expect(error == .damaged(.fromTheStart(unreadBytes: bytes.count)))
        }
        bytes[index] ^= 1 << bit
      }
    }
  }

  @Test func `a record dropped, doubled or swapped is damage`() throws {
    let sample = try JournalSample(seed: 4, records: 12)
    let records = sample.records
    for index in 1..<records.count - 1 {
      var dropped = records
      dropped.remove(at: index)
      var doubled = records
      doubled.insert(records[index], at: index)
      var swapped = records
      swapped.swapAt(index, index + 1)
      for (changed, kept) in [(dropped, index - 1), (doubled, index), (swapped, index - 1)] {
        let bytes = Array(changed.joined())
        let reading = try JournalReading(bytes)
        #expect(reading.draft == sample.drafts[kept])
        let unread = bytes.count - sample.ends[kept]
        #expect(reading.damage == .after(time: reading.time, unreadBytes: unread))
      }
    }
  }

  @Test(arguments: [
    "edit 999999999999999999 0 0 0 0\n", "edit 0 999999999999999999 0 0 0\n",
    "edit 0 0 999999999999999999 0 0\n", "edit 0 3 0 0 0\nxxx\n", "edit 0 0 0 9999 0\n",
    "edit 0 0 0 0 9999\n", "edit 0 0 1 0 1\nxundo\n", "edit -1 0 0 0 0\n", "edit 00 0 0 0 0\n",
    "edit 99999999999999999999 0 0 0 0\n", "redo\n", "undo\nundo\n", "base 5\nab\n", "base \n",
    "time 3\n", "\n", "dance\n", "user 3 ab\n",
  ])
  func `a step that cannot be is damage, and so is the batch it stands in`(step: String) throws {
    let draft = Draft(note: "n", base: .text("ab"))
    let holder = JournalHolder(user: "", host: "", pid: 0)
    let opening = JournalOpening(
      workspace: "/w", note: "n", holder: holder, time: 5, base: .text("ab"))
    var bytes: [UInt8] = []
    var sum = JournalRecord.seed
    JournalRecord.append(.opening, opening.bytes, to: &bytes, checksum: &sum)
    let length = bytes.count
    let batch = JournalBatch(time: 6, steps: [.change(draft.typing("c"))]).bytes
    JournalRecord.append(.batch, batch + step.utf8, to: &bytes, checksum: &sum)
    let reading = try JournalReading(bytes)
    #expect(reading.draft == draft)
    #expect(reading.damage == .after(time: 5, unreadBytes: bytes.count - length))
  }

  @Test func `bytes that are no journal are refused`() {
    var scribe = Scribe(seed: 5)
    for count in 0..<400 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &scribe) }
      #expect(throws: JournalReading.Failure.self) { try JournalReading(bytes) }
    }
  }

  @Test func `a journal of a newer format is refused by name`() {
    var bytes: [UInt8] = []
    var sum = JournalRecord.seed
    JournalRecord.append(.opening, Array("parley journal 2\nx".utf8), to: &bytes, checksum: &sum)
    #expect(throws: JournalReading.Failure.damaged(.newerFormat(2))) {
      try JournalReading(bytes)
    }
  }
}
