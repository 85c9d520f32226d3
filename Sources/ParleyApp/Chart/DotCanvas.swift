import TerminalKit

/// A grid of dots finer than cells, printed as braille, as half blocks or as plain letters.
struct DotCanvas {
  /// Size in cells.
  let width: Int
  let height: Int
  let marks: ChartState.Marks
  /// What a dot is where only letters show.
  let letter: Character
  private var dots: [Bool]

  /// Dots a cell holds across and down.
  static func resolution(_ marks: ChartState.Marks) -> (across: Int, down: Int) {
    switch marks {
    case .braille: (2, 4)
    case .blocks: (1, 8)
    case .ascii: (1, 1)
    }
  }

  var dotWidth: Int { width * Self.resolution(marks).across }
  var dotHeight: Int { height * Self.resolution(marks).down }

  init(width: Int, height: Int, marks: ChartState.Marks, letter: Character = "*") {
    self.letter = letter
    self.width = max(0, width)
    self.height = max(0, height)
    self.marks = marks
    let (across, down) = Self.resolution(marks)
    dots = Array(repeating: false, count: self.width * across * self.height * down)
  }

  /// Sets a dot; dots outside are dropped.
  mutating func set(_ x: Int, _ y: Int) {
    guard x >= 0, y >= 0, x < dotWidth, y < dotHeight else { return }
    dots[y * dotWidth + x] = true
  }

  /// A straight line of dots; every second one when `isDotted`.
  mutating func line(from start: Point, to end: Point, isDotted: Bool) {
    let steps = max(abs(end.x - start.x), abs(end.y - start.y))
    guard steps > 0 else { return set(start.x, start.y) }
    for step in 0...steps where !isDotted || step % 4 < 2 {
      let x = start.x + (2 * step * (end.x - start.x) + steps) / (2 * steps)
      let dy = 2 * step * (end.y - start.y)
      let y = start.y + (dy + (dy < 0 ? -steps : steps)) / (2 * steps)
      set(x, y)
    }
  }

  /// A column of dots from the bottom up to `y`.
  mutating func column(_ x: Int, upTo y: Int) {
    for row in y..<max(y, dotHeight) { set(x, row) }
  }

  /// The mark for a cell; nil where no dot is set.
  func glyph(_ column: Int, _ row: Int) -> Character? {
    switch marks {
    case .braille:
      let bits = brailleBits(column, row)
      return bits == 0 ? nil : Unicode.Scalar(0x2800 + bits).map { Character($0) }
    case .blocks:
      let filled = (0..<8).count { dots[(row * 8 + $0) * dotWidth + column] }
      return filled == 0 ? nil : Unicode.Scalar(0x2580 + UInt32(filled)).map { Character($0) }
    case .ascii:
      return dots[row * dotWidth + column] ? letter : nil
    }
  }

  /// Dots of a column from row `top` to row `bottom`; every second one, as on a chess board, when
  /// `isLoose`.
  mutating func fill(_ x: Int, from top: Int, to bottom: Int, isLoose: Bool) {
    for row in top..<max(top, bottom + 1) where !isLoose || (row + x) % 2 == 0 { set(x, row) }
  }

  /// Whether any dot of a cell is set.
  func isSet(_ column: Int, _ row: Int) -> Bool {
    let (across, down) = Self.resolution(marks)
    for y in row * down..<(row + 1) * down {
      for x in column * across..<(column + 1) * across where dots[y * dotWidth + x] { return true }
    }
    return false
  }

  /// The braille mark for the dots of several canvases of one size together.
  static func glyph(_ canvases: [DotCanvas], _ column: Int, _ row: Int) -> Character? {
    var bits: UInt32 = 0
    for canvas in canvases { bits |= canvas.brailleBits(column, row) }
    return bits == 0 ? nil : Unicode.Scalar(0x2800 + bits).map { Character($0) }
  }

  private func brailleBits(_ column: Int, _ row: Int) -> UInt32 {
    var bits: UInt32 = 0
    for (bit, offset) in Self.brailleOffsets.enumerated()
    where dots[(row * 4 + offset.y) * dotWidth + column * 2 + offset.x] {
      bits |= 1 << UInt32(bit)
    }
    return bits
  }

  /// Where the eight bits of a braille pattern lie in its cell.
  private static let brailleOffsets = [
    Point(x: 0, y: 0), Point(x: 0, y: 1), Point(x: 0, y: 2), Point(x: 1, y: 0),
    Point(x: 1, y: 1), Point(x: 1, y: 2), Point(x: 0, y: 3), Point(x: 1, y: 3),
  ]
}
