/// Reads comma-separated text as RFC 4180 has it, without the code under test.
enum CSVRows {
  /// The rows, header first; the last line ends in a line feed.
  static func read(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var isAfterQuote = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"":
        // A second quote inside quotes stands for one.
        if isQuoted, isAfterQuote { cell += "\"" }
        if isQuoted { isAfterQuote.toggle() } else { isQuoted = true }
      case "," where !isQuoted || isAfterQuote, "\n" where !isQuoted || isAfterQuote:
        row.append(cell)
        (cell, isQuoted, isAfterQuote) = ("", false, false)
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
