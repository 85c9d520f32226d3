/// A change of one row of a table.
public struct RowChange: Hashable, Sendable {
  /// The table, as `rounds.csv`.
  public let file: String
  /// The texts of its key cells as loaded, in the order of ``RowKey/columns(of:)``; nil for a new
  /// row.
  public let key: [String]?
  /// Every column's text as loaded; empty for a new row.
  public let before: [String: String]
  /// The texts it is to have, by column; columns not named stay as they are. Nil: the row goes.
  public let after: [String: String]?

  /// Makes a change; see its properties.
  public init(
    file: String, key: [String]?, before: [String: String], after: [String: String]?
  ) {
    precondition(
      key != nil || after != nil, "a row that is not in the file can only be added to it")
    self.file = file
    self.key = key
    self.before = before
    self.after = after
  }
}
