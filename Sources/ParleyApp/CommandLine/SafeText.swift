import TerminalKit

/// Text of a user's file on its way to standard output or standard error.
enum SafeText {
  /// Each line through the one gate, so that a file can never drive the terminal.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { display($0).string }.joined(separator: "\n")
  }
}
