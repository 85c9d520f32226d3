import TerminalKit

extension Theme {
  /// The terminals a theme is made for, as a list says it.
  enum Kind: String, Sendable {
    case dark, light
    /// Terminals with any background.
    case any
  }

  /// The terminals the theme is made for.
  var kind: Kind { background.map { $0.isDark ? .dark : .light } ?? .any }

  /// The theme on its own background: what it leaves to the terminal becomes its own two colours.
  ///
  /// A theme without a background stays as it is.
  var painted: Theme {
    guard let background else { return self }
    let black = RGB(red: 0, green: 0, blue: 0)
    let white = RGB(red: 255, green: 255, blue: 255)
    let text = foreground ?? (background.isDark ? white : black)
    return changed { style in
      var style = style
      if style.foreground == .terminal { style.foreground = .rgb(text) }
      if style.background == .terminal { style.background = .rgb(background) }
      return style
    }
  }
}
