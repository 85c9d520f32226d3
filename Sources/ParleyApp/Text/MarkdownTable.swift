/// Rows as a pipe table of Markdown.
enum MarkdownTable {
  /// The header, the rule below it and the rows, each on a line of its own.
  ///
  /// - Parameter isNumeric: Which columns are set to the right; those beyond its end are not.
  static func text(header: [String], rows: [[String]], isNumeric: [Bool] = []) -> String {
    text(
      written: header.map(escaped), rows: rows.map { $0.map(escaped) }, isNumeric: isNumeric)
  }

  /// The same of cells that are Markdown already, on one line each.
  static func text(written header: [String], rows: [[String]], isNumeric: [Bool]) -> String {
    let rule = header.indices.map { column in
      isNumeric.indices.contains(column) && isNumeric[column] ? "---:" : "---"
    }
    var text = line(header) + line(rule)
    for row in rows { text += line(row) }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    "| \(cells.joined(separator: " | ")) |\n"
  }

  /// A cell on one line, with nothing in it that would end it.
  private static func escaped(_ cell: String) -> String {
    var text = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "|", "\\":
        text.append("\\")
        text.append(scalar)
      case "\n" where isAfterReturn: break
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": text.append(" ")
      default: text.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(text)
  }
}
