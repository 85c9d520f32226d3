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

  /// Makes the edit by which one text becomes another: of all lines only those between the first and
  /// the last that differ, but those as a whole, for whoever reads a journal. The caret stands at the
  /// end of both.
  public init(from before: [UInt8], to after: [UInt8]) {
    let (old, new) = (Self.lines(of: before), Self.lines(of: after))
    let head = zip(old, new).prefix { $0 == $1 }.count
    let (oldRest, newRest) = (old.dropFirst(head), new.dropFirst(head))
    let tail = zip(oldRest.reversed(), newRest.reversed()).prefix { $0 == $1 }.count
    self.init(
      offset: old.prefix(head).reduce(0) { $0 + $1.count },
      removed: oldRest.dropLast(tail).flatMap(\.self),
      inserted: newRest.dropLast(tail).flatMap(\.self),
      caretBefore: before.count, caretAfter: after.count)
  }

  /// The lines of a text, each with its line feed.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  /// The edit that takes this one back.
  public var inverse: TextEdit {
    TextEdit(
      offset: offset, removed: inserted, inserted: removed, caretBefore: caretAfter,
      caretAfter: caretBefore)
  }
}
