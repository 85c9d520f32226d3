import TerminalKit

/// What the colours come out as that a theme leaves to the terminal.
struct ThemeGround: Hashable {
  /// Behind text; nil where nobody knows.
  let background: RGB?
  /// Of plain text; nil where nobody knows.
  let foreground: RGB?
  /// The sixteen numbered colours; empty where nobody knows.
  let colors: [RGB]

  /// A terminal such as the theme is made for.
  init(of theme: Theme) {
    background = theme.background
    foreground = theme.foreground
    colors = []
  }

  /// A terminal with this palette.
  init(_ palette: TerminalPalette) {
    background = palette.background
    foreground = palette.foreground
    colors = palette.colors
  }

  /// The colours a style's text and what is behind it come out as; nil where nobody knows.
  func colors(of style: Style) -> (text: RGB?, behind: RGB?) {
    let text = color(style.foreground, or: foreground)
    let behind = color(style.background, or: background)
    return style.attributes.contains(.reverse) ? (behind, text) : (text, behind)
  }

  private func color(_ color: Color, or own: RGB?) -> RGB? {
    switch color {
    case .terminal: own
    case .ansi(let number): colors.indices.contains(Int(number)) ? colors[Int(number)] : nil
    case .rgb(let exact): exact
    }
  }
}
