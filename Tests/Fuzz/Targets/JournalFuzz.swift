import ParleyModel

@testable import ParleyStore

/// A journal left behind is read whatever became of it, and what can be trusted can be gone on with.
///
/// An input is read as it stands, and once more as the contents of records, the first an opening, with
/// lines of `---` between them: by chance no checksum is ever right.
enum JournalFuzz {
  /// Records of one input.
  private static let mostRecords = 32

  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    try check(journal: bytes)
    var sealed: [UInt8] = []
    var checksum = JournalRecord.seed
    for (index, part) in bytes.parts(atMost: mostRecords).enumerated() {
      try checkContents(part, isOpening: index == 0)
      JournalRecord.append(
        index == 0 ? .opening : .batch, part, to: &sealed, checksum: &checksum)
    }
    try check(journal: sealed)
    try checkName(bytes)
  }

  /// What is understood is written as it was.
  private static func checkContents(_ bytes: [UInt8], isOpening: Bool) throws(BrokenProperty) {
    let range = 0..<bytes.count
    if isOpening, let opening = try? JournalOpening(bytes, in: range) {
      try require(opening.bytes == bytes, "an opening has one form")
    } else if !isOpening, let batch = JournalBatch(bytes, in: range) {
      try require(batch.bytes == bytes, "a batch has one form")
    }
  }

  private static func check(journal bytes: [UInt8]) throws(BrokenProperty) {
    let reading: JournalReading
    do throws(JournalReading.Failure) {
      reading = try JournalReading(bytes)
    } catch {
      if case .damaged(let damage) = error { try check(damage) }
      return
    }
    if let damage = reading.damage { try check(damage) }
    try require(reading.length <= bytes.count, "a journal is no longer than its file")
    try require(
      reading.damage != nil || reading.isTorn || reading.length == bytes.count,
      "what is not read is damaged or torn")
    let good = Array(bytes[..<reading.length])
    let again = try require(
      try? JournalReading(good), "what can be trusted can be read by itself")
    try require(
      again.draft == reading.draft && again.damage == nil && !again.isTorn,
      "what can be trusted says the same by itself")
    try checkGoingOn(from: reading, good)
  }

  /// Somebody types on where the journal ends.
  private static func checkGoingOn(
    from reading: JournalReading, _ good: [UInt8]
  ) throws(BrokenProperty) {
    var bytes = good
    var checksum = reading.checksum
    var transcript = JournalTranscript(reading.draft)
    let edit = TextEdit(
      offset: 0, removed: [], inserted: [UInt8(ascii: "x")], caretBefore: 0, caretAfter: 1)
    var batch = JournalBatch(time: reading.time, holder: reading.holder, steps: [])
    for change in [DraftChange.edit(edit, isJoined: true), .undo, .redo, .undo, .undo, .redo] {
      batch.steps += try require(transcript.take(change), "a letter fits any text")
    }
    JournalRecord.append(.batch, batch.bytes, to: &bytes, checksum: &checksum)
    let longer = try require(try? JournalReading(bytes), "a journal can be gone on with")
    try require(
      longer.damage == nil && longer.length == bytes.count && longer.draft == transcript.draft,
      "what a journal is told it tells")
  }

  private static func check(_ damage: JournalDamage) throws(BrokenProperty) {
    try ShownText.check(report: damage.message(of: "12-01").text)
  }

  /// A file's name is a journal's or not, and tells its note either way.
  private static func checkName(_ bytes: [UInt8]) throws(BrokenProperty) {
    let text = String(decoding: bytes.prefix(64), as: UTF8.self)
    if let name = JournalName(text) {
      try require(name.text == text, "a journal's name is written as it was read")
      _ = name.note
    }
    let named = JournalName(workspace: "/w", note: text, number: 1)
    let again = try require(JournalName(named.text), "the name of any note is a journal's")
    try require(
      again == named && (again.note == text || text.utf8.count > 50),
      "a journal's name tells its note")
  }
}
