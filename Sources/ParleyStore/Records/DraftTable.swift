/// A table of a header and one row, written so that reading gives back exactly its texts.
struct DraftTable {
  /// The file.
  let bytes: [UInt8]
  /// Where the row begins.
  let rowStart: Int

  init(header: [String], row: [String]) {
    // Every cell stands in quotes: then no text, not even a byte order mark, means anything else.
    var text = header.map(Self.quoted).joined(separator: ",") + "\n"
    rowStart = text.utf8.count
    text += row.map { $0.isEmpty ? "" : Self.quoted($0) }.joined(separator: ",") + "\n"
    bytes = Array(text.utf8)
  }

  private static func quoted(_ text: String) -> String {
    var cell = "\""
    for character in text.unicodeScalars {
      if character == "\"" { cell += "\"" }
      cell.unicodeScalars.append(character)
    }
    return cell + "\""
  }
}
