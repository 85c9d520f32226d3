import ParleyStore
import TerminalKit

/// Moving the caret and selecting.
extension NoteEditor {
  /// A way to move the caret.
  enum Motion: CaseIterable, Hashable, Sendable {
    case left, right, up, down
    case wordLeft, wordRight
    case lineStart, lineEnd, textStart, textEnd
    case pageUp, pageDown, paragraphUp, paragraphDown
  }

  /// Moves the caret, taking the selection along or leaving it behind.
  ///
  /// Left and right of what is selected first go to its ends.
  mutating func move(_ motion: Motion, isSelecting: Bool, in size: Size) {
    let keepsMark = isMarking
    let isSelecting = isSelecting || isMarking
    let goal = goalColumn
    let anchor = isSelecting ? self.anchor ?? caret : nil
    endStreak()
    if let rows = rows(of: motion, in: size) {
      let row = RowCursor(text, at: caret, width: size.width)
      let own = min(row.block.column(of: caret, inRow: row.row), row.block.width - 1)
      let target = destination(from: row, by: rows, atColumn: goal ?? own)
      if rows.magnitude > 1 { scroll(by: target.moved, in: size) }
      stand(at: target.offset, anchor: anchor)
      goalColumn = goal ?? own
    } else if let selection, !isSelecting, motion == .left || motion == .right {
      stand(at: motion == .left ? selection.lowerBound : selection.upperBound)
    } else {
      stand(at: destination(of: motion), anchor: anchor)
    }
    isMarking = keepsMark
    settle(in: size)
  }

  /// Goes to the beginning of a line, counted from 1; to the nearest one there is.
  mutating func place(atLine line: Int) {
    endStreak()
    stand(at: text.lineStarts[max(1, min(line, text.lineCount)) - 1])
  }

  /// Sets the mark: from now on every motion selects. Takes it away where it already is here.
  mutating func setMark() {
    let isHere = isMarking && anchor == caret
    endStreak()
    stand(at: caret, anchor: isHere ? nil : caret)
    isMarking = !isHere
  }

  /// Selects the whole text.
  mutating func selectAll() {
    endStreak()
    stand(at: text.count, anchor: 0)
  }

  /// Selects nothing.
  mutating func clearSelection() {
    endStreak()
    stand(at: caret)
  }

  /// Rows a motion goes down; nil where it does not go by rows.
  private func rows(of motion: Motion, in size: Size) -> Int? {
    switch motion {
    case .up: -1
    case .down: 1
    case .pageUp: -max(1, size.height - 1)
    case .pageDown: max(1, size.height - 1)
    default: nil
    }
  }

  private func destination(
    from row: RowCursor, by rows: Int, atColumn column: Int
  ) -> (offset: Int, moved: Int) {
    var row = row
    let moved = row.move(by: rows, in: text)
    return (moved == 0 ? caret : row.block.offset(atColumn: column, inRow: row.row), moved)
  }

  private func destination(of motion: Motion) -> Int {
    let text = text
    let line = text.line(at: caret)
    switch motion {
    case .left: return text.boundary(before: caret) ?? caret
    case .right: return text.boundary(after: caret) ?? caret
    case .wordLeft: return text.wordStart(before: caret)
    case .wordRight: return text.wordEnd(after: caret)
    case .lineStart: return text.lineStarts[line]
    case .lineEnd: return text.range(ofLine: line).upperBound
    case .textStart: return 0
    case .textEnd: return text.count
    case .paragraphUp: return paragraphStart(above: line)
    case .paragraphDown: return paragraphEnd(below: line)
    case .up, .down, .pageUp, .pageDown: return caret
    }
  }

  /// The blank line above the paragraph, or the start of the text.
  private func paragraphStart(above line: Int) -> Int {
    var line = line
    while line > 0, text.isBlank(line: line) { line -= 1 }
    while line > 0, !text.isBlank(line: line) { line -= 1 }
    return text.lineStarts[line]
  }

  /// The blank line below the paragraph, or the end of the text.
  private func paragraphEnd(below line: Int) -> Int {
    var line = line
    let last = text.lineCount - 1
    while line < last, text.isBlank(line: line) { line += 1 }
    while line < last, !text.isBlank(line: line) { line += 1 }
    return text.isBlank(line: line) ? text.lineStarts[line] : text.count
  }
}
