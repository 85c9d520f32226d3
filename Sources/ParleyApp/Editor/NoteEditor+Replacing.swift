import ParleyStore

/// Taking another text over.
extension NoteEditor {
  /// Puts another text in the place of this one, as one step that changes no more than differs.
  ///
  /// Caret, selection and scroll stay where they are relative to the text around them.
  ///
  /// - Parameter bytes: The text without the draft's byte order mark.
  mutating func replaceText(with bytes: [UInt8]) {
    let old = text.bytes
    guard let range = old.difference(from: bytes) else { return }
    let new = bytes[range.lowerBound..<range.upperBound + bytes.count - old.count]
    // Most changes lie on one side of the caret; else it is the lines that tell where it belongs.
    let isAside = [caret, anchor].compactMap(\.self).allSatisfy {
      $0 < range.lowerBound || $0 > range.upperBound
    }
    let hunks = isAside ? [] : LineDiff(from: old, to: bytes).hunks
    func moved(_ offset: Int) -> Int {
      if offset < range.lowerBound { return offset }
      if offset > range.upperBound { return offset + new.count - range.count }
      guard let hunk = hunks.last(where: { $0.oldBytes.lowerBound <= offset }) else {
        return offset
      }
      // A line that was put in front of the caret's own leaves it there, so it is not typed into.
      if offset >= hunk.oldBytes.upperBound, !hunk.isWithoutEnd(in: old) {
        return offset + hunk.newBytes.upperBound - hunk.oldBytes.upperBound
      }
      return hunk.newBytes.lowerBound
        + Array(old[hunk.oldBytes]).moved(
          offset - hunk.oldBytes.lowerBound, to: Array(bytes[hunk.newBytes]))
    }
    edit(range, Array(new), caret: moved(caret), anchor: anchor.map(moved))
    streak = .none
  }
}

extension NoteEditor {
  /// Makes steps that were taken back reachable by undo, before a step that is nobody's wish ends what
  /// could be done again: they are done again and taken back as one step.
  mutating func keepUndone() {
    guard draft.canRedo else { return }
    let (text, caret, anchor) = (text.bytes, caret, anchor)
    while redo() {}
    replaceText(with: text)
    stand(at: caret, anchor: anchor)
  }
}

extension LineDiff.Hunk {
  /// Whether the old lines end with the text and not with a line end: the caret may stand there.
  fileprivate func isWithoutEnd(in old: [UInt8]) -> Bool {
    oldBytes.upperBound == old.count && !oldBytes.isEmpty && old.last != 0x0A
  }
}

extension [UInt8] {
  /// Where an offset belongs when these bytes are replaced by others that begin or end alike.
  fileprivate func moved(_ offset: Int, to other: [UInt8]) -> Int {
    guard let range = difference(from: other) else { return offset }
    if offset <= range.lowerBound { return offset }
    let growth = other.count - count
    if offset >= range.upperBound { return offset + growth }
    return Swift.min(offset, range.upperBound + growth)
  }

  /// The bytes between the beginning and the end that are the same in both; nil where all are.
  func difference(from other: [UInt8]) -> Range<Int>? {
    let shorter = Swift.min(count, other.count)
    return withUnsafeBufferPointer { old in
      other.withUnsafeBufferPointer { new in
        var start = 0
        while start < shorter, old[start] == new[start] { start += 1 }
        if start == old.count, start == new.count { return nil }
        var tail = 0
        while tail < shorter - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
          tail += 1
        }
        return start..<old.count - tail
      }
    }
  }
}
