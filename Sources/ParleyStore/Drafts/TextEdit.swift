/// One change of a text: some bytes in the place of others.
public struct TextEdit: Hashable, Sendable {
  /// Where, in bytes from the start.
  public let offset: Int
  /// The bytes that were there.
  public let removed: [UInt8]
  /// The bytes that are there now.
  public let inserted: [UInt8]
  /// Where the caret stood before, in bytes.
  public let caretBefore: Int
  /// Where it stands afterwards.
  public let caretAfter: Int

  /// Makes an edit; `removed` must be what the text holds at `offset`.
  public init(
    offset: Int, removed: [UInt8], inserted: [UInt8], caretBefore: Int, caretAfter: Int
  ) {
    self.offset = offset
    self.removed = removed
    self.inserted = inserted
    self.caretBefore = caretBefore
    self.caretAfter = caretAfter
  }

  /// Makes the edit by which one text becomes another: of all bytes only those between the first and
  /// the last that differ. The caret stands at the end of both.
  public init(from before: [UInt8], to after: [UInt8]) {
    let head = zip(before, after).prefix { $0 == $1 }.count
    let (old, new) = (before[head...], after[head...])
    let tail = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    self.init(
      offset: head, removed: Array(old.dropLast(tail)), inserted: Array(new.dropLast(tail)),
      caretBefore: before.count, caretAfter: after.count)
  }

  /// The edit that takes this one back.
  public var inverse: TextEdit {
    TextEdit(
      offset: offset, removed: inserted, inserted: removed, caretBefore: caretAfter,
      caretAfter: caretBefore)
  }
}
