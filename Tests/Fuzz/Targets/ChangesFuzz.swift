@testable import ParleyStore

/// A log of changes is read whatever became of it, and a change is taken back to the byte.
///
/// An input is read as it stands, as the contents of records with lines of `---` between them, and its
/// first two parts as a text before and after a change.
enum ChangesFuzz {
  /// Records of one input.
  private static let mostRecords = 16

  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    try check(log: bytes)
    let parts = bytes.parts(atMost: mostRecords)
    var sealed: [UInt8] = []
    var checksum = JournalRecord.seed
    let opening = ChangeOpening(workspace: "/w")
    JournalRecord.append(.opening, opening.bytes, to: &sealed, checksum: &checksum)
    for part in parts {
      try checkRecord(part, beside: parts[0])
      JournalRecord.append(.entry, part, to: &sealed, checksum: &checksum)
    }
    try check(log: sealed)
    if parts.count > 1 {
      try checkPatch(from: parts[0], to: parts[1], other: parts[parts.count - 1])
    }
  }

  private static func check(log bytes: [UInt8]) throws(BrokenProperty) {
    guard let reading = try? ChangeLogReading(bytes, workspace: "/w") else { return }
    try require(reading.length <= bytes.count, "a log is no longer than its file")
    let good = Array(bytes[..<reading.length])
    let again = try require(
      try? ChangeLogReading(good, workspace: "/w"), "what can be trusted can be read by itself")
    try require(
      again.state == reading.state && !again.isDamaged && again.lastID == reading.lastID,
      "what can be trusted says the same by itself")
    _ = reading.nextID(at: 0)
  }

  private static func checkRecord(
    _ bytes: [UInt8], beside text: [UInt8]
  ) throws(BrokenProperty) {
    guard let record = ChangeRecord(bytes, in: 0..<bytes.count) else { return }
    let written = record.bytes
    try require(
      ChangeRecord(written, in: 0..<written.count) == record, "what a log is told it tells")
    guard case .step(let step) = record else { return }
    for case .text(let patch) in step.changes {
      _ = patch.applied(to: text)
      _ = patch.reverted(from: text)
    }
  }

  private static func checkPatch(
    from before: [UInt8], to after: [UInt8], other: [UInt8]
  ) throws(BrokenProperty) {
    guard let patch = TextPatch(file: "notes/12-01.md", from: before, to: after) else {
      return try require(before == after, "texts that differ have a difference")
    }
    try require(patch.applied(to: before) == after, "a change made again is the text after it")
    try require(patch.reverted(from: after) == before, "a change taken back is the text before it")
    if let changed = patch.reverted(from: other), changed != other {
      try require(
        other.count - changed.count == patch.inserted.count - patch.removed.count,
        "a change taken back elsewhere changes its lines alone")
    }
  }
}
