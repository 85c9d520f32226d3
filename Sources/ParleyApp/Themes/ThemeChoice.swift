/// Which theme the user wants.
public enum ThemeChoice: Hashable, Sendable {
  /// The dark or the light theme of the pair, as the terminal's background is.
  case automatic
  /// A theme of the catalogue, whatever the terminal says.
  case named(String)

  /// Reads what `--theme` takes: `auto` or a theme's name.
  public init(_ text: String) {
    self = text == "auto" ? .automatic : .named(text)
  }

  /// What `--theme` takes.
  public var text: String {
    switch self {
    case .automatic: "auto"
    case .named(let name): name
    }
  }
}

/// The two themes ``ThemeChoice/automatic`` chooses from.
public struct ThemePair: Hashable, Sendable {
  /// The name of the theme for a dark background.
  public var dark: String
  /// The name of the theme for a light one.
  public var light: String

  /// The built-in pair unless others are named.
  public init(dark: String = "dark", light: String = "light") {
    self.dark = dark
    self.light = light
  }
}
