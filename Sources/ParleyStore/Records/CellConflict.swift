/// A cell, or a row, that was changed here and, to something else, in the file.
public struct CellConflict: Hashable, Sendable {
  /// What happened to it.
  public enum Kind: Hashable, Sendable {
    /// Both changed a cell.
    case cell
    /// It is changed here, and the file no longer has the row.
    case rowGone
    /// It is removed here, and was changed in the file.
    case rowChanged
    /// It is added here, and the file has a row of that key by now; one conflict a cell.
    case rowAdded
  }

  /// The table, as `rounds.csv`.
  public let file: String
  /// The key of the row, in the order of ``RowKey/columns(of:)``.
  public let key: [String]
  /// What happened to it.
  public let kind: Kind
  /// The column; empty where the row as a whole is meant.
  public let column: String
  /// What both started from: the text of the cell, or of the row as a line of CSV; empty for a row
  /// that was added.
  public let base: String
  /// What the file says now; empty for a row that is gone.
  public let theirs: String
  /// What is to be saved; empty for a row that is to go.
  public let mine: String

  /// Makes a conflict; see its properties.
  public init(
    file: String, key: [String], kind: Kind, column: String, base: String, theirs: String,
    mine: String
  ) {
    self.file = file
    self.key = key
    self.kind = kind
    self.column = column
    self.base = base
    self.theirs = theirs
    self.mine = mine
  }
}
