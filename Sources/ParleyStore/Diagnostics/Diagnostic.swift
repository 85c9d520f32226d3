public import ParleyModel

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
  public let message: Phrase
  /// The line at fault; nil where there is no place.
  public let excerpt: Excerpt?
  /// What it means and what to do.
  public let help: Phrase

  /// Makes a diagnostic; line and column are both 0 where there is no place.
  public init(
    file: String, line: Int, column: Int, severity: Severity, message: Phrase, excerpt: Excerpt?,
    help: Phrase
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
  init(file: String, severity: Severity, message: Phrase, help: Phrase) {
    self.init(
      file: file, line: 0, column: 0, severity: severity, message: message, excerpt: nil,
      help: help)
  }
}

extension Diagnostic: Comparable {
  /// By file, line and column, then errors first; the same in every language.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    let places = (
      (left.file, left.line, left.column, left.severity.rawValue),
      (right.file, right.line, right.column, right.severity.rawValue)
    )
    return places.0 == places.1
      ? left.message.english < right.message.english : places.0 < places.1
  }
}
