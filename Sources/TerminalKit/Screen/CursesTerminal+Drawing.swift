import CTerminal
import Glibc

extension CursesTerminal {
  /// Shows a frame: sends the cells that differ from the last one, then places the cursor.
  ///
  /// What does not fit on the screen is cut off. Nothing is drawn after ``leave()``.
  public func present(_ frame: Frame) {
    if isLeft { return }
    if needsRepaint { ct_repaint_all() }
    needsRepaint = false
    pens.use(frame.store)
    let known = shown.flatMap { $0.store === frame.store && $0.size == frame.size ? $0 : nil }
    var drawn: Set<Int> = []
    for y in 0..<min(frame.size.height, size.height) {
      let row = frame.row(y)
      let before = known?.row(y)
      if let before, row.holdsSameCells(as: before) { continue }
      draw(row, over: before, y: y, store: frame.store)
      drawn.insert(y)
    }
    let links = linkBytes(of: frame, over: known, drawn: drawn)
    let isTogether = showsTogether && (drawn.count > 1 || !links.isEmpty)
    shown = frame
    let cursor = frame.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    links.withUnsafeBufferPointer { links in
      ct_update(
        Int32(cursor?.y ?? -1), Int32(cursor?.x ?? 0), isTogether, links.baseAddress,
        Int32(links.count))
    }
  }

  /// Writes bytes to the terminal as they are, past curses, by one write(2): for what curses does
  /// not know and does not show, as OSC 52 (the clipboard).
  public func write(raw bytes: [UInt8]) {
    if isLeft { return }
    bytes.withUnsafeBufferPointer { _ = ct_write($0.baseAddress, Int32($0.count)) }
  }

  /// Hands the cells of a row to curses that differ from those it has.
  ///
  /// One after the other from the left, so that a wide cell that loses a half loses it to a cell that
  /// differs as well, and curses blanks no half that a later one does not draw.
  ///
  /// - Parameter before: The cells curses has; nil where nobody knows.
  private func draw(
    _ row: ArraySlice<Cell>, over before: ArraySlice<Cell>?, y: Int, store: CellStore
  ) {
    let line = Int32(y)
    row.withUnsafeBufferPointer { cells in
      for x in 0..<min(cells.count, size.width) {
        let cell = cells[x]
        if cell.width == 0 { continue }
        if let before, before[before.startIndex + x] == cell { continue }
        let pen = pens.pen(cell.style, in: store)
        // A wide cell cut by the screen's edge leaves a blank.
        let isCut = x + Int(cell.width) > size.width
        let glyph = isCut ? 0x20 : cell.glyph
        let width = isCut ? 1 : Int32(cell.width)
        if isASCII && glyph > 0x7E {
          let letter = asciiGlyph(for: store.scalars(glyph))
          ct_put(line, Int32(x), UInt32(letter), 1, pen.attributes, pen.pair)
          if width == 2 { ct_put(line, Int32(x + 1), 0x20, 1, pen.attributes, pen.pair) }
        } else if glyph & CellStore.clusterBit == 0 {
          ct_put(line, Int32(x), glyph, width, pen.attributes, pen.pair)
        } else {
          let scalars = store.scalars(glyph).map(\.value)
          ct_put_cluster(
            line, Int32(x), scalars, Int32(scalars.count), width, pen.attributes, pen.pair)
        }
      }
    }
  }
}

extension ArraySlice<Cell> {
  /// Equality by memory: cells are flat and have no padding.
  fileprivate func holdsSameCells(as other: ArraySlice<Cell>) -> Bool {
    withUnsafeBytes { mine in
      other.withUnsafeBytes { theirs in
        guard let left = mine.baseAddress, let right = theirs.baseAddress else {
          return mine.count == theirs.count
        }
        return mine.count == theirs.count && memcmp(left, right, mine.count) == 0
      }
    }
  }
}
