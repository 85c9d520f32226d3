import ParleyStore

/// What is done to whole lines: the selected ones, else the caret's.
extension NoteEditor {
  /// Moves the lines right by two spaces; of several the empty ones stay empty.
  mutating func indent() {
    guard readOnlyReason == nil else { return }
    let text = text
    let lines = selectedLines
    edit(
      lines.flatMap { line -> [Splice] in
        let range = text.range(ofLine: line)
        if lines.count > 1, range.isEmpty { return [] }
        let start = range.lowerBound
        let number =
          lines.count == 1 ? renumbering(ofLine: line, indentedBy: blanks(of: range) + 2) : nil
        return [Splice(range: start..<start, bytes: [0x20, 0x20]), number].compactMap(\.self)
      })
  }

  /// Moves the lines left by two spaces or a tab, as far as they are indented.
  mutating func outdent() {
    guard readOnlyReason == nil else { return }
    let text = text
    let bytes = text.bytes
    let lines = selectedLines
    edit(
      lines.flatMap { line -> [Splice] in
        let range = text.range(ofLine: line)
        var end = range.lowerBound
        if end < range.upperBound, bytes[end] == 0x09 {
          end += 1
        } else {
          while end < min(range.lowerBound + 2, range.upperBound), bytes[end] == 0x20 { end += 1 }
        }
        // A mark may sit on the blank.
        end = min(end, text.boundary(near: end))
        guard end > range.lowerBound else { return [] }
        let less = end - range.lowerBound
        let number =
          lines.count == 1
          ? renumbering(ofLine: line, indentedBy: blanks(of: range) - less) : nil
        return [Splice(range: range.lowerBound..<end, bytes: []), number].compactMap(\.self)
      })
  }

  /// Moves the lines down past as many others, up where the number is negative, as far as it goes.
  ///
  /// A text whose last line has no end keeps it so.
  mutating func moveLines(by count: Int) {
    guard readOnlyReason == nil else { return }
    let text = text
    let lines = selectedLines
    // The empty line behind the last line feed is none to be moved.
    let last = text.lineCount - (text.range(ofLine: text.lineCount - 1).isEmpty ? 2 : 1)
    guard lines.lowerBound <= last else { return }
    let upper = min(lines.upperBound, last)
    let way = count > 0 ? min(count, last - upper) : max(count, -lines.lowerBound)
    guard way != 0 else { return }
    let first = way > 0 ? lines.lowerBound : lines.lowerBound + way
    let middle = way > 0 ? upper + 1 : lines.lowerBound
    let end = text.rangeWithEnd(ofLine: way > 0 ? upper + way : upper).upperBound
    let start = text.lineStarts[first]
    let split = text.lineStarts[middle]
    let above = text.bytes[start..<split]
    let below = text.bytes[split..<end]
    let lineEnd = text.bytes[text.range(ofLine: middle - 1).upperBound..<split]
    let missing = below.last == UInt8(ascii: "\n") ? lineEnd.prefix(0) : lineEnd
    let shift = way > 0 ? below.count + missing.count : -above.count
    edit(
      start..<end, Array(below + missing + above.dropLast(missing.count)),
      caret: min(caret + shift, text.count), anchor: anchor.map { min($0 + shift, text.count) })
    streak = .none
  }

  /// Puts a copy of the lines below them, and caret and selection into it.
  mutating func duplicateLines() {
    guard readOnlyReason == nil else { return }
    let text = text
    let lines = selectedLines
    let end = text.rangeWithEnd(ofLine: lines.upperBound).upperBound
    let copy = text.bytes[text.lineStarts[lines.lowerBound]..<end]
    let missing = copy.last == UInt8(ascii: "\n") ? [] : lineEnd
    let new = missing + copy
    edit(end..<end, new, caret: caret + new.count, anchor: anchor.map { $0 + new.count })
    streak = .none
  }

  /// The lines that are selected; one that the selection only touches with its end is not.
  private var selectedLines: ClosedRange<Int> {
    guard let selection else {
      let line = text.line(at: caret)
      return line...line
    }
    let first = text.line(at: selection.lowerBound)
    let last = text.line(at: selection.upperBound)
    let isTouched = last > first && selection.upperBound == text.lineStarts[last]
    return first...(isTouched ? last - 1 : last)
  }
}
