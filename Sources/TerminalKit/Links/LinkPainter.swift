import CTerminal

/// The bytes that make cells links: they are written once more, behind what curses sent.
///
/// Curses has no cells with links and believes nothing has happened: cursor, colours and glyphs are
/// afterwards as it left them. Source: DECSC and DECRC (VT510, 5-149), OSC 8 ("Hyperlinks in terminal
/// emulators", E. Koblinger).
struct LinkPainter {
  let isASCII: Bool
  /// Columns the C library gives a scalar, as CTerminal asks it.
  private let columns: (Unicode.Scalar) -> Int
  private(set) var bytes: [UInt8] = []

  init(
    isASCII: Bool, columns: @escaping (Unicode.Scalar) -> Int = { Int(ct_columns($0.value)) }
  ) {
    self.isASCII = isASCII
    self.columns = columns
  }

  /// Writes the cells of a row anew.
  ///
  /// - Parameters:
  ///   - address: nil for cells that are a link no longer.
  ///   - style: The sequence that selects a style by its number.
  mutating func write(
    _ columns: Range<Int>, ofRow y: Int, of frame: Frame, to address: WebAddress?,
    style: (UInt16) -> String
  ) {
    let columns = Self.drawn(columns, y: y, frame)
    let row = frame.row(y)
    let cells = row[(row.startIndex + columns.lowerBound)..<(row.startIndex + columns.upperBound)]
    guard let first = cells.firstIndex(where: { $0.width != 0 }) else { return }
    if bytes.isEmpty { bytes += "\u{1B}7".utf8 }
    bytes += "\u{1B}[\(y + 1);\(first - row.startIndex + 1)H".utf8
    if let address { bytes += "\u{1B}]8;;\(address.text)\u{1B}\\".utf8 }
    var selected: UInt16?
    for cell in cells[first...] where cell.width != 0 {
      if cell.style != selected { bytes += style(cell.style).utf8 }
      selected = cell.style
      bytes += glyph(cell, in: frame.store).utf8
    }
    if address != nil { bytes += "\u{1B}]8;;\u{1B}\\".utf8 }
  }

  /// Puts the cursor and the colours back; what is to be sent, empty where nothing was written.
  consuming func finished() -> [UInt8] {
    if !bytes.isEmpty { bytes += "\u{1B}8".utf8 }
    return bytes
  }

  /// The columns without half a wide cell at their end, and without the last cell of the screen, which
  /// curses never draws.
  private static func drawn(_ columns: Range<Int>, y: Int, _ frame: Frame) -> Range<Int> {
    var end = min(columns.upperBound, frame.size.width - (y == frame.size.height - 1 ? 1 : 0))
    guard columns.lowerBound < end else { return columns.lowerBound..<columns.lowerBound }
    if frame[end - 1, y].width == 2 { end -= 1 }
    return columns.lowerBound..<max(columns.lowerBound, end)
  }

  /// What CTerminal shows of a cell: see `ct_put` and `ct_put_cluster`.
  private func glyph(_ cell: Cell, in store: CellStore) -> String {
    let scalars = store.scalars(cell.glyph)
    guard let base = scalars.first else { return " " }
    if isASCII, scalars.count > 1 || base.value > 0x7E {
      let letter = String(Character(Unicode.Scalar(asciiGlyph(for: scalars))))
      return cell.width == 2 ? letter + " " : letter
    }
    guard columns(base) == Int(cell.width) else {
      return cell.width == 2 ? "? " : "?"
    }
    var text = String.UnicodeScalarView([base])
    for mark in scalars.dropFirst().prefix(4) where columns(mark) == 0 {
      text.append(mark)
    }
    return String(text)
  }
}
