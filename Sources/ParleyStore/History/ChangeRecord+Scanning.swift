extension JournalScanner {
  /// Takes a record of a log of changes.
  mutating func record() -> ChangeRecord? {
    if take("step ") { return step().map { .step($0) } }
    if take("undone ") { return turn().map { .undone($0, places: $1) } }
    if take("redone ") { return turn().map { .redone($0, places: $1) } }
    guard take("forgotten ") else { return nil }
    return number().map { .forgotten(UInt64($0)) }
  }

  private mutating func turn() -> (UInt64, [Int: String])? {
    guard let id = number() else { return nil }
    var places: [Int: String] = [:]
    while !isAtEnd {
      guard let index = number(endedBy: " "), let path = text() else { return nil }
      places[index] = path
    }
    return (UInt64(id), places)
  }

  private mutating func step() -> ChangeStep? {
    guard let id = number(), take("time "), let time = number(), take("kind "), let kind = kind(),
      take("file "), let file = text(), take("name "), let name = text(),
      take("detail "), let detail = text()
    else { return nil }
    var changes: [FileChange] = []
    while !isAtEnd {
      guard let change = change() else { return nil }
      changes.append(change)
    }
    guard !changes.isEmpty else { return nil }
    return ChangeStep(
      id: UInt64(id), time: time,
      label: ChangeLabel(kind: kind, file: file, name: name, detail: detail), changes: changes)
  }

  private mutating func kind() -> ChangeLabel.Kind? {
    word().flatMap { ChangeLabel.Kind(rawValue: $0) }
  }

  private mutating func change() -> FileChange? {
    if take("text ") { return patch().map { .text($0) } }
    if take("made ") {
      guard let file = text(), let count = number(), let bytes = block(count) else { return nil }
      return .made(file: file, bytes: bytes)
    }
    guard take("moved "), let from = text(), take("to "), let to = text(), let sum = sum()
    else { return nil }
    return .moved(TrashMove(from: from, to: to, checksum: sum))
  }

  private mutating func patch() -> TextPatch? {
    guard let file = text(), let offset = number(endedBy: " "),
      let leadingCount = number(endedBy: " "), let removedCount = number(endedBy: " "),
      let insertedCount = number(endedBy: " "), let trailingCount = number(),
      let before = sum(), let after = sum(),
      let leading = block(leadingCount), let removed = block(removedCount),
      let inserted = block(insertedCount), let trailing = block(trailingCount)
    else { return nil }
    return TextPatch(
      file: file, offset: offset, removed: removed, inserted: inserted, leading: leading,
      trailing: trailing, checksumBefore: before, checksumAfter: after)
  }

  private mutating func sum() -> UInt64? {
    block(16).flatMap { UInt64(String(decoding: $0, as: UTF8.self), radix: 16) }
  }
}
