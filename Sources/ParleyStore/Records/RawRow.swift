/// The texts of a row, as it stands in the bytes that were loaded.
public struct RawRow: Hashable, Sendable {
  /// The names of the table's columns, in the order of the file; empty for one without a name.
  public let columns: [String]
  /// The texts of its cells, one for each column.
  public let cells: [String]

  /// Makes a row of its parts.
  public init(columns: [String], cells: [String]) {
    precondition(columns.count == cells.count, "a row has one cell for each column")
    self.columns = columns
    self.cells = cells
  }

  /// The text in a column; empty where the table has none of that name.
  public subscript(column: String) -> String {
    columns.firstIndex(of: column).map { cells[$0] } ?? ""
  }

  /// The row's texts by column: of two columns of one name the first, as the reader does.
  public var texts: [String: String] {
    Dictionary(zip(columns, cells).filter { !$0.0.isEmpty }) { first, _ in first }
  }

  /// The row that begins on a line of a table; nil where none does, and for the header.
  ///
  /// Cells that the row lacks are empty; those beyond the header are left out.
  ///
  /// - Parameter line: From 1.
  public init?(in bytes: [UInt8], line: Int) {
    self.init(in: CSVTable(parsing: bytes), line: line)
  }

  init?(in table: CSVTable, line: Int) {
    guard let headerRow = table.rows.firstIndex(where: { !table.isBlank($0) }),
      let row = table.rows.firstIndex(where: { $0.line == line }), row > headerRow,
      !table.isBlank(table.rows[row])
    else { return nil }
    columns = table.cells(of: table.rows[headerRow]).map { table.text(of: $0) }
    cells = columns.indices.map { table.text(row: row, column: $0) }
  }

  /// The names of a table's columns, in order; none where it has no header.
  public static func columns(of bytes: [UInt8]) -> [String] {
    columns(of: CSVTable(parsing: bytes))
  }

  static func columns(of table: CSVTable) -> [String] {
    table.rows.first { !table.isBlank($0) }
      .map { table.cells(of: $0).map { table.text(of: $0) } } ?? []
  }
}
