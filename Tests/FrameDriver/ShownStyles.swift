import TerminalKit

/// What a terminal of some depth shows of styles, in words: `glyph's colour,colour behind,bold`.
///
/// A colour is `default`, a number of the palette or six hexadecimal digits. Dim and italic are left
/// out, since not every terminal has them.
struct ShownStyles {
  /// Stands between a glyph and the words for its style.
  static let mark = "\u{1F}"

  private var reducer: ColorReducer

  init(depth: ColorDepth) {
    reducer = ColorReducer(depth: depth)
  }

  mutating func words(of style: Style) -> String {
    let style = reducer.reduce(style)
    let attributes: [(Attributes, String)] = [
      (.bold, "bold"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    return
      ([Self.word(style.foreground), Self.word(style.background)]
      + attributes.filter { style.attributes.contains($0.0) }.map(\.1))
      .joined(separator: ",")
  }

  private static func word(_ color: ReducedColor) -> String {
    switch color {
    case .terminal: "default"
    case .indexed(let number): "\(number)"
    case .exact(let rgb): String(rgb.hex.dropFirst())
    }
  }
}
