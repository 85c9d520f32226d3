/// What the screen shows at one moment: cells, the cursor, what can be clicked and what is read out.
public struct Frame {
  /// Columns and rows.
  public let size: Size
  /// What the numbers in the cells mean.
  public let store: CellStore
  /// Where the terminal's cursor stands; nil hides it.
  public var cursor: Point?
  /// What can be clicked, the topmost last.
  public var regions: [ClickRegion] = []
  /// The screen in reading order, for those who hear it.
  public var outline: [OutlineNode] = []
  /// Cells that are links where the terminal shows such; no two of them overlap.
  public internal(set) var links: [FrameLink] = []

  /// Row by row.
  var cells: [Cell]

  /// Makes a frame of blanks in the default style.
  public init(size: Size, store: CellStore) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    self.store = store
    cells = Array(
      repeating: .blank(style: 0), count: self.size.width * self.size.height)
  }

  /// The whole frame.
  public var bounds: Rect { Rect(size) }

  /// The cell in column `x` of row `y`, which must be inside the frame.
  public subscript(x: Int, y: Int) -> Cell {
    precondition(x >= 0 && x < size.width && y >= 0 && y < size.height, "a cell outside the frame")
    return cells[y * size.width + x]
  }

  /// The cells of row `y`, which must be inside the frame.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    precondition(y >= 0 && y < size.height, "a row outside the frame")
    return cells[y * size.width..<(y + 1) * size.width]
  }

  /// The style of the cell in column `x` of row `y`, which must be inside the frame.
  public func style(x: Int, y: Int) -> Style {
    store.style(self[x, y].style)
  }

  /// Makes `rect` clickable, over what was made clickable before.
  public mutating func addRegion(_ rect: Rect, id: Int) {
    let visible = rect.intersection(bounds)
    if !visible.isEmpty { regions.append(ClickRegion(rect: visible, id: id)) }
  }

  /// The topmost region at `point`; nil where there is none.
  public func region(at point: Point) -> ClickRegion? {
    regions.last { $0.rect.contains(point) }
  }
}

/// A part of the screen that answers a click.
public struct ClickRegion: Hashable, Sendable {
  /// Where it is.
  public var rect: Rect
  /// What it is, a number the program gives.
  public var id: Int

  /// Makes a region.
  public init(rect: Rect, id: Int) {
    self.rect = rect
    self.id = id
  }
}
