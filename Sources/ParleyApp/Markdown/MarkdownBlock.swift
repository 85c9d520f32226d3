/// A block of a note: the part of Markdown that notes are written in.
enum MarkdownBlock: Hashable, Sendable {
  case heading(level: Int, [MarkdownSpan])
  case paragraph([MarkdownSpan])
  /// `marker` is `-` for bullets, `1.` and so on for numbered items; `depth` counts from 0.
  case item(marker: String, depth: Int, [MarkdownSpan])
  case quote([MarkdownSpan])
  case code([String])
  case rule
  case blank

  /// The blocks of a text, in order. Every text is some Markdown; nothing can fail.
  static func blocks(of text: String) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var paragraph: [String] = []
    var code: [String]?
    func flush() {
      guard !paragraph.isEmpty else { return }
      blocks.append(.paragraph(MarkdownSpan.spans(of: paragraph.joined(separator: " "))))
      paragraph = []
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.hasPrefix("```") {
        flush()
        if let lines = code {
          blocks.append(.code(lines))
          code = nil
        } else {
          code = []
        }
        continue
      }
      if code != nil {
        code?.append(String(line))
        continue
      }
      if let block = block(ofLine: line) {
        flush()
        blocks.append(block)
      } else if continues(blocks.last, line), paragraph.isEmpty {
        blocks[blocks.count - 1] = joined(blocks[blocks.count - 1], line)
      } else {
        paragraph.append(String(line).trimmed)
      }
    }
    flush()
    if let code { blocks.append(.code(code)) }
    return blocks
  }

  /// The block a line is by itself; nil for a line of a paragraph.
  private static func block(ofLine line: Substring) -> MarkdownBlock? {
    let indent = line.prefix { $0 == " " }.count
    let body = line.dropFirst(indent)
    if body.isEmpty { return .blank }
    if indent < 4, body.hasPrefix("#") {
      let level = body.prefix { $0 == "#" }.count
      let rest = body.dropFirst(level)
      if level <= 6, rest.first == " " || rest.isEmpty {
        let title = String(rest).trimmed
        return .heading(level: level, MarkdownSpan.spans(of: title))
      }
    }
    if body.hasPrefix(">") {
      return .quote(MarkdownSpan.spans(of: String(body.drop { $0 == ">" }).trimmed))
    }
    let marks = body.filter { $0 != " " }
    if marks.count >= 3, let mark = marks.first, "-*_".contains(mark),
      marks.allSatisfy({ $0 == mark })
    {
      return .rule
    }
    if let first = body.first, "-*+".contains(first), body.dropFirst().first == " " {
      let text = String(body.dropFirst(2)).trimmed
      return .item(marker: "-", depth: indent / 2, MarkdownSpan.spans(of: text))
    }
    let digits = body.prefix { $0.isASCII && $0.isNumber }
    let rest = body.dropFirst(digits.count)
    if (1...9).contains(digits.count), let mark = rest.first, ".)".contains(mark),
      rest.dropFirst().first == " "
    {
      let text = String(rest.dropFirst(2)).trimmed
      return .item(marker: "\(digits).", depth: indent / 2, MarkdownSpan.spans(of: text))
    }
    return nil
  }

  /// Whether an indented line goes on with the item or quote before it.
  private static func continues(_ block: MarkdownBlock?, _ line: Substring) -> Bool {
    switch block {
    case .item: line.hasPrefix("  ")
    case .quote: true
    default: false
    }
  }

  private static func joined(_ block: MarkdownBlock, _ line: Substring) -> MarkdownBlock {
    let more = [MarkdownSpan(" ")] + MarkdownSpan.spans(of: String(line).trimmed)
    return switch block {
    case .item(let marker, let depth, let spans): .item(marker: marker, depth: depth, spans + more)
    case .quote(let spans): .quote(spans + more)
    default: block
    }
  }
}
