import TerminalKit

/// Words of any text as Markdown shows them and does not take them for its own.
enum MarkdownText {
  /// The words with a backslash before everything that means something.
  static func escaped(_ words: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in display(words).string.unicodeScalars {
      if special.contains(scalar) { text.append("\\") }
      text.append(scalar)
    }
    return String(text)
  }

  /// The words in bold; blanks at their ends stand outside, where they keep it from becoming bold.
  static func strong(_ words: String) -> String {
    let core = words.trimmed
    guard !core.isEmpty else { return words }
    let start = words.prefix { $0 == " " }
    let end = words.reversed().prefix { $0 == " " }
    return "\(start)**\(escaped(core))**\(String(end))"
  }

  private static let special: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "$", "^",
  ]
}
