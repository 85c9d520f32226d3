public import ParleyModel

/// What is wrong with a row that is about to be written, as a reading would tell it.
public struct RowFault: Hashable, Sendable {
  /// The column at fault; nil for the row as a whole.
  public let column: String?
  /// An error where the row or the cell would be left out.
  public let severity: Severity
  /// What is wrong, quoting the offending text.
  public let message: Phrase
  /// What to do; without what it costs, since nothing is written yet.
  public let help: Phrase

  /// Makes a fault.
  public init(column: String?, severity: Severity, message: Phrase, help: Phrase) {
    self.column = column
    self.severity = severity
    self.message = message
    self.help = help
  }
}
