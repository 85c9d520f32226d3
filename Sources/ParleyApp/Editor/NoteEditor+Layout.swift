import ParleyStore
import TerminalKit

extension NoteEditor {
  /// The rows that show in a size, for drawing.
  func layout(in size: Size) -> EditorLayout {
    guard size.width > 0, size.height > 0 else {
      return EditorLayout(size: size, rows: [], caret: nil)
    }
    let text = text
    var cursor = RowCursor(text, at: min(window.start, text.count), width: size.width)
    let caretRow = RowCursor(text, at: caret, width: size.width)
    let column = caretRow.block.column(of: caret, inRow: caretRow.row)
    var point: Point?
    var rows: [EditorLayout.Row] = []
    repeat {
      if cursor.range.lowerBound == caretRow.range.lowerBound {
        point = Point(x: min(column, size.width - 1), y: rows.count)
      }
      rows.append(
        EditorLayout.Row(
          line: cursor.block.line + 1, range: cursor.range, isContinuation: !cursor.beginsLine,
          goesOn: !cursor.endsLine, pieces: pieces(of: cursor, in: text)))
    } while rows.count < size.height && cursor.moveDown(in: text)
    return EditorLayout(
      size: size, rows: rows, caret: point, isCaretBehindEdge: column >= size.width)
  }

  private func pieces(of cursor: RowCursor, in text: TextBuffer) -> [EditorLayout.Piece] {
    var pieces = RowPieces(width: cursor.block.width)
    let selection = selection ?? 0..<0
    let bytes = text.bytes
    for cluster in cursor.block.clusters[cursor.block.rows[cursor.row]] {
      let isSelected = selection.contains(cluster.start)
      pieces.add(cluster, bytes[cluster.start..<cluster.end], isSelected: isSelected)
    }
    if cursor.endsLine, selection.contains(cursor.range.upperBound) { pieces.addLineEnd() }
    return pieces.finish()
  }
}

/// Gathers the pieces of a row; letters that are shown as they are go through the gate in one run.
private struct RowPieces {
  let width: Int
  private var pieces: [EditorLayout.Piece] = []
  private var column = 0
  private var run: [UInt8] = []
  private var isRunSelected = false

  init(width: Int) {
    self.width = width
  }

  mutating func add(_ cluster: TextCluster, _ bytes: ArraySlice<UInt8>, isSelected: Bool) {
    if isSelected != isRunSelected { flush() }
    isRunSelected = isSelected
    let next = cluster.column(after: column)
    switch cluster.kind {
    case .letter, .space:
      if next <= width {
        run += bytes
      } else if cluster.kind == .letter {
        flush()
        append(display(bytes: bytes).truncated(to: width - column))
      }
    case .tab:
      run += Array(repeating: UInt8(ascii: " "), count: max(0, min(next, width) - column))
    case .other, .invalid:
      flush()
      append(display(bytes: bytes).truncated(to: width - column))
    }
    column = next
  }

  /// A selected line end shows as a blank.
  mutating func addLineEnd() {
    guard column < width else { return }
    if !isRunSelected { flush() }
    isRunSelected = true
    run.append(UInt8(ascii: " "))
  }

  mutating func finish() -> [EditorLayout.Piece] {
    flush()
    return pieces
  }

  private mutating func flush() {
    guard !run.isEmpty else { return }
    append(display(String(decoding: run, as: UTF8.self)))
    run.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ text: DisplayText) {
    guard !text.isEmpty else { return }
    if let last = pieces.last, last.isSelected == isRunSelected {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(EditorLayout.Piece(text: text, isSelected: isRunSelected))
    }
  }
}
