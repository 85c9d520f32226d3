import ParleyModel
import TerminalKit

/// Figures in rows and columns with what is to be said of them, printable in three ways.
struct FigureTable {
  /// A column.
  struct Column {
    let title: String
    let isNumeric: Bool

    /// A column with a title of parley's own.
    init(_ title: Phrase, isNumeric: Bool = true) {
      self.init(title: title.text, isNumeric: isNumeric)
    }

    init(title: String, isNumeric: Bool = true) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// The heading.
  var title: String
  /// Sentences before the table: what it assumes, what it counts.
  var lead: [String] = []
  var columns: [Column]
  var rows: [[String]] = []
  /// Sentences after the table.
  var notes: [String] = []

  /// For a terminal: columns set to their widths, nothing cut; sentences, and a last column of words,
  /// broken at 100 cells.
  var text: String {
    var lines: [String] = [display(Self.flat(title)).string]
    lines += lead.flatMap { Self.wrapped($0) }
    if !rows.isEmpty { lines.append("") }
    lines += FigureGrid(columns: columns, rows: rows, width: Self.width).lines
    if !notes.isEmpty { lines.append("") }
    lines += notes.flatMap { Self.wrapped($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// For a memo: a heading, sentences and a pipe table.
  var markdown: String {
    var parts = ["### \(Self.flat(title))\n"]
    if !lead.isEmpty {
      parts.append(lead.map { Self.flat($0) + "\n" }.joined(separator: "\n"))
    }
    if !rows.isEmpty {
      parts.append(
        MarkdownTable.text(
          header: columns.map(\.title), rows: rows, isNumeric: columns.map(\.isNumeric)))
    }
    if !notes.isEmpty { parts.append(notes.map { "- \(Self.flat($0))\n" }.joined()) }
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

  private static let width = 100

  private static func wrapped(_ sentence: String) -> [String] {
    StyledLine(display(flat(sentence))).wrapped(to: width, indent: 2).map { $0.plain.trimmedRight }
  }

  /// A user's title or note on one line.
  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension String {
  /// The text without blanks at its end.
  var trimmedRight: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
