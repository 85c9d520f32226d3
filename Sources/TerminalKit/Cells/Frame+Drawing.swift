/// Drawing. Wherever a wide cell would lose one half, the other half becomes a blank.
extension Frame {
  /// Draws a line of text and returns the columns it took.
  ///
  /// Text longer than `width` columns, or than the room up to the frame's right edge, ends in "…".
  /// Columns left of the frame are not drawn; a row outside it draws nothing and takes none.
  @discardableResult
  public mutating func put(
    _ text: DisplayText, x: Int, y: Int, width: Int? = nil, style: Style = Style()
  ) -> Int {
    let room = min(width ?? Int.max, size.width - x)
    guard y >= 0, y < size.height, room > 0, !text.isEmpty else { return 0 }
    let fitting = text.truncated(to: room)
    let number = store.number(of: style)
    if fitting.isASCII {
      putASCII(fitting, x: x, y: y, style: number)
    } else {
      putScalars(fitting, x: x, y: y, style: number)
    }
    return fitting.width
  }

  /// Fills the part of `rect` inside the frame with blanks.
  public mutating func fill(_ rect: Rect, style: Style) {
    let part = rect.intersection(bounds)
    if part.isEmpty { return }
    cutLinks(part)
    let blank = Cell.blank(style: store.number(of: style))
    for y in part.y..<part.maxY {
      releaseHalves(from: part.x, to: part.maxX, y: y)
      let start = y * size.width
      for index in (start + part.x)..<(start + part.maxX) { cells[index] = blank }
    }
  }

  /// Changes the styles in `rect` and keeps the glyphs, to highlight a row for example.
  ///
  /// A wide cell changes as a whole if its first half is inside.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let part = rect.intersection(bounds)
    if part.isEmpty { return }
    var changed: [UInt16: UInt16] = [:]
    for y in part.y..<part.maxY {
      let start = y * size.width
      for index in (start + part.x)..<(start + part.maxX) where cells[index].width != 0 {
        let old = cells[index].style
        let new = changed[old] ?? store.number(of: change(store.style(old)))
        changed[old] = new
        cells[index].style = new
        if cells[index].width == 2 { cells[index + 1].style = new }
      }
    }
  }

  /// Draws one cluster; what cannot be shown in one cell is shown as �.
  public mutating func set(glyph: Character, x: Int, y: Int, style: Style) {
    guard y >= 0, y < size.height, x >= 0, x < size.width else { return }
    let shown = display(String(glyph))
    let isOneCell =
      shown.width == 1
      || shown.width == 2 && shown.string.unicodeScalars.first?.displayWidth == 2
    putScalars(isOneCell ? shown : "\u{FFFD}", x: x, y: y, style: store.number(of: style))
  }

  private mutating func putASCII(_ text: DisplayText, x: Int, y: Int, style: UInt16) {
    let first = max(x, 0)
    let end = x + text.width
    guard first < end else { return }
    releaseHalves(from: first, to: end, y: y)
    var index = y * size.width + first
    for byte in text.string.utf8.dropFirst(first - x) {
      cells[index] = Cell(glyph: UInt32(byte), style: style, width: 1)
      index += 1
    }
  }

  private mutating func putScalars(_ text: DisplayText, x: Int, y: Int, style: UInt16) {
    var column = x
    var cluster: [Unicode.Scalar] = []
    var base: Unicode.Scalar?
    for scalar in text.string.unicodeScalars {
      if scalar.displayWidth == 0, let started = base {
        if cluster.isEmpty { cluster.append(started) }
        cluster.append(scalar)
        continue
      }
      if let base { column += place(base, cluster, x: column, y: y, style: style) }
      base = scalar
      cluster.removeAll(keepingCapacity: true)
    }
    if let base { _ = place(base, cluster, x: column, y: y, style: style) }
  }

  /// Places a cell and returns its columns; `cluster` is empty when the base has no marks.
  private mutating func place(
    _ base: Unicode.Scalar, _ cluster: [Unicode.Scalar], x: Int, y: Int, style: UInt16
  ) -> Int {
    let width = base.displayWidth
    let start = y * size.width
    let first = max(x, 0)
    let end = min(x + width, size.width)
    guard first < end else { return width }
    releaseHalves(from: first, to: end, y: y)
    if end - first < width {
      for index in (start + first)..<(start + end) { cells[index] = .blank(style: style) }
      return width
    }
    let glyph = cluster.isEmpty ? base.value : store.glyph(of: cluster)
    cells[start + x] = Cell(glyph: glyph, style: style, width: UInt8(width))
    if width == 2 { cells[start + x + 1] = .secondHalf(style: style) }
    return width
  }

  /// Blanks the halves outside `from..<to` of wide cells that lose their other half inside.
  private mutating func releaseHalves(from: Int, to: Int, y: Int) {
    let start = y * size.width
    if cells[start + from].width == 0, from > 0 {
      cells[start + from - 1] = .blank(style: cells[start + from - 1].style)
    }
    if to < size.width, cells[start + to].width == 0 {
      cells[start + to] = .blank(style: cells[start + to].style)
    }
  }
}
