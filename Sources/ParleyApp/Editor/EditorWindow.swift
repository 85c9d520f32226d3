import ParleyStore
import TerminalKit

/// Which rows of a text show: the one that holds ``start``, and those below it.
struct EditorWindow: Hashable, Sendable {
  /// A place in the first row that shows, in bytes.
  private(set) var start = 0
  /// Where the caret stood when the rows were scrolled away from it; nil while they follow it.
  var held: Int?

  /// Keeps the first row where some bytes made way for `count` others.
  mutating func shift(_ range: Range<Int>, by count: Int) {
    held = nil
    if range.lowerBound >= start { return }
    start = range.upperBound <= start ? start + count - range.count : range.lowerBound
  }

  /// Scrolls so that the caret shows, with a row of context where there is room.
  ///
  /// From far away the caret comes to stand in the middle. No row stays empty while there is text
  /// above.
  mutating func settle(on caret: Int, text: TextBuffer, size: Size) {
    guard size.width > 0, size.height > 0 else { return }
    if held == caret {
      scroll(by: 0, text: text, size: size)
      return
    }
    held = nil
    let margin = size.height > 4 ? 1 : 0
    var target = RowCursor(text, at: caret, width: size.width)
    let wanted = target.range.lowerBound
    var first = RowCursor(text, at: min(start, text.count), width: size.width)
    start = first.range.lowerBound
    // Rows from the first to the caret's, as far as two screens below; those that show.
    var distance: Int?
    var shown = 1
    var row = first
    for index in 0..<2 * size.height {
      if row.range.lowerBound == wanted { distance = index }
      if index > size.height, distance != nil || wanted < start { break }
      guard row.moveDown(in: text) else { break }
      if index + 1 < size.height { shown += 1 }
    }
    if let distance {
      let last = size.height - 1 - margin
      if distance >= margin, distance <= last, shown == size.height { return }
      let scrolled = distance < margin ? distance - margin : max(0, distance - last)
      _ = first.move(by: scrolled, in: text)
    } else if wanted < start, isNear(target, in: text, height: size.height) {
      _ = target.move(by: -margin, in: text)
      first = target
    } else {
      _ = target.move(by: -(size.height / 2), in: text)
      first = target
    }
    start = first.range.lowerBound
    fill(size, text: text)
  }

  /// Scrolls down by rows, up where the number is negative.
  mutating func scroll(by rows: Int, text: TextBuffer, size: Size) {
    guard size.width > 0, size.height > 0 else { return }
    var first = RowCursor(text, at: min(start, text.count), width: size.width)
    _ = first.move(by: rows, in: text)
    start = first.range.lowerBound
    fill(size, text: text)
  }

  /// Whether the first row is at most a screen below.
  private func isNear(_ row: RowCursor, in text: TextBuffer, height: Int) -> Bool {
    var row = row
    for _ in 0..<height {
      if row.range.lowerBound >= start { return true }
      guard row.moveDown(in: text) else { return true }
    }
    return row.range.lowerBound >= start
  }

  /// Scrolls up as far as rows below the text's end would show.
  private mutating func fill(_ size: Size, text: TextBuffer) {
    var last = RowCursor(text, at: start, width: size.width)
    let missing = size.height - 1 - last.move(by: size.height - 1, in: text)
    guard missing > 0 else { return }
    var first = RowCursor(text, at: start, width: size.width)
    _ = first.move(by: -missing, in: text)
    start = first.range.lowerBound
  }
}
