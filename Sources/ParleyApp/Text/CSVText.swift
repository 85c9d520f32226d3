/// Rows as comma-separated text, quoted as RFC 4180 says; lines end in a line feed. No cell is a
/// formula.
enum CSVText {
  /// The header and the rows, each on a line of its own.
  static func text(header: [String], rows: [[String]]) -> String {
    var text = ""
    for row in [header] + rows {
      append(row, to: &text)
      text += "\n"
    }
    return text
  }

  private static func append(_ row: [String], to text: inout String) {
    // A lone empty cell would be an empty line, which readers skip.
    if row == [""] { text += "\"\"" }
    for (index, cell) in row.enumerated() {
      if index > 0 { text += "," }
      append(SpreadsheetCell.safe(cell), to: &text)
    }
  }

  private static func append(_ cell: String, to text: inout String) {
    let needsQuotes = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == quote || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes else {
      text += cell
      return
    }
    text += "\""
    // By scalars: a quote with an accent on it is one Character, and no quote.
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    text += "\""
  }

  private static let quote = UInt8(ascii: "\"")
}
