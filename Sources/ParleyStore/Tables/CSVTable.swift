/// A CSV file as read: its bytes and where each cell and row stands in them.
///
/// Reading is lossless. Byte order mark, line ends, quotes and a missing last newline stay as they
/// are, and every cell knows its span, so that one of them can be changed without touching another
/// byte. Anything can be read; what is not well formed is a fault.
struct CSVTable: Sendable {
  /// The file as read.
  let bytes: [UInt8]
  /// All cells, row after row.
  let cells: [CSVCell]
  /// All rows, the header first and blank lines too.
  let rows: [CSVRow]
  /// Where quotes are misplaced, in the order of the file.
  let faults: [CSVFault]
  /// Where the first row begins: 3 after a byte order mark, else 0.
  let textStart: Int

  /// Reads a file's bytes; never fails.
  init(parsing bytes: [UInt8]) {
    var scanner = CSVScanner()
    textStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    bytes.withUnsafeBufferPointer { [textStart] in scanner.scan($0, from: textStart) }
    self.bytes = bytes
    cells = scanner.cells
    rows = scanner.rows
    faults = scanner.faults
  }

  /// The cells of a row.
  func cells(of row: CSVRow) -> ArraySlice<CSVCell> {
    cells[row.firstCell..<row.firstCell + row.cellCount]
  }

  /// What a cell says, without its quotes; bytes that are no UTF-8 become U+FFFD.
  func text(of cell: CSVCell) -> String {
    switch cell.form {
    case .plain, .broken:
      return String(decoding: bytes[cell.start..<cell.end], as: UTF8.self)
    case .quoted:
      return String(decoding: bytes[cell.start + 1..<cell.end - 1], as: UTF8.self)
    case .escaped:
      return String(decoding: unescaped(bytes[cell.start..<cell.end]), as: UTF8.self)
    }
  }

  /// The bytes between a cell's quotes, or all of them when there are none.
  func content(of cell: CSVCell) -> Range<Int> {
    switch cell.form {
    case .plain, .broken: cell.start..<cell.end
    case .quoted, .escaped: cell.start + 1..<cell.end - 1
    }
  }

  /// The file again, put together from its cells; equal to ``bytes``.
  func print() -> [UInt8] {
    var printed = Array(bytes[..<textStart])
    printed.reserveCapacity(bytes.count)
    for row in rows {
      var isFirst = true
      for cell in cells(of: row) {
        if !isFirst { printed.append(UInt8(ascii: ",")) }
        isFirst = false
        printed += bytes[cell.start..<cell.end]
      }
      printed += row.ending.bytes
    }
    return printed
  }

  /// Takes the outer quotes off and makes one quote of each doubled one.
  private func unescaped(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var wasQuote = false
    for byte in raw.dropFirst().dropLast() {
      let isSecond = byte == UInt8(ascii: "\"") && wasQuote
      if !isSecond { text.append(byte) }
      wasQuote = byte == UInt8(ascii: "\"") && !isSecond
    }
    return text
  }
}

/// One cell: its bytes as written, quotes included.
///
/// Offsets are 32 bits wide, since a table is at most 64 MiB and there are very many cells.
struct CSVCell: Hashable, Sendable {
  /// How a cell is written.
  enum Form: UInt8, Sendable {
    /// Without quotes.
    case plain
    /// In quotes, with none inside.
    case quoted
    /// In quotes, with doubled ones inside.
    case escaped
    /// With a quote where none may be; taken as it stands.
    case broken
  }

  private let startOffset: Int32
  private let endOffset: Int32
  let form: Form

  init(start: Int, end: Int, form: Form) {
    startOffset = Int32(truncatingIfNeeded: start)
    endOffset = Int32(truncatingIfNeeded: end)
    self.form = form
  }

  /// The offset of its first byte.
  var start: Int { Int(startOffset) }
  /// The offset just past its last byte.
  var end: Int { Int(endOffset) }
  /// Its bytes as written, quotes included.
  var span: ByteSpan { ByteSpan(start: start, end: end) }
  /// Whether nothing stands in it, not even quotes.
  var isEmpty: Bool { startOffset == endOffset || (form == .quoted && end - start == 2) }
}

/// One row of a table.
struct CSVRow: Hashable, Sendable {
  /// The index of its first cell.
  let firstCell: Int
  /// How many cells it has; at least one.
  let cellCount: Int
  /// The line it begins on, from 1.
  let line: Int
  let ending: CSVLineEnding
}

/// What ends a row.
enum CSVLineEnding: UInt8, Hashable, Sendable {
  case lineFeed, carriageReturnLineFeed
  /// The end of the file.
  case none

  /// Its bytes.
  var bytes: [UInt8] {
    switch self {
    case .lineFeed: [0x0A]
    case .carriageReturnLineFeed: [0x0D, 0x0A]
    case .none: []
    }
  }
}

/// A misplaced quote.
struct CSVFault: Hashable, Sendable {
  /// What is wrong with it.
  enum Kind: Sendable {
    /// It opens a cell that nothing closes; the cell ends with its line instead.
    case unterminated
    /// It stands inside a cell that does not begin with one.
    case stray
    /// It closes a cell, but more text follows.
    case textAfter
  }

  let kind: Kind
  /// The index of the cell.
  let cell: Int
  /// The offset of the quote.
  let offset: Int
}
