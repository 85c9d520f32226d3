/// Finds the marked-up runs of a line in time proportional to its length.
struct MarkdownSpanScanner {
  private let text: [Character]
  private var position = 0
  /// Marks that nothing closes any more: a search that failed once fails from there on.
  private var unclosed: Set<String> = []

  init(_ line: String) {
    text = Array(line)
  }

  mutating func spans() -> [MarkdownSpan] {
    var spans: [MarkdownSpan] = []
    var plain = ""
    while position < text.count {
      if text[position] == "\\", position + 1 < text.count,
        "\\`*_[]()<>#-!".contains(text[position + 1])
      {
        plain.append(text[position + 1])
        position += 2
      } else if let found = marked(after: plain.last) {
        if !plain.isEmpty { spans.append(MarkdownSpan(plain)) }
        plain = ""
        spans += found
      } else {
        plain.append(text[position])
        position += 1
      }
    }
    if !plain.isEmpty { spans.append(MarkdownSpan(plain)) }
    return spans
  }

  /// The marked-up run that begins here, read past; nil where none does.
  private mutating func marked(after previous: Character?) -> [MarkdownSpan]? {
    switch text[position] {
    case "`":
      return enclosed(by: "`").map { [MarkdownSpan($0, .code)] }
    case "*", "_":
      let mark = text[position]
      // An underscore inside a word, as in krw_bn, is a letter.
      if mark == "_", let previous, previous.isLetter || previous.isNumber { return nil }
      if let strong = enclosed(by: String([mark, mark])) { return [MarkdownSpan(strong, .strong)] }
      return enclosed(by: String(mark)).map { [MarkdownSpan($0, .emphasis)] }
    case "[":
      return bracketed()
    case "<":
      return address()
    default:
      return nil
    }
  }

  /// `[text](address)`, or `[KT24]` as a citation.
  private mutating func bracketed() -> [MarkdownSpan]? {
    guard let close = index(of: "]", from: position + 1) else { return nil }
    let label = String(text[(position + 1)..<close])
    guard !label.isEmpty, !label.contains("[") else { return nil }
    if close + 1 < text.count, text[close + 1] == "(", let end = index(of: ")", from: close + 2) {
      let address = String(text[(close + 2)..<end])
      position = end + 1
      return [MarkdownSpan(label, .link), MarkdownSpan(" (\(address))", .aside)]
    }
    position = close + 1
    return [MarkdownSpan("[\(label)]", .aside)]
  }

  /// `<https://…>`.
  private mutating func address() -> [MarkdownSpan]? {
    guard let end = index(of: ">", from: position + 1) else { return nil }
    let address = String(text[(position + 1)..<end])
    guard address.hasPrefix("http://") || address.hasPrefix("https://") else { return nil }
    position = end + 1
    return [MarkdownSpan(address, .link)]
  }

  /// The text between a mark that stands here and the next one like it, read past.
  ///
  /// A mark opens before a letter and closes behind one: blanks beside it make it a plain character.
  private mutating func enclosed(by mark: String) -> String? {
    guard !unclosed.contains(mark) else { return nil }
    let signs = Array(mark)
    let start = position + signs.count
    guard stands(signs, at: position), start < text.count, text[start] != " ",
      text[start] != signs[0]
    else { return nil }
    var index = start + 1
    while index < text.count {
      if text[index - 1] != " ", stands(signs, at: index) {
        position = index + signs.count
        return String(text[start..<index])
      }
      index += 1
    }
    unclosed.insert(mark)
    return nil
  }

  private func stands(_ signs: [Character], at index: Int) -> Bool {
    guard index + signs.count <= text.count else { return false }
    return signs.indices.allSatisfy { text[index + $0] == signs[$0] }
  }

  private mutating func index(of character: Character, from start: Int) -> Int? {
    guard !unclosed.contains(String(character)) else { return nil }
    for index in start..<max(start, text.count) where text[index] == character { return index }
    unclosed.insert(String(character))
    return nil
  }
}
