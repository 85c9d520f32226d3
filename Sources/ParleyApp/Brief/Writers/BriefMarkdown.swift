import ParleyModel

/// A brief as Markdown with footnotes; charts are drawn with characters.
struct BriefMarkdown {
  let page: BriefPage

  var text: String {
    var parts: [String] = []
    if let stamp = page.stamp { parts.append("**\(MarkdownText.escaped(stamp))**\n") }
    parts.append("# \(inline(page.title))\n")
    let lead = page.lead + [BriefText(page.asOf)]
    parts.append(lead.map { start(inline($0)) }.joined(separator: "  \n") + "\n")
    for section in page.sections {
      parts.append("## \(MarkdownText.escaped(section.title))\n")
      parts += section.blocks.map { block($0) }
    }
    parts.append(page.remarks.map { "- \(start(inline($0)))\n" }.joined())
    if !page.notes.isEmpty {
      parts.append("## \(MarkdownText.escaped(page.notesTitle))\n")
      parts.append(page.notes.map { notes(of: $0) }.joined())
    }
    if let stamp = page.stamp { parts.append("**\(MarkdownText.escaped(stamp))**\n") }
    return parts.joined(separator: "\n")
  }

  private func block(_ block: BriefPage.Block) -> String {
    switch block {
    case .lines(let lines): return lines.map { start(inline($0)) + "\n" }.joined(separator: "\n")
    case .parties(let parties):
      return parties.map { "- **\(MarkdownText.escaped($0.code))** \(inline($0.text))\n" }.joined()
    case .table(let table):
      let text = MarkdownTable.text(
        written: table.columns.map { MarkdownText.escaped($0.title) },
        rows: table.rows.map { $0.map { inline($0) } },
        isNumeric: table.columns.map(\.isNumeric))
      return table.caption.isEmpty ? text : "\(text)\n\(start(inline(table.caption)))\n"
    case .charts(let charts):
      let lines = BriefChartText(charts: charts, width: 78).lines
      return "```text\n\(lines.joined(separator: "\n"))\n```\n\n"
        + start(MarkdownText.escaped(charts.caption)) + "\n"
    }
  }

  private func notes(of group: BriefPage.NoteGroup) -> String {
    group.notes.map { note in
      let address = note.address.map { " <\($0)>" } ?? ""
      let (kind, text) = (MarkdownText.escaped(group.kind), MarkdownText.escaped(note.text))
      return "[^\(note.number)]: \(start(text)) (\(kind)).\(address)\n"
    }.joined()
  }

  private func inline(_ text: BriefText) -> String {
    text.runs.map { run in
      switch run {
      case .words(let words, .strong): MarkdownText.strong(words)
      case .words(let words, _): MarkdownText.escaped(words)
      case .mark(let confidence): " " + MarkdownText.escaped(FigureText.mark(confidence))
      case .notes(let numbers): numbers.map { "[^\($0)]" }.joined()
      }
    }.joined()
  }

  /// A paragraph that begins like a list or a rule does not become one.
  private func start(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text[digits.endIndex...]
    if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" {
      return "\(digits)\\\(rest)"
    }
    return text
  }
}
