import ParleyModel

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

  /// Whether it is for reading at once. What goes into other programs and papers is English whatever
  /// the language, as tables that are copied.
  var isSpoken: Bool { self == .table }

  /// Whether figures stand in rows and columns with sentences around them.
  var isTable: Bool { self == .table || self == .markdown }

  /// Builds a text of this format in the language the format is in.
  func written<Result>(_ build: () -> Result) -> Result {
    isSpoken ? build() : Language.english.speaking(build)
  }
}
