/// A table of a synthetic workspace while it is written.
struct SyntheticTable {
  /// Its file, as `rounds.csv`.
  let file: String
  private(set) var bytes: [UInt8]
  private let width: Int

  init(_ file: String, columns: [String]) {
    self.file = file
    width = columns.count
    bytes = CSVText.row(columns) + [UInt8(ascii: "\n")]
  }

  mutating func add(_ cells: [String]) {
    precondition(cells.count == width, "a row of \(file) has \(width) cells")
    bytes += CSVText.row(cells)
    bytes.append(UInt8(ascii: "\n"))
  }
}

/// A figure that is kept in tenths, so that it is exact, as a cell has it.
func tenths(_ value: Int) -> String {
  "\(value < 0 ? "-" : "")\(value.magnitude / 10).\(value.magnitude % 10)"
}

/// A number with leading zeros, of at least so many digits.
func padded(_ number: Int, _ digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
