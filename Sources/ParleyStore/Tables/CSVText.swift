/// How texts are written as cells of a CSV file.
enum CSVText {
  private static let quote = UInt8(ascii: "\"")

  /// A cell that reads back as the text.
  ///
  /// Quotes stand where a comma, a quote or a line end inside needs them. A blank at an end needs
  /// none: it is part of the text with and without them.
  ///
  /// - Parameter inQuotes: Whether a text that needs none has them all the same; an empty one never.
  static func cell(_ text: String, inQuotes: Bool = false) -> [UInt8] {
    let needsQuotes = text.utf8.contains { byte in
      [UInt8(ascii: ","), quote, UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(byte)
    }
    guard needsQuotes || inQuotes && !text.isEmpty else { return Array(text.utf8) }
    var cell = [quote]
    for byte in text.utf8 {
      if byte == quote { cell.append(quote) }
      cell.append(byte)
    }
    cell.append(quote)
    return cell
  }

  /// A row without its line end.
  ///
  /// A single empty cell stands in quotes, for without them its line would be blank and no row.
  static func row(_ texts: [String]) -> [UInt8] {
    if texts == [""] { return [quote, quote] }
    return Array(texts.map { cell($0) }.joined(separator: [UInt8(ascii: ",")]))
  }
}

extension String {
  /// Whether the bytes are the same; `==` takes Hangul in one piece and in its letters for equal.
  func isSameText(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
