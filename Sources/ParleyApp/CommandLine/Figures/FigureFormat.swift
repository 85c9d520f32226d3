/// How figures are printed.
public enum FigureFormat: String, CaseIterable, Sendable {
  /// For reading in a terminal.
  case table
  /// For a spreadsheet.
  case csv
  /// For a program; numbers in full.
  case json
  /// For a memo.
  case markdown
}
