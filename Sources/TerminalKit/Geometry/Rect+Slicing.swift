/// Layout is cutting slices off a rectangle until it is used up.
///
/// A slice larger than what is left is all that is left; a negative one is empty.
extension Rect {
  /// Cuts off and returns the top `rows`.
  public mutating func takeTop(_ rows: Int) -> Rect {
    let taken = Self.clamped(rows, to: height)
    defer {
      y += taken
      height -= taken
    }
    return Rect(x: x, y: y, width: width, height: taken)
  }

  /// Cuts off and returns the bottom `rows`.
  public mutating func takeBottom(_ rows: Int) -> Rect {
    let taken = Self.clamped(rows, to: height)
    height -= taken
    return Rect(x: x, y: maxY, width: width, height: taken)
  }

  /// Cuts off and returns the `columns` at the left.
  public mutating func takeLeft(_ columns: Int) -> Rect {
    let taken = Self.clamped(columns, to: width)
    defer {
      x += taken
      width -= taken
    }
    return Rect(x: x, y: y, width: taken, height: height)
  }

  /// Cuts off and returns the `columns` at the right.
  public mutating func takeRight(_ columns: Int) -> Rect {
    let taken = Self.clamped(columns, to: width)
    width -= taken
    return Rect(x: maxX, y: y, width: taken, height: height)
  }

  private static func clamped(_ wanted: Int, to available: Int) -> Int {
    max(0, min(wanted, available))
  }
}
