/// Rows as tab-separated text: lines end in a line feed, no cell holds a tab or a line break, and none
/// is a formula.
enum TSVText {
  /// The header and the rows, each on a line of its own.
  static func text(header: [String], rows: [[String]]) -> String {
    ([header] + rows).map {
      $0.map { SpreadsheetCell.safe(plain($0)) }.joined(separator: "\t") + "\n"
    }.joined()
  }

  /// A cell with a blank in the place of every tab, line break and other control character.
  private static func plain(_ cell: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in cell.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: text.append(" ")
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
