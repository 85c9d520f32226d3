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
    var spans: [MarkdownSpan] = []
    var plain = ""
    var rest = Substring(line)
    func flush() {
      if !plain.isEmpty { spans.append(MarkdownSpan(plain)) }
      plain = ""
    }
    while let character = rest.first {
      if character == "\\", let next = rest.dropFirst().first, "\\`*_[]()<>#-!".contains(next) {
        plain.append(next)
        rest = rest.dropFirst(2)
      } else if let (found, length) = span(at: rest, after: plain.last) {
        flush()
        spans += found
        rest = rest.dropFirst(length)
      } else {
        plain.append(character)
        rest = rest.dropFirst()
      }
    }
    flush()
    return spans
  }

  /// The marked-up span a text begins with and how many characters it takes.
  private static func span(
    at text: Substring, after previous: Character?
  ) -> ([MarkdownSpan], Int)? {
    switch text.first {
    case "`":
      return enclosed(text, by: "`").map { ([MarkdownSpan($0, .code)], $0.count + 2) }
    case "*", "_":
      // An underscore inside a word, as in krw_bn, is a letter.
      if text.first == "_", let previous, previous.isLetter || previous.isNumber { return nil }
      let mark = String(text.prefix(1))
      if let strong = enclosed(text, by: mark + mark) {
        return ([MarkdownSpan(strong, .strong)], strong.count + 4)
      }
      return enclosed(text, by: mark).map { ([MarkdownSpan($0, .emphasis)], $0.count + 2) }
    case "[":
      return bracketed(text)
    case "<":
      guard let end = text.firstIndex(of: ">") else { return nil }
      let address = String(text[text.index(after: text.startIndex)..<end])
      guard address.hasPrefix("http://") || address.hasPrefix("https://") else { return nil }
      return ([MarkdownSpan(address, .link)], address.count + 2)
    default:
      return nil
    }
  }

  /// `[text](address)`, or `[KT24]` as a citation.
  private static func bracketed(_ text: Substring) -> ([MarkdownSpan], Int)? {
    guard let close = text.firstIndex(of: "]") else { return nil }
    let label = String(text[text.index(after: text.startIndex)..<close])
    guard !label.isEmpty, !label.contains("[") else { return nil }
    let after = text[text.index(after: close)...]
    if after.first == "(", let end = after.firstIndex(of: ")") {
      let address = String(after[after.index(after: after.startIndex)..<end])
      let spans = [MarkdownSpan(label, .link), MarkdownSpan(" (\(address))", .aside)]
      return (spans, label.count + address.count + 4)
    }
    return ([MarkdownSpan("[\(label)]", .aside)], label.count + 2)
  }

  /// The text between two marks when the first stands at the start and closes properly.
  private static func enclosed(_ text: Substring, by mark: String) -> String? {
    guard text.hasPrefix(mark) else { return nil }
    let body = text.dropFirst(mark.count)
    guard let first = body.first, first != " ", String(first) != mark else { return nil }
    var index = body.startIndex
    while index < body.endIndex {
      if body[index...].hasPrefix(mark), index > body.startIndex,
        body[body.index(before: index)] != " "
      {
        return String(body[body.startIndex..<index])
      }
      index = body.index(after: index)
    }
    return nil
  }
}
