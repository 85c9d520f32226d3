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
    // A row has few styles.
    var changed: [(old: UInt16, new: UInt16)] = []
    for y in part.y..<part.maxY {
      let start = y * size.width
      for index in (start + part.x)..<(start + part.maxX) where cells[index].width != 0 {
        let old = cells[index].style
        let new: UInt16
        if let known = changed.last(where: { $0.old == old }) {
          new = known.new
        } else {
          new = store.number(of: change(store.style(old)))
          changed.append((old, new))
        }
        cells[index].style = new
        if cells[index].width == 2 { cells[index + 1].style = new }
      }
    }
  }

  /// Draws one cluster; what cannot be shown in one cell is shown as �.
  public mutating func set(glyph: Character, x: Int, y: Int, style: Style) {
    guard y >= 0, y < size.height, x >= 0, x < size.width else { return }
    if let scalar = glyph.plainScalar {
      return fillRow(scalar, from: x, to: x + 1, y: y, style: store.number(of: style))
    }
    let shown = display(String(glyph))
    let isOneCell =
      shown.width == 1
      || shown.width == 2 && shown.string.unicodeScalars.first?.displayWidth == 2
    putScalars(isOneCell ? shown : "\u{FFFD}", x: x, y: y, style: store.number(of: style))
  }

  /// Draws a scalar of one column into every cell of a part of a row that lies inside the frame.
  mutating func fillRow(_ scalar: Unicode.Scalar, from: Int, to: Int, y: Int, style: UInt16) {
    releaseHalves(from: from, to: to, y: y)
    let cell = Cell(glyph: scalar.value, style: style, width: 1)
    let start = y * size.width
    for index in (start + from)..<(start + to) { cells[index] = cell }
  }

  private mutating func putASCII(_ text: DisplayText, x: Int, y: Int, style: UInt16) {
    let first = max(x, 0)
    let end = x + text.width
    guard first < end else { return }
    releaseHalves(from: first, to: end, y: y)
    let start = y * size.width + first
    cells.withUnsafeMutableBufferPointer { cells in
      var text = text.string
      text.withUTF8 { bytes in
        for column in 0..<end - first {
          cells[start + column] = Cell(
            glyph: UInt32(bytes[first - x + column]), style: style, width: 1)
        }
      }
    }
  }

  private mutating func putScalars(_ text: DisplayText, x: Int, y: Int, style: UInt16) {
    let first = max(x, 0)
    let end = min(x + text.width, size.width)
    guard first < end else { return }
    releaseHalves(from: first, to: end, y: y)
    var column = x
    var base: Unicode.Scalar?
    var index: Int?
    var cluster: [Unicode.Scalar] = []
    for scalar in text.string.unicodeScalars {
      let width = scalar.displayWidth
      if width == 0, let base {
        if cluster.isEmpty { cluster.append(base) }
        cluster.append(scalar)
        if let index { cells[index].glyph = store.glyph(of: cluster) }
        continue
      }
      cluster.removeAll(keepingCapacity: true)
      base = scalar
      index = place(scalar, width: width, x: column, y: y, style: style)
      column += width
    }
  }

  /// Places a cell; returns its index, nil where no whole one is left inside the frame.
  private mutating func place(
    _ base: Unicode.Scalar, width: Int, x: Int, y: Int, style: UInt16
  ) -> Int? {
    let start = y * size.width
    if x >= 0, width > 0, x + width <= size.width {
      cells[start + x] = Cell(glyph: base.value, style: style, width: UInt8(width))
      if width == 2 { cells[start + x + 1] = .secondHalf(style: style) }
      return start + x
    }
    for column in max(x, 0)..<max(x, 0, min(x + width, size.width)) {
      cells[start + column] = .blank(style: style)
    }
    return nil
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

extension Character {
  /// The one scalar it consists of, where that takes one column and the gate lets it pass as it is;
  /// nil where it needs a closer look.
  var plainScalar: Unicode.Scalar? {
    let scalars = unicodeScalars
    guard let scalar = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex
    else { return nil }
    return scalar.isPlain ? scalar : nil
  }
}

extension DisplayText {
  /// The one scalar it consists of, where that takes one column; nil for any other text.
  var plainScalar: Unicode.Scalar? {
    let scalars = string.unicodeScalars
    guard width == 1, let scalar = scalars.first,
      scalars.index(after: scalars.startIndex) == scalars.endIndex
    else { return nil }
    return scalar
  }
}

extension Unicode.Scalar {
  /// Whether it takes one column and the gate lets it pass whatever stands beside it.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0x2500...0x25FC, 0x2800...0x28FF: true
    default: false
    }
  }
}
