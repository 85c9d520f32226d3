public import ParleyModel

/// Where something refers to a row or a scenario.
public struct RowReference: Hashable, Sendable {
  /// The row, or the line of a scenario or of `workspace.toml`; line 0 for a note as a whole.
  public let place: Place
  /// The column, or the dotted key of a scenario, as `terms.0.cap`; empty for a note.
  public let column: String

  /// Makes a reference.
  public init(place: Place, column: String) {
    self.place = place
    self.column = column
  }
}

extension RowReference: Comparable {
  /// By file, line and column.
  public static func < (left: RowReference, right: RowReference) -> Bool {
    (left.place.file, left.place.line, left.column)
      < (right.place.file, right.place.line, right.column)
  }
}
