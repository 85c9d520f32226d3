import TerminalKit

/// Web addresses as a page may link to them.
enum BriefAddress {
  /// The address of a source; nil where what is stated is none that may be opened.
  static func text(_ stated: String) -> String? {
    guard !stated.isEmpty else { return nil }
    return try? WebAddress(stated).text
  }
}
