/// One entry of a log of changes.
enum ChangeRecord: Hashable {
  /// Something was changed.
  case step(ChangeStep)
  /// A step was taken back. Files it had made are now in the trash, by their place in its changes.
  case undone(UInt64, places: [Int: String])
  /// A step was made again. Files it moves to the trash now have these names there.
  case redone(UInt64, places: [Int: String])
  /// A step that can neither be taken back nor made again was given up.
  case forgotten(UInt64)
}

extension ChangeRecord {
  /// The record's bytes.
  var bytes: [UInt8] {
    var printer = JournalPrinter()
    switch self {
    case .step(let step): printer.put(step)
    case .undone(let id, let places):
      printer.put("undone \(id)\n")
      printer.put(places)
    case .redone(let id, let places):
      printer.put("redone \(id)\n")
      printer.put(places)
    case .forgotten(let id): printer.put("forgotten \(id)\n")
    }
    return printer.bytes
  }

  /// Nil where the bytes are no record.
  init?(_ bytes: [UInt8], in range: Range<Int>) {
    var scanner = JournalScanner(bytes, in: range)
    guard let record = scanner.record(), scanner.isAtEnd else { return nil }
    self = record
  }
}

extension JournalPrinter {
  fileprivate mutating func put(_ step: ChangeStep) {
    put("step \(step.id)\ntime \(step.time)\nkind \(step.label.kind.rawValue)\n")
    put("file", counted: step.label.file)
    put("name", counted: step.label.name)
    put("detail", counted: step.label.detail)
    for change in step.changes {
      switch change {
      case .text(let patch): put(patch)
      case .made(let file, let bytes):
        put("made", counted: file)
        put("\(bytes.count)\n")
        put(block: bytes)
      case .moved(let move):
        put("moved", counted: move.from)
        put("to", counted: move.to)
        put(sum: move.checksum)
      }
    }
  }

  private mutating func put(_ patch: TextPatch) {
    put("text", counted: patch.file)
    put("\(patch.offset) \(patch.leading.count) \(patch.removed.count)")
    put(" \(patch.inserted.count) \(patch.trailing.count)\n")
    put(sum: patch.checksumBefore)
    put(sum: patch.checksumAfter)
    for lines in [patch.leading, patch.removed, patch.inserted, patch.trailing] {
      put(block: lines)
    }
  }

  private mutating func put(sum: UInt64) {
    let digits = String(sum, radix: 16)
    put(String(repeating: "0", count: 16 - digits.count) + digits + "\n")
  }

  fileprivate mutating func put(_ places: [Int: String]) {
    for (index, path) in places.sorted(by: { $0.key < $1.key }) { put("\(index)", counted: path) }
  }
}
