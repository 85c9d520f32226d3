/// The columns by which the rows of a table are told apart.
public enum RowKey {
  /// The key columns of a table, in order; none for a file that is no table of a workspace.
  ///
  /// - Parameter file: The table, as `rounds.csv`.
  public static func columns(of file: String) -> [String] {
    TableColumns(file: file, parties: []).keyColumns
  }
}
