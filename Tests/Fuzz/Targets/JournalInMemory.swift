@testable import ParleyStore

/// A journal as a file of it is written, without the file.
struct JournalInMemory {
  /// The bytes of the file.
  private(set) var bytes: [UInt8] = []
  private var transcript: JournalTranscript
  private var checksum = JournalRecord.seed
  /// The drafts after each record, with the length of the file then.
  private var drafts: [(length: Int, draft: Draft)] = []

  private static let holder = JournalHolder(user: "kim", host: "seoul", pid: 1)

  init(_ draft: Draft) {
    transcript = JournalTranscript(draft)
    let opening = JournalOpening(
      workspace: "/w", note: draft.note, holder: Self.holder, time: 1, base: draft.base)
    JournalRecord.append(.opening, opening.bytes, to: &bytes, checksum: &checksum)
    drafts.append((bytes.count, draft))
  }

  /// The draft as the journal's writer has it.
  var draft: Draft { transcript.draft }

  /// Writes changes as one record.
  mutating func append(_ changes: [DraftChange]) throws(BrokenProperty) {
    var batch = JournalBatch(time: drafts.count, holder: nil, steps: [])
    for change in changes {
      batch.steps += try require(transcript.take(change), "an edit fits the text it was made in")
    }
    guard !batch.steps.isEmpty else { return }
    JournalRecord.append(.batch, batch.bytes, to: &bytes, checksum: &checksum)
    drafts.append((bytes.count, draft))
  }

  /// Checks that what was written is read, and of a file that ends early all that is whole.
  func check() throws(BrokenProperty) {
    try check(length: bytes.count)
    for part in 1..<8 { try check(length: bytes.count * part / 8) }
  }

  private func check(length: Int) throws(BrokenProperty) {
    let whole = drafts.last { $0.length <= length }
    let reading: JournalReading
    do throws(JournalReading.Failure) {
      reading = try JournalReading(Array(bytes[..<length]))
    } catch {
      try require(whole == nil, "a journal with an opening can be read")
      return
    }
    try require(reading.damage == nil, "a journal that ends early is not damaged")
    try require(reading.length == whole?.length, "all records that are whole are read")
    try require(reading.isTorn == (length > reading.length), "a torn record is known for one")
    try require(reading.draft == whole?.draft, "what the journal was told it tells")
  }
}
