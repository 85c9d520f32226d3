import ParleyModel
import TerminalKit

/// A brief as plain text for a page of fixed width.
struct BriefPlainText {
  let page: BriefPage
  /// Unit: cells; Hangul takes two.
  var width = 80

  /// The text, lines ended.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// The lines without blanks at their ends.
  var lines: [String] {
    var lines: [String] = []
    if let stamp = page.stamp { lines.append(centred(stamp)) }
    lines += head
    lines += page.lead.flatMap { wrapped($0) }
    lines.append(String(repeating: "=", count: width))
    for section in page.sections {
      lines += ["", display(section.title).string]
      lines += section.blocks.flatMap { self.lines(of: $0) }
    }
    lines.append("")
    lines += page.remarks.flatMap { wrapped($0) }
    if !page.notes.isEmpty {
      lines += ["", display(page.notesTitle).string]
      lines += page.notes.flatMap { notes(of: $0) }
    }
    if let stamp = page.stamp { lines += ["", centred(stamp)] }
    return lines.map(\.trimmedRight)
  }

  /// The title at the left end and the day at the right one.
  private var head: [String] {
    let (title, day) = (display(flat(page.title)), display(page.asOf))
    guard title.width + 2 + day.width <= width else { return wrapped(page.title) + [day.string] }
    return [title.padded(to: width - day.width).string + day.string]
  }

  private func centred(_ words: String) -> String {
    let text = display(words)
    return text.paddedLeft(to: (width + text.width) / 2).string
  }

  private func lines(of block: BriefPage.Block) -> [String] {
    switch block {
    case .lines(let lines): return lines.flatMap { wrapped($0, indent: 2) }
    case .parties(let parties):
      let column = (parties.map { display($0.code).width }.max() ?? 0) + 2
      return parties.flatMap { code, text in
        wrapped(text, indent: 2 + column).enumerated().map { index, line in
          guard index == 0 else { return line }
          return "  " + display(code).padded(to: column).string + line.dropFirst(2 + column)
        }
      }
    case .table(let table):
      let grid = BriefTextTable(table: table, width: width - 2).lines.map { "  " + $0 }
      return grid + (table.caption.isEmpty ? [] : wrapped(table.caption, indent: 2))
    case .charts(let charts):
      return BriefChartText(charts: charts, width: width - 2).lines.map { "  " + $0 }
        + wrapped(BriefText(charts.caption), indent: 2)
    }
  }

  private func notes(of group: BriefPage.NoteGroup) -> [String] {
    ["  " + display(group.kind).string]
      + group.notes.flatMap { note in
        let number = "[\(note.number)] "
        let lines = display(number + note.text).wrapped(to: max(10, width - 4))
        return lines.enumerated().map { ($0.offset == 0 ? "  " : "    ") + $0.element.string }
      }
  }

  private func wrapped(_ text: BriefText, indent: Int = 0) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    return display(flat(text)).wrapped(to: max(10, width - indent)).map { blanks + $0.string }
  }

  private func flat(_ text: BriefText) -> String { BriefTextTable.flat(text) }
}
