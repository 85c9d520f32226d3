/// Reduces exact colours to those a terminal has, to the nearest in OKLab.
///
/// Each colour is searched for once and remembered.
public struct ColorReducer: Sendable {
  /// The depth colours are reduced to.
  public let depth: ColorDepth

  /// By ``RGB/number``.
  private var known: [Int: UInt8] = [:]
  /// The candidates' places in OKLab; empty until the first colour is asked for.
  private var candidates: [OKLab] = []

  /// Makes a reducer for terminals of this depth.
  public init(depth: ColorDepth) {
    self.depth = depth
  }

  /// The number of the nearest colour: 0...15 at ``ColorDepth/ansi16``, else 16...255.
  ///
  /// The first sixteen are never an answer among 256: a user's terminal may show anything there.
  public mutating func index(of color: RGB) -> UInt8 {
    if let index = known[color.number] { return index }
    let first = depth == .ansi16 ? 0 : 16
    if candidates.isEmpty {
      let end = depth == .ansi16 ? 16 : 256
      candidates = XtermPalette.colors[first..<end].map(OKLab.init)
    }
    let wanted = OKLab(color)
    var nearest = 0
    var distance = Double.infinity
    for (offset, candidate) in candidates.enumerated() {
      let found = candidate.squaredDistance(to: wanted)
      if found < distance {
        distance = found
        nearest = offset
      }
    }
    let index = UInt8(first + nearest)
    known[color.number] = index
    return index
  }

  /// The style in colours of this depth.
  ///
  /// Two different colours that would fall into one are kept apart: the foreground becomes black or
  /// white, whichever reads better on the background. Without colours a background of its own
  /// becomes reverse, so that what it sets apart stays apart.
  public mutating func reduce(_ style: Style) -> ReducedStyle {
    let foreground = reduce(style.foreground)
    let background = reduce(style.background)
    var attributes = style.attributes
    if depth == .mono, style.background != .terminal { attributes.insert(.reverse) }
    if case .indexed(let number) = background, foreground == background,
      style.foreground != style.background
    {
      let behind = XtermPalette.colors[Int(number)]
      let isDark = behind.relativeLuminance < 0.18
      let readable: UInt8 =
        switch (isDark, depth) {
        case (true, .ansi16): 15
        case (true, _): 231
        case (false, .ansi16): 0
        case (false, _): 16
        }
      return ReducedStyle(
        foreground: .indexed(readable), background: background, attributes: attributes)
    }
    return ReducedStyle(foreground: foreground, background: background, attributes: attributes)
  }

  private mutating func reduce(_ color: Color) -> ReducedColor {
    switch (color, depth) {
    case (.terminal, _), (_, .mono): .terminal
    case (.ansi(let number), _): .indexed(min(number, 15))
    case (.rgb(let exact), .truecolor): .exact(exact)
    case (.rgb(let exact), _): .indexed(index(of: exact))
    }
  }
}

/// A colour a terminal can be told.
public enum ReducedColor: Hashable, Sendable {
  /// The terminal's own.
  case terminal
  /// A number in its palette.
  case indexed(UInt8)
  /// Red, green and blue.
  case exact(RGB)
}

/// A style in colours a terminal can be told.
public struct ReducedStyle: Hashable, Sendable {
  /// The colour of the glyph.
  public var foreground: ReducedColor
  /// The colour behind it.
  public var background: ReducedColor
  /// Bold and the like.
  public var attributes: Attributes
}
