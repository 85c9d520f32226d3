/// A table of a header and one row, written so that reading gives back exactly its texts.
struct DraftTable {
  /// The file.
  let bytes: [UInt8]
  /// Where the row begins.
  let rowStart: Int

  init(header: [String], row: [String]) {
    let head = Self.line(header)
    rowStart = head.count
    bytes = head + Self.line(row)
  }

  /// Every text stands in quotes: then none, not even a byte order mark, means anything else.
  private static func line(_ texts: [String]) -> [UInt8] {
    let cells = texts.map { CSVText.cell($0, inQuotes: true) }
    return Array(cells.joined(separator: [UInt8(ascii: ",")])) + [UInt8(ascii: "\n")]
  }
}
