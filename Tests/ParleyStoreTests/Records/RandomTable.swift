import ParleyTestSupport

/// A random table, known cell by cell without the code under test.
struct RandomTable {
  /// The cells as written, row after row; a blank line is a row without cells.
  private(set) var written: [[[UInt8]]] = []
  /// What the cells say.
  private(set) var texts: [[String]] = []
  /// The line ends; that of the last row may be empty.
  private(set) var ends: [[UInt8]] = []
  private let mark: [UInt8]

  static let columns = ["id", "title", "extra, one", "outcome"]

  private static let pieces = [
    "", "a", "12", " x ", "한글", "1,519.2", "\"so\"", "two\nlines", "two\r\nlines", "end\r", "é",
    "\"", ",", "x;y", "\u{FEFF}",
  ]

  /// - Parameter isRagged: Whether rows may have too few cells, or one too many.
  init(_ chance: inout SeededGenerator, isRagged: Bool = true) {
    mark = Int.random(in: 0..<3, using: &chance) == 0 ? [0xEF, 0xBB, 0xBF] : []
    let usual: [UInt8] = Bool.random(using: &chance) ? [0x0A] : [0x0D, 0x0A]
    add(Self.columns, &chance, usual)
    for row in 0..<Int.random(in: 0...6, using: &chance) {
      if Int.random(in: 0..<6, using: &chance) == 0 { add([], &chance, usual) }
      var count = Self.columns.count
      if isRagged, Int.random(in: 0..<4, using: &chance) == 0 {
        count = Int.random(in: 1...count + 1, using: &chance)
      }
      let id = ["P\(row)", "회차 \(row)", "\(row), x"].randomElement(using: &chance)!
      add([id] + (1..<count).map { _ in Self.text(&chance) }, &chance, usual)
    }
    if Bool.random(using: &chance) {
      if texts[texts.count - 1].isEmpty { add(["last"], &chance, usual) }
      ends[ends.count - 1] = []
    }
  }

  /// A text as one may be typed.
  static func text(_ chance: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...2, using: &chance)).map { _ in pieces.randomElement(using: &chance)! }
      .joined()
  }

  private mutating func add(
    _ texts: [String], _ chance: inout SeededGenerator, _ usual: [UInt8]
  ) {
    self.texts.append(texts)
    written.append(
      texts.map { text in
        let needsQuotes = text.utf8.contains { ",\"\n\r".utf8.contains($0) }
        let isQuoted = needsQuotes || Int.random(in: 0..<4, using: &chance) == 0
        return Array((isQuoted ? "\"\(text.replacing("\"", with: "\"\""))\"" : text).utf8)
      })
    ends.append(Int.random(in: 0..<12, using: &chance) == 0 ? [0x0A] : usual)
  }

  var bytes: [UInt8] { mark + texts.indices.flatMap { line($0) + ends[$0] } }

  /// The rows with cells, the header not among them.
  var records: [Int] { texts.indices.dropFirst().filter { !texts[$0].isEmpty } }

  /// A row's cells with the commas between them.
  func line(_ row: Int) -> [UInt8] { Array(written[row].joined(separator: [0x2C])) }

  /// Where a row begins and ends in the bytes, its line end not counted.
  func span(of row: Int) -> Range<Int> {
    let start = mark.count + (0..<row).reduce(0) { $0 + line($1).count + ends[$1].count }
    return start..<start + line(row).count
  }

  /// Where a cell begins and ends in the bytes, its quotes counted.
  func span(of column: Int, in row: Int) -> Range<Int> {
    let start = span(of: row).lowerBound + written[row][..<column].reduce(0) { $0 + $1.count + 1 }
    return start..<start + written[row][column].count
  }
}
