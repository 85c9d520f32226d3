import TerminalKit

/// Figures in rows and columns with what is to be said of them, printable in three ways.
struct FigureTable {
  /// A column.
  struct Column {
    let title: String
    var isNumeric = true
  }

  /// The heading.
  var title: String
  /// Sentences before the table: what it assumes, what it counts.
  var lead: [String] = []
  var columns: [Column]
  var rows: [[String]] = []
  /// Sentences after the table.
  var notes: [String] = []

  /// For a terminal: columns set to their widths, nothing cut; sentences broken at 100 cells.
  var text: String {
    var lines: [String] = [title]
    lines += lead.flatMap { Self.wrapped($0) }
    if !rows.isEmpty { lines.append("") }
    lines += grid
    if !notes.isEmpty { lines.append("") }
    lines += notes.flatMap { Self.wrapped($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// For a memo: a heading, sentences and a pipe table.
  var markdown: String {
    var parts = ["### \(title)\n"]
    if !lead.isEmpty { parts.append(lead.map { $0 + "\n" }.joined(separator: "\n")) }
    if !rows.isEmpty {
      parts.append(
        MarkdownTable.text(
          header: columns.map(\.title), rows: rows, isNumeric: columns.map(\.isNumeric)))
    }
    if !notes.isEmpty { parts.append(notes.map { "- \($0)\n" }.joined()) }
    return parts.joined(separator: "\n")
  }

  /// Columns nobody fills are left out.
  func withoutEmptyColumns() -> FigureTable {
    let filled = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    var table = self
    table.columns = filled.map { columns[$0] }
    table.rows = rows.map { row in filled.map { row[$0] } }
    return table
  }

  private var grid: [String] {
    guard !rows.isEmpty else { return [] }
    let all = [columns.map(\.title)] + rows
    let widths = columns.indices.map { column in
      all.map { display($0[column]).width }.max() ?? 0
    }
    return all.map { row in
      let cells = columns.indices.map { column in
        let text = display(row[column])
        return columns[column].isNumeric
          ? text.paddedLeft(to: widths[column]).string : text.padded(to: widths[column]).string
      }
      return cells.joined(separator: "  ").trimmedRight
    }
  }

  private static func wrapped(_ sentence: String) -> [String] {
    StyledLine(display(sentence)).wrapped(to: 100, indent: 2).map { $0.plain.trimmedRight }
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedRight: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
