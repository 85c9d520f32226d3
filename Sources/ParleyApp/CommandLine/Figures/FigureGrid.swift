import TerminalKit

/// Rows of cells set in columns: words to the left, numbers with their points below one another.
struct FigureGrid {
  let columns: [FigureTable.Column]
  let rows: [[String]]
  /// Where a last column of words is broken. Unit: cells.
  let width: Int

  /// The header and the rows; none where there is no row.
  var lines: [String] {
    guard !rows.isEmpty else { return [] }
    let set = columns.indices.map { column(at: $0) }
    let widths = set.map { $0.first?.width ?? 0 }
    // Many long figures stand closer rather than break on a terminal.
    let isLoose = widths.reduce(0, +) + 2 * (widths.count - 1) <= width || hasWordsLast
    let gap: DisplayText = isLoose ? "  " : " "
    let offset = widths.dropLast().reduce(0) { $0 + $1 + gap.width }
    return (0...rows.count).flatMap { line in
      let cells = set.map { $0[line] }
      let head = cells.dropLast().reduce(DisplayText.empty) { $0 + $1 + gap }
      let last = lastCell(columns.isEmpty ? .empty : cells[cells.count - 1], from: offset)
      return last.enumerated().map { index, part in
        let before = index == 0 ? head.string : String(repeating: " ", count: offset)
        return (before + part).trimmedRight
      }
    }
  }

  private var hasWordsLast: Bool { columns.last.map { !$0.isNumeric } ?? false }
  /// Narrower than this nothing is broken.
  private static let least = 20

  private func lastCell(_ cell: DisplayText, from offset: Int) -> [String] {
    guard hasWordsLast, width - offset >= Self.least else { return [cell.string] }
    return StyledLine(display(cell.string.trimmedRight)).wrapped(to: width - offset).map(\.plain)
  }

  /// The title and the cells of a column, all of one width.
  private func column(at place: Int) -> [DisplayText] {
    let title = display(columns[place].title)
    let cells = rows.map { display($0[place]) }
    guard columns[place].isNumeric else {
      let width = ([title] + cells).map(\.width).max() ?? 0
      return ([title] + cells).map { $0.padded(to: width) }
    }
    // What stands before the point, and from it on; nil for cells that are no numbers.
    let heads = cells.map { Self.wholeDigits(in: $0.string) }
    let tails = zip(cells, heads).map { cell, head in head.map { cell.width - $0 } ?? 0 }
    let longestTail = tails.max() ?? 0
    let longestHead = heads.compactMap(\.self).max() ?? 0
    let width = max(longestHead + longestTail, ([title] + cells).map(\.width).max() ?? 0)
    let aligned = zip(cells, heads).map { cell, head in
      head.map { cell.padded(to: $0 + longestTail) } ?? cell
    }
    return ([title] + aligned).map { $0.paddedLeft(to: width) }
  }

  /// How many cells the sign and the digits before the point take; nil for what is not one number.
  private static func wholeDigits(in text: String) -> Int? {
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    let sign = text.utf8.first == UInt8(ascii: "+") || text.utf8.first == UInt8(ascii: "-") ? 1 : 0
    let whole = text.utf8.dropFirst(sign).prefix { isDigit($0) || $0 == UInt8(ascii: ",") }
    guard whole.contains(where: isDigit) else { return nil }
    var rest = text.utf8.dropFirst(sign + whole.count)
    if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst().drop(while: isDigit) }
    // Two numbers, as the ends of an interval, have no point in common.
    return rest.contains(where: isDigit) ? nil : sign + whole.count
  }
}
