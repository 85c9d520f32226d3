/// One thing wrong in a workspace: where, what, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
  /// Path relative to the workspace, as `payments.csv`; `.` for the workspace itself.
  public let file: String
  /// Line from 1; 0 where there is no place.
  public let line: Int
  /// Column from 1, counted in characters; 0 where there is no place.
  public let column: Int
  /// Whether `check` fails because of it.
  public let severity: Severity
  /// What is wrong, quoting the offending text.
  public let message: String
  /// The line at fault; nil where there is no place.
  public let excerpt: Excerpt?
  /// What it means and what to do.
  public let help: String

  /// Makes a diagnostic; line and column are both 0 where there is no place.
  public init(
    file: String, line: Int, column: Int, severity: Severity, message: String, excerpt: Excerpt?,
    help: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.severity = severity
    self.message = message
    self.excerpt = excerpt
    self.help = help
  }

  /// A diagnostic of a whole file or folder.
  init(file: String, severity: Severity, message: String, help: String) {
    self.init(
      file: file, line: 0, column: 0, severity: severity, message: message, excerpt: nil,
      help: help)
  }
}

extension Diagnostic: Comparable {
  /// By file, line and column, then errors first.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.file, left.line, left.column, left.severity.rawValue, left.message)
      < (right.file, right.line, right.column, right.severity.rawValue, right.message)
  }
}
