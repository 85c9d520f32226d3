import TerminalKit

/// A text broken into rows, and where the caret stands in them.
struct WrappedText {
  /// One row of it.
  struct Row: Hashable {
    /// Clusters before it.
    let start: Int
    /// As it was written, the blanks at its end included.
    let written: String
    /// Clusters in it.
    let count: Int

    /// What is drawn of it.
    var text: DisplayText { display(written) }
  }

  /// The most rows that show at once.
  static let height = 5

  let rows: [Row]
  private let width: Int

  /// - Parameter width: Cells of a row; the caret has one of them to itself.
  init(_ text: String, width: Int) {
    self.width = max(2, width)
    var breaker = Breaker(width: max(1, self.width - 1))
    for piece in Self.pieces(of: text) { breaker.take(piece) }
    rows = breaker.finished
  }

  /// The row the caret stands in, and how many cells from its start.
  ///
  /// - Parameter caret: In clusters from the start of the text.
  func place(of caret: Int) -> (row: Int, x: Int) {
    let row = rows.lastIndex { $0.start <= caret } ?? 0
    let head = rows[row].written.prefix(caret - rows[row].start)
    return (row, min(display(String(head)).width, width - 1))
  }

  /// The caret so many rows below, or above for a negative number; nil where there is no such row.
  func caret(_ caret: Int, movedBy steps: Int) -> Int? {
    let here = place(of: caret)
    guard rows.indices.contains(here.row + steps) else { return nil }
    let row = rows[here.row + steps]
    var cells = 0
    var clusters = 0
    for character in row.written {
      let next = cells + display(String(character)).width
      guard next <= here.x else { break }
      cells = next
      clusters += 1
    }
    // Behind the last cluster of a row the next one begins.
    let isLast = here.row + steps == rows.count - 1
    return row.start + min(clusters, isLast ? row.count : max(0, row.count - 1))
  }

  /// The rows that show: all, or so many that the caret is among them.
  func window(around row: Int, height: Int = height) -> Range<Int> {
    let count = min(height, rows.count)
    let top = max(0, min(row - count / 2, rows.count - count))
    return top..<top + count
  }

  /// Words and runs of blanks, in turn.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let isBlank = first == " "
      let piece = rest.prefix { ($0 == " ") == isBlank }
      pieces.append(piece)
      rest = rest[piece.endIndex...]
    }
    return pieces
  }

  /// Sets one piece behind the other and begins a row where there is no room.
  private struct Breaker {
    let width: Int
    private var rows: [Row] = []
    private var start = 0
    private var text = ""
    private var cells = 0
    private var count = 0

    init(width: Int) { self.width = width }

    var finished: [Row] { rows + [Row(start: start, written: text, count: count)] }

    mutating func take(_ piece: Substring) {
      let width = display(String(piece)).width
      if piece.first == " " {
        // Blanks at the end of a row need no room.
        append(String(piece), cells: width)
      } else if cells + width <= self.width {
        append(String(piece), cells: width)
      } else {
        if count > 0 { breakRow() }
        guard width > self.width else { return append(String(piece), cells: width) }
        for character in piece {
          let width = display(String(character)).width
          if cells + width > self.width, count > 0 { breakRow() }
          append(String(character), cells: width)
        }
      }
    }

    private mutating func append(_ piece: String, cells width: Int) {
      text += piece
      cells += width
      count += piece.count
    }

    private mutating func breakRow() {
      rows.append(Row(start: start, written: text, count: count))
      start += count
      (text, cells, count) = ("", 0, 0)
    }
  }
}
