import Testing

@testable import ParleyStore

/// A journal written at random, and what it is read as after each of its records.
struct JournalSample {
  let bytes: [UInt8]
  /// Where each record ends, the opening's first.
  private(set) var ends: [Int] = []
  /// The draft after each record.
  private(set) var drafts: [Draft] = []

  init(seed: UInt64, records: Int) throws {
    let rig = JournalRig()
    let desk = rig.desk()
    var scribe = Scribe(seed: seed)
    drafts.append(scribe.draft)
    for _ in 1..<records {
      try desk.append(scribe.batch(), to: "12-04", from: .text("one\ntwo\n"))
      drafts.append(scribe.draft)
      rig.wait(1)
    }
    bytes = try #require(rig.bytes)
    var sum = JournalRecord.seed
    var place = 0
    while case .record(_, let payload, let next) = JournalRecord.find(
      in: bytes, at: place, after: sum)
    {
      place = payload.upperBound + 1
      sum = next
      ends.append(place)
    }
    try #require(ends.count == records && place == bytes.count)
  }

  /// The bytes of each record.
  var records: [ArraySlice<UInt8>] {
    zip([0] + ends, ends).map { bytes[$0..<$1] }
  }
}
