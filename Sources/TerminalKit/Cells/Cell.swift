/// One cell of the screen, small and flat: 8 bytes.
///
/// Its numbers mean something only together with the ``CellStore`` of its frame.
public struct Cell: Hashable, Sendable {
  /// The scalar's value, or the number of a cluster in the store with the highest bit set.
  public var glyph: UInt32
  /// The number of the style in the store.
  public var style: UInt16
  /// Columns: 1 or 2; 0 for the second half of a wide cell.
  public var width: UInt8
  /// Always 0; fills the cell up to 8 bytes.
  public var reserved: UInt8

  /// Makes a cell.
  public init(glyph: UInt32, style: UInt16, width: UInt8) {
    self.glyph = glyph
    self.style = style
    self.width = width
    reserved = 0
  }

  /// An empty cell.
  static func blank(style: UInt16) -> Cell {
    Cell(glyph: 0x20, style: style, width: 1)
  }

  /// The second half of a wide cell.
  static func secondHalf(style: UInt16) -> Cell {
    Cell(glyph: 0, style: style, width: 0)
  }

  var isBlank: Bool { glyph == 0x20 }
}
