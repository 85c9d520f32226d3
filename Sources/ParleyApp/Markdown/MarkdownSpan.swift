/// A run of a Markdown line in one emphasis.
struct MarkdownSpan: Hashable, Sendable {
  /// How a run is set apart.
  enum Emphasis: Hashable, Sendable {
    case none, emphasis, strong, code
    /// A link; the address where it differs from the text shown.
    case link
    /// An address behind a link's text, or a source cited in square brackets.
    case aside
  }

  var text: String
  var emphasis = Emphasis.none

  init(_ text: String, _ emphasis: Emphasis = .none) {
    self.text = text
    self.emphasis = emphasis
  }

  /// The spans of one line.
  static func spans(of line: String) -> [MarkdownSpan] {
    var scanner = MarkdownSpanScanner(line)
    return scanner.spans()
  }
}
