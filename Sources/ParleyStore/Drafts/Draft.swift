/// What changes a draft: the journal's vocabulary, and the only way a draft changes.
public enum DraftChange: Hashable, Sendable {
  /// Text was edited; a joined edit is undone together with the one before it.
  case edit(TextEdit, isJoined: Bool)
  /// The newest step was taken back.
  case undo
  /// The step taken back last was done again.
  case redo
  /// The file now holds this: it was saved, or somebody else's change was taken in.
  case based(on: FileContents)
}

/// A note as it is being written: the text, what the file holds as far as known, and every step
/// between that can be taken back.
public struct Draft: Hashable, Sendable {
  /// The id of the round the note belongs to.
  public let note: String
  /// What the file held when it was last read or saved.
  public private(set) var base: FileContents
  /// The text as it is now, without a byte order mark.
  public private(set) var text: TextBuffer
  /// Whether the file begins with a byte order mark, which stays.
  public let hasByteOrderMark: Bool
  /// Whether the text differs from ``base``.
  public private(set) var isChanged: Bool
  /// Steps that can be taken back, the newest last.
  private(set) var done: [[TextEdit]] = []
  /// Steps that can be done again, the next last.
  private(set) var undone: [[TextEdit]] = []
  /// Counts changes of the text.
  public private(set) var revision = 0

  /// The draft of a note that nobody has touched.
  public init(note: String, base: FileContents) {
    self.note = note
    self.base = base
    hasByteOrderMark = base.bytes.starts(with: Self.mark)
    text = TextBuffer(Self.text(of: base.bytes))
    isChanged = false
  }

  /// A file's bytes without a byte order mark.
  public static func text(of bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
  }

  /// Whether there is a step to take back.
  public var canUndo: Bool { !done.isEmpty }
  /// Whether there is a step to do again.
  public var canRedo: Bool { !undone.isEmpty }

  /// Where the caret stood after the newest step; nil without one.
  public var caretOfLastStep: Int? { done.last?.last?.caretAfter }

  /// The bytes a save writes.
  public var bytes: [UInt8] { hasByteOrderMark ? Self.mark + text.bytes : text.bytes }

  /// Applies a change.
  ///
  /// - Returns: Where the caret belongs now; nil where the change does not move it.
  @discardableResult
  public mutating func apply(_ change: DraftChange) -> Int? {
    var caret: Int?
    switch change {
    case .edit(let edit, let isJoined):
      perform(edit)
      undone = []
      if isJoined, !done.isEmpty { append(edit) } else { done.append([edit]) }
      caret = edit.caretAfter
    case .undo:
      guard let step = done.popLast() else { return nil }
      for edit in step.reversed() { perform(edit.inverse) }
      undone.append(step)
      caret = step.first?.caretBefore
    case .redo:
      guard let step = undone.popLast() else { return nil }
      for edit in step { perform(edit) }
      done.append(step)
      caret = step.last?.caretAfter
    case .based(on: let contents):
      base = contents
    }
    isChanged = differs
    return caret
  }

  /// Whether an edit can be applied: its bytes are what the text holds. A journal may be damaged.
  public func fits(_ edit: TextEdit) -> Bool {
    // First the sizes: offsets of a damaged journal may be too large to be added to.
    guard edit.offset >= 0, edit.removed.count <= text.count - edit.offset else { return false }
    let end = edit.offset + edit.removed.count
    let carets = 0...(text.count - edit.removed.count + edit.inserted.count)
    return text.bytes[edit.offset..<end].elementsEqual(edit.removed)
      && carets.contains(edit.caretAfter) && (0...text.count).contains(edit.caretBefore)
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private mutating func perform(_ edit: TextEdit) {
    text.replace(edit.offset..<edit.offset + edit.removed.count, with: edit.inserted)
    revision += 1
  }

  /// Letters typed one after the other become one edit, or a page of text would be a thousand.
  private mutating func append(_ edit: TextEdit) {
    let last = done.count - 1
    if let before = done[last].last, edit.removed.isEmpty,
      edit.offset == before.offset + before.inserted.count
    {
      done[last][done[last].count - 1] = TextEdit(
        offset: before.offset, removed: before.removed, inserted: before.inserted + edit.inserted,
        caretBefore: before.caretBefore, caretAfter: edit.caretAfter)
    } else {
      done[last].append(edit)
    }
  }

  /// A text of another length differs; only one of the same length needs a look.
  private var differs: Bool {
    guard case .bytes(let bytes) = base else { return text.count > 0 || hasByteOrderMark }
    let start = hasByteOrderMark ? Self.mark.count : 0
    guard bytes.count == text.count + start else { return true }
    return !bytes.dropFirst(start).elementsEqual(text.bytes)
  }
}
