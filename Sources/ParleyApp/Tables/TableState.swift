import ParleyModel
import TerminalKit

/// Which table fills the screen, and the cell under the cursor.
struct TableState: Sendable {
  /// Where one stands in a table.
  struct Position: Hashable, Sendable {
    /// The row under the cursor.
    var row = 0
    /// The column under the cursor.
    var column = 0
    /// The line of the file the row begins on, by which it is found again in other rows.
    var line: Int?
    /// The rows that show.
    var window = ListWindow()
    /// The first column beside the frozen one.
    var firstColumn = 1
  }

  private(set) var table: RecordTable
  private(set) var position: Position
  private(set) var grid: TableGrid
  /// Where one stood in the other tables.
  private var left: [RecordTable: Position] = [:]
  /// The table, the revision of the state and the language that the grid was built for.
  private var builtFor: Basis?

  private struct Basis: Hashable {
    let table: RecordTable
    let revision: Int
    let language: Language
  }

  /// A table, at the row that begins on a line of its file.
  ///
  /// - Parameter line: nil for the first row; the last row before it where no row begins there.
  init(_ table: RecordTable, line: Int? = nil, in state: AppState) {
    self.table = table
    position = Position(line: line)
    grid = TableGrid(table, in: state)
    settle(state)
  }

  /// The table of a row, with the cursor on it; nil where the file is none of the tables.
  init?(showing place: Place, in state: AppState) {
    guard let table = RecordTable(file: place.file) else { return nil }
    self.init(table, line: place.line, in: state)
  }

  /// The row under the cursor; nil in a table without rows.
  var record: (any Record)? {
    grid.rows.count > position.row ? grid.rows[position.row] : nil
  }

  /// The column under the cursor; nil in a table without columns.
  var column: TableColumn? {
    grid.columns.indices.contains(position.column) ? grid.columns[position.column] : nil
  }

  /// Moves the cursor by rows.
  mutating func move(by rows: Int) { stand(onRow: position.row + rows) }

  /// Scrolls by rows on a screen of a size; the cursor stays on its row.
  mutating func scroll(by rows: Int, in size: Size) {
    position.window.scroll(
      by: rows, from: position.row, count: grid.rows.count,
      height: TableLayout(size: size).rows.height)
  }

  /// Lets the rows follow the cursor again.
  mutating func releaseWindow() { position.window.release() }

  /// Puts the cursor on a row, or the nearest there is.
  mutating func stand(onRow row: Int) {
    position.row = min(max(0, row), max(0, grid.rows.count - 1))
    position.line = record?.place.line
  }

  /// Puts the cursor on the row that begins on a line of the file or the last before it.
  mutating func stand(onLine line: Int) { stand(onRow: grid.rows.index(ofLine: line) ?? 0) }

  /// Puts the cursor on a column, or the nearest there is.
  mutating func stand(onColumn column: Int) {
    position.column = min(max(0, column), max(0, grid.columns.count - 1))
  }

  /// Shows another table, where one left it.
  mutating func show(_ other: RecordTable) {
    left[table] = position
    table = other
    position = left[other] ?? Position()
  }

  /// Builds the columns unless they are there, and brings the cursor into view.
  mutating func settle(_ state: AppState) {
    let basis = Basis(table: table, revision: state.revision, language: state.language)
    if basis != builtFor {
      builtFor = basis
      grid = TableGrid(table, in: state)
      stand(onRow: position.line.flatMap { grid.rows.index(ofLine: $0) } ?? position.row)
    }
    stand(onColumn: position.column)
    let layout = TableLayout(size: state.size)
    position.window.follow(
      cursor: position.row, count: grid.rows.count, height: layout.rows.height)
    position.firstColumn = grid.first(
      showing: position.column, from: position.firstColumn, width: layout.rows.width)
  }
}
