import Testing

@testable import ParleyStore

struct ChangeRecordTests {
  private static let label = ChangeLabel(
    kind: .changed, file: "payments.csv", name: "2027 agreed", detail: "1551.1 \n한국")

  static let records: [ChangeRecord] = [
    .step(
      ChangeStep(
        id: 1_800_000_000, time: 7, label: label,
        changes: [
          TextPatch(file: "a b\n.csv", from: Array("a\nb\n".utf8), to: Array("a\n".utf8))
            .map { .text($0) }!,
          TextPatch(file: "한.csv", from: [], to: [0xFF, 0x0A, 0]).map { .text($0) }!,
          .made(file: "notes/12-04.md", bytes: Array("x\n\n".utf8)),
          .made(file: "notes/12-05.md", bytes: []),
          .moved(TrashMove(from: "a", to: "trash/a", checksum: 0)),
          .moved(TrashMove(from: "a", to: "trash/a-2", checksum: .max)),
        ])),
    .step(
      ChangeStep(
        id: 1, time: 0, label: ChangeLabel(kind: .trashed, file: "", name: "", detail: ""),
        changes: [.made(file: "", bytes: [])])),
    .undone(3, places: [:]), .undone(3, places: [0: "trash/a", 12: "trash/notes/b c.md"]),
    .redone(4, places: [2: ""]), .forgotten(999_999_999_999),
  ]

  @Test(arguments: records)
  func `a record reads as it was written`(record: ChangeRecord) {
    let bytes = record.bytes
    #expect(ChangeRecord(bytes, in: bytes.indices) == record)
  }

  @Test(arguments: records)
  func `a record cut or longer is none`(record: ChangeRecord) {
    let bytes = record.bytes
    for count in 0..<bytes.count {
      // A step is still one without its last changes.
      if let cut = ChangeRecord(bytes, in: 0..<count) { #expect(cut.bytes.count == count) }
    }
    #expect(ChangeRecord(bytes + [0x20], in: 0..<bytes.count + 1) == nil)
  }

  @Test func `every kind of label is kept`() {
    for kind in ChangeLabel.Kind.allCases {
      let step = ChangeStep(
        id: 1, time: 1, label: ChangeLabel(kind: kind, file: "f", name: "n", detail: "d"),
        changes: [.made(file: "f", bytes: [1])])
      let bytes = ChangeRecord.step(step).bytes
      #expect(ChangeRecord(bytes, in: bytes.indices) == .step(step))
    }
  }
}
