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
    func moved(_ offset: Int) -> Int {
      if offset <= range.lowerBound { return offset }
      if offset >= range.upperBound { return offset + new.count - range.count }
      return min(offset, range.lowerBound + new.count)
    }
    edit(range, Array(new), caret: moved(caret), anchor: anchor.map(moved))
    streak = .none
  }
}

extension [UInt8] {
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
