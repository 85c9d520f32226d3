import ParleyModel
import ParleyStore
import TerminalKit

/// The columns of a table and where they stand; kept from one key to the next.
struct TableGrid: Sendable {
  let rows: TableRows
  let columns: [TableColumn]
  /// Cells of the first column, which holds the line of the file.
  let lineWidth: Int

  /// Blanks between two columns.
  static let gap = 2
  /// What stands over the line numbers.
  static let lineTitle: Phrase = "line"
  /// A column that is cut by the right edge shows from this width on.
  private static let leastWidth = 6

  init(_ rows: TableRows, words: ColumnWords = ColumnWords()) {
    self.init(rows, columns: TableColumn.columns(of: rows, words: words))
  }

  /// The grid of a table; where it has no rows the columns are those its file names.
  init(_ table: RecordTable, in state: AppState) {
    let words = ColumnWords(state.shown)
    let rows = table.rows(of: state.shown)
    let columns =
      rows.count > 0
      ? TableColumn.columns(of: rows, words: words)
      : TableColumn.columns(named: state.loaded.header(of: table.file), of: table, words)
    self.init(rows, columns: columns)
  }

  private init(_ rows: TableRows, columns: [TableColumn]) {
    self.rows = rows
    self.columns = columns
    let last = rows.count > 0 ? rows[rows.count - 1].place.line : 0
    lineWidth = max(display(Self.lineTitle.text).width, String(last).utf8.count)
  }

  /// A column where it shows.
  struct Shown: Hashable {
    /// Index of the column.
    let index: Int
    /// Cells from the left edge of the grid.
    let x: Int
    let width: Int
  }

  /// The columns that show in so many cells: the first always, then those from `first` on.
  func shown(from first: Int, width: Int) -> [Shown] {
    guard !columns.isEmpty else { return [] }
    var x = lineWidth + Self.gap
    let frozen = min(columns[0].width, max(Self.leastWidth, (width - x) / 2))
    var shown = [Shown(index: 0, x: x, width: frozen)]
    x += frozen + Self.gap
    for index in columns.indices.dropFirst(max(1, first)) {
      let room = width - x
      guard room >= min(columns[index].width, Self.leastWidth) else { break }
      shown.append(Shown(index: index, x: x, width: min(columns[index].width, room)))
      x += columns[index].width + Self.gap
    }
    return widened(shown, into: width - x + Self.gap)
  }

  /// Columns that are cut take what room is left over, the first of them first.
  private func widened(_ shown: [Shown], into room: Int) -> [Shown] {
    var (room, moved) = (max(0, room), 0)
    return shown.map { place in
      let added = min(room, columns[place.index].fullWidth - place.width)
      defer {
        room -= added
        moved += added
      }
      return Shown(index: place.index, x: place.x + moved, width: place.width + added)
    }
  }

  /// The first column to show beside the frozen one so that `column` shows as well, whole if it can;
  /// `first` where it does.
  func first(showing column: Int, from first: Int, width: Int) -> Int {
    guard column > 1 else { return 1 }
    var first = min(max(1, first), column)
    while first < column, !shows(column, from: first, width: width) { first += 1 }
    // Room at the right is no use while columns hide at the left.
    let last = columns.count - 1
    while first > 1, shows(last, from: first - 1, width: width) { first -= 1 }
    return first
  }

  private func shows(_ column: Int, from first: Int, width: Int) -> Bool {
    guard let shown = shown(from: first, width: width).first(where: { $0.index == column }) else {
      return false
    }
    return shown.width >= columns[column].width
  }
}
