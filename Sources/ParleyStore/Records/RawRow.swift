/// The texts of one row, as they stand in the bytes that were loaded.
public struct RawRow: Hashable, Sendable {
  /// The names in the table's header, in order, as they stand there.
  public let columns: [String]
  /// The cells, one for each column; empty where the row is shorter. What a row has beyond its
  /// header is no part.
  public let cells: [String]

  /// Makes a row; cells and columns are as many.
  public init(columns: [String], cells: [String]) {
    precondition(columns.count == cells.count, "a row has one cell for each column")
    self.columns = columns
    self.cells = cells
  }

  /// The text in a column, the first of that name; empty where there is none.
  public subscript(column: String) -> String {
    columns.firstIndex(of: column).map { cells[$0] } ?? ""
  }
}
