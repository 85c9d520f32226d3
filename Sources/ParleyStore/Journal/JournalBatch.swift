/// A record of changes: what was typed within one moment.
struct JournalBatch: Hashable {
  /// One change as the journal tells it.
  enum Step: Hashable {
    case change(DraftChange)
    /// The file now holds the text as it is at this point: a save, in one short line.
    case basedOnText
  }

  /// Seconds since 1970.
  var time: Int
  /// Who writes from here on, where that is another than before.
  var holder: JournalHolder?
  var steps: [Step]
}

extension JournalBatch {
  /// The record's bytes.
  var bytes: [UInt8] {
    var printer = JournalPrinter()
    printer.put("time \(time)\n")
    if let holder { printer.put(holder) }
    for step in steps {
      switch step {
      case .basedOnText: printer.put("base same\n")
      case .change(.undo): printer.put("undo\n")
      case .change(.redo): printer.put("redo\n")
      case .change(.based(on: let contents)):
        printer.put("base ")
        printer.put(contents)
      case .change(.edit(let edit, let isJoined)):
        printer.put(
          "\(isJoined ? "join" : "edit") \(edit.offset) \(edit.removed.count)"
            + " \(edit.inserted.count) \(edit.caretBefore) \(edit.caretAfter)\n")
        printer.put(block: edit.removed)
        printer.put(block: edit.inserted)
      }
    }
    return printer.bytes
  }

  /// Nil where the bytes are no batch.
  init?(_ bytes: [UInt8], in range: Range<Int>) {
    var scanner = JournalScanner(bytes, in: range)
    guard scanner.take("time "), let time = scanner.number() else { return nil }
    // A holder that is cut short is none, and no step either.
    var ahead = scanner
    let holder = ahead.holder()
    if holder != nil { scanner = ahead }
    self.init(time: time, holder: holder, steps: [])
    while !scanner.isAtEnd {
      guard let step = scanner.step() else { return nil }
      steps.append(step)
    }
  }
}

extension JournalScanner {
  fileprivate mutating func step() -> JournalBatch.Step? {
    if take("edit ") { return edit(isJoined: false) }
    if take("join ") { return edit(isJoined: true) }
    if take("undo\n") { return .change(.undo) }
    if take("redo\n") { return .change(.redo) }
    guard take("base ") else { return nil }
    return take("same\n") ? .basedOnText : contents().map { .change(.based(on: $0)) }
  }

  private mutating func edit(isJoined: Bool) -> JournalBatch.Step? {
    guard let offset = number(endedBy: " "), let removedCount = number(endedBy: " "),
      let insertedCount = number(endedBy: " "), let before = number(endedBy: " "),
      let after = number(), let removed = block(removedCount), let inserted = block(insertedCount)
    else { return nil }
    let edit = TextEdit(
      offset: offset, removed: removed, inserted: inserted, caretBefore: before, caretAfter: after)
    return .change(.edit(edit, isJoined: isJoined))
  }
}
