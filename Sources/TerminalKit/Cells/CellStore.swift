/// Gives styles and clusters of several scalars a number each, for as long as the program lives.
///
/// Frames made with one store compare cell by cell. Nothing is ever removed, so a number keeps its
/// meaning; a program shows few enough different styles and clusters for that.
///
/// Not Sendable: drawing a frame adds to it, and a lock in every cell's way would cost more than the
/// drawing. The thread that draws owns it.
public final class CellStore {
  /// A glyph with this bit is the number of a cluster, else it is a scalar's value.
  static let clusterBit: UInt32 = 1 << 31

  private var styles: [Style] = [Style()]
  /// By ``Style/number``.
  private var styleNumbers: [Int: UInt16] = [Style().number: 0]
  private var latestStyle = Style()
  private var latestNumber: UInt16 = 0
  private var clusters: [[Unicode.Scalar]] = []
  private var clusterNumbers: [[Unicode.Scalar]: UInt32] = [:]

  /// Makes an empty store; number 0 is the default style.
  public init() {}

  /// How many styles there are.
  public var styleCount: Int { styles.count }

  /// The style of a number.
  public func style(_ number: UInt16) -> Style {
    styles[Int(number)]
  }

  /// The number of a style.
  ///
  /// After 65,536 different styles a new one is drawn in the default style.
  public func number(of style: Style) -> UInt16 {
    if style == latestStyle { return latestNumber }
    let number: UInt16
    if let known = styleNumbers[style.number] {
      number = known
    } else {
      guard styles.count <= Int(UInt16.max) else { return 0 }
      number = UInt16(styles.count)
      styles.append(style)
      styleNumbers[style.number] = number
    }
    latestStyle = style
    latestNumber = number
    return number
  }

  /// The scalars of a glyph, the base first.
  public func scalars(_ glyph: UInt32) -> [Unicode.Scalar] {
    if glyph & Self.clusterBit != 0 { return clusters[Int(glyph & ~Self.clusterBit)] }
    return Unicode.Scalar(glyph).map { [$0] } ?? []
  }

  /// The glyph of a base and its marks.
  func glyph(of scalars: [Unicode.Scalar]) -> UInt32 {
    if scalars.count == 1 { return scalars[0].value }
    if let known = clusterNumbers[scalars] { return known }
    let glyph = UInt32(clusters.count) | Self.clusterBit
    clusters.append(scalars)
    clusterNumbers[scalars] = glyph
    return glyph
  }
}
