import ParleyStore

/// Bytes that take the place of others.
struct Splice: Hashable, Sendable {
  var range: Range<Int>
  var bytes: [UInt8]
}

extension NoteEditor {
  /// Makes several replacements, in ascending order, as one edit from the first to the last.
  ///
  /// What is selected stays selected, with what is put in at its lower end.
  @discardableResult
  mutating func edit(_ splices: [Splice]) -> Bool {
    guard let first = splices.first, let last = splices.last else { return false }
    let bytes = text.bytes
    var new: [UInt8] = []
    var end = first.range.lowerBound
    for splice in splices {
      new += bytes[end..<splice.range.lowerBound]
      new += splice.bytes
      end = splice.range.upperBound
    }
    let lower = selection?.lowerBound
    func moved(_ offset: Int) -> Int { splices.moved(offset, isBefore: offset == lower) }
    defer { streak = .none }
    return edit(
      first.range.lowerBound..<last.range.upperBound, new, caret: moved(caret),
      anchor: anchor.map(moved))
  }
}

extension [Splice] {
  /// Where a place is afterwards; inside of what is replaced it stays as far from its start.
  ///
  /// - Parameter isBefore: Whether it stays before what is put in just there.
  func moved(_ offset: Int, isBefore: Bool) -> Int {
    var shift = 0
    for splice in self {
      let range = splice.range
      if range.lowerBound > offset || range.lowerBound == offset && isBefore { break }
      if range.upperBound > offset {
        return shift + range.lowerBound + Swift.min(offset - range.lowerBound, splice.bytes.count)
      }
      shift += splice.bytes.count - range.count
    }
    return offset + shift
  }
}
