public import ParleyModel
public import TerminalKit

/// The user's choice of a theme, and what of the terminal it depends on.
public struct ThemeSetting: Sendable {
  public var choice: ThemeChoice
  public var pair: ThemePair
  /// Whether the terminal shows colours; where it does not, ``ThemeChoice/automatic`` means `mono`.
  public var hasColors = true
  /// The background the terminal reported; nil before it did, and once it only said dark or light.
  public private(set) var background: RGB?
  /// Whether the terminal's background is dark: reported, or assumed until it is; nil where nobody
  /// knows.
  public private(set) var isDark: Bool?
  /// Whether anybody said so: the terminal, or a variable.
  public private(set) var isTold = false
  /// Every theme there is; none is read before it is asked for.
  public let catalog: ThemeCatalog

  /// - Parameter isDark: What is assumed until the terminal reports.
  public init(
    choice: ThemeChoice = .automatic, pair: ThemePair = ThemePair(),
    catalog: ThemeCatalog = ThemeCatalog(own: []), isDark: Bool? = nil
  ) {
    self.choice = choice
    self.pair = pair
    self.catalog = catalog
    self.isDark = isDark
    isTold = isDark != nil
  }

  /// The name of the theme a choice means here.
  public func name(of choice: ThemeChoice) -> String {
    switch choice {
    case .named(let name): name
    case .automatic: !hasColors ? "mono" : isDark ?? true ? pair.dark : pair.light
    }
  }

  /// The theme of the choice, with what to tell the user when another had to stand in.
  public func theme() -> (theme: Theme, message: Phrase?) {
    catalog.theme(named: name(of: choice))
  }

  /// Takes in what the terminal says of its colours; false where it speaks of something else.
  @discardableResult
  mutating func hear(_ report: TerminalReport) -> Bool {
    switch report {
    case .background(let color):
      background = color
      isDark = color.isDark
    case .colorScheme(let isDark):
      // The background follows on its own, if at all.
      if background?.isDark != isDark { background = nil }
      self.isDark = isDark
    default: return false
    }
    isTold = true
    return true
  }

  /// Assumes of a terminal that has said nothing that it suits the theme that was not chosen by name.
  mutating func assume(suiting theme: Theme) {
    guard isDark == nil, choice == .automatic, theme.kind != .any else { return }
    isDark = theme.kind == .dark
  }

  /// Whether a theme needs its own background painted: it is made for the other kind of terminal, or
  /// nobody knows of which kind this one is, and it might not be readable.
  func paints(_ theme: Theme) -> Bool {
    guard hasColors, theme.kind != .any else { return false }
    guard let isDark else { return choice != .automatic }
    return theme.kind == (isDark ? .light : .dark)
  }
}
