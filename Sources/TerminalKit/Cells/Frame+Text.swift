/// A frame as text, for tests, for `render` and for a pipe.
extension Frame {
  /// The rows joined by line feeds, without styles and without blanks at their ends.
  ///
  /// - Parameter isASCII: Shows each glyph as a terminal without UTF-8 does, by the ASCII character
  ///   that resembles it; a wide one becomes a letter and a blank.
  public func text(isASCII: Bool = false) -> String {
    (0..<size.height).map { rowText($0, isASCII: isASCII) }.joined(separator: "\n")
  }

  /// The rows with the escape sequences (SGR) that colour them.
  ///
  /// Every row ends in the default style; blanks at its end are left out unless they are coloured.
  ///
  /// - Parameter isASCII: As in ``text(isASCII:)``.
  public func styledText(depth: ColorDepth, isASCII: Bool = false) -> String {
    var reducer = ColorReducer(depth: depth)
    var sequences: [UInt16: String] = [:]
    var rows: [String] = []
    for y in 0..<size.height {
      var text = ""
      var current: UInt16 = 0
      let cells = isASCII ? asciiRow(y) : row(y)
      let end = cells.lastIndex { !($0.isBlank && isPlain($0.style)) } ?? cells.startIndex - 1
      for cell in cells[cells.startIndex..<(end + 1)] where cell.width != 0 {
        if cell.style != current {
          let sequence =
            sequences[cell.style] ?? reducer.reduce(store.style(cell.style)).selectSequence
          sequences[cell.style] = sequence
          text += sequence
          current = cell.style
        }
        append(cell, to: &text)
      }
      rows.append(current == 0 ? text : text + "\u{1B}[0m")
    }
    return rows.joined(separator: "\n")
  }

  private func rowText(_ y: Int, isASCII: Bool) -> String {
    let cells = isASCII ? asciiRow(y) : row(y)
    guard let last = cells.lastIndex(where: { !$0.isBlank }) else { return "" }
    var text = ""
    for cell in cells[...last] where cell.width != 0 { append(cell, to: &text) }
    return text
  }

  /// The row as it is drawn where there is only ASCII, every cell one column wide.
  private func asciiRow(_ y: Int) -> ArraySlice<Cell> {
    ArraySlice(
      row(y).map { cell in
        if cell.width == 0 { return .blank(style: cell.style) }
        let letter = cell.glyph > 0x7E ? asciiGlyph(for: store.scalars(cell.glyph)) : nil
        return Cell(glyph: letter.map { UInt32($0) } ?? cell.glyph, style: cell.style, width: 1)
      })
  }

  private func append(_ cell: Cell, to text: inout String) {
    if cell.glyph & CellStore.clusterBit == 0, let scalar = Unicode.Scalar(cell.glyph) {
      text.unicodeScalars.append(scalar)
    } else {
      text.unicodeScalars.append(contentsOf: store.scalars(cell.glyph))
    }
  }

  /// Whether a blank in this style looks like no cell at all.
  private func isPlain(_ number: UInt16) -> Bool {
    let style = store.style(number)
    return style.background == .terminal
      && style.attributes.isDisjoint(with: [.underline, .reverse])
  }
}
