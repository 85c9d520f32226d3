import TerminalKit

/// Sets a note's Markdown in lines of a given width.
struct MarkdownView {
  let width: Int
  let symbols: Symbols

  /// The lines of a text; wrapped, never cut.
  func lines(of text: String) -> [StyledLine] {
    var lines: [StyledLine] = []
    for block in MarkdownBlock.blocks(of: text) {
      switch block {
      case .heading(let level, let spans):
        var line = StyledLine()
        add(spans, to: &line, role: .heading, attributes: level == 1 ? [.bold, .underline] : .bold)
        lines += line.wrapped(to: width)
      case .paragraph(let spans):
        var line = StyledLine()
        add(spans, to: &line, role: .text)
        lines += line.wrapped(to: width)
      case .item(let marker, let depth, let spans):
        let mark = marker == "-" ? symbols.bullet : display(marker)
        var line = StyledLine(display(String(repeating: "  ", count: min(depth, 6)) + " "))
        line.append(mark, .accent)
        line.append(" ")
        let indent = line.width
        add(spans, to: &line, role: .text)
        lines += line.wrapped(to: width, indent: indent)
      case .quote(let spans):
        var line = StyledLine()
        add(spans, to: &line, role: .quote)
        for wrapped in line.wrapped(to: width - 2) {
          var quoted = StyledLine(symbols.quote + " ", .quote)
          quoted.append(wrapped)
          lines.append(quoted)
        }
      case .code(let rows):
        for row in rows { lines += StyledLine(display("  " + row), .code).wrapped(to: width) }
      case .rule:
        let rule = String(repeating: symbols.rule, count: max(0, width))
        lines.append(StyledLine(display(rule), .border))
      case .blank:
        if lines.last.map({ !$0.isEmpty }) ?? false { lines.append(StyledLine()) }
      }
    }
    return lines
  }

  private func add(
    _ spans: [MarkdownSpan], to line: inout StyledLine, role: Role, attributes: Attributes = []
  ) {
    for span in spans {
      switch span.emphasis {
      case .none: line.append(display(span.text), role, attributes)
      case .emphasis: line.append(display(span.text), role, attributes.union(.italic))
      case .strong: line.append(display(span.text), role, attributes.union(.bold))
      case .code: line.append(display(span.text), .code, attributes)
      case .link: line.append(display(span.text), .link)
      case .aside: line.append(display(span.text), .dim)
      }
    }
  }
}
