public import ParleyModel
import ParleyStore
public import TerminalKit

/// What the dashboard and `render` have in common on the command line.
public struct ScreenOptions: Sendable {
  /// The day the screen shows; nil for today.
  public let asOf: Day?
  /// `auto` or the theme's name; nil for what the user's file says.
  public let themeName: String?
  /// The language of the screen; nil for what the user's file says.
  public let language: LanguageChoice?
  /// Whether only ASCII is drawn.
  public let isASCII: Bool
  /// How many colours the dashboard draws with; nil for what the user's file says.
  public let color: ColorChoice?

  /// Options as given; those left out have their defaults.
  public init(
    asOf: Day? = nil, themeName: String? = nil, isASCII: Bool = false, color: ColorChoice? = nil,
    language: LanguageChoice? = nil
  ) {
    self.asOf = asOf
    self.themeName = themeName
    self.isASCII = isASCII
    self.color = color
    self.language = language
  }

  /// The language spoken: English where only ASCII is drawn, which has no Hangul.
  func language(_ surroundings: Surroundings, _ configuration: Configuration) -> Language {
    guard !isASCII, !configuration.isASCII else { return .english }
    return (language ?? configuration.language).language(environment: surroundings.environment)
  }

  /// The choice of a theme, among those there are.
  ///
  /// - Returns: nil, with the reason on standard error, when no theme has the name asked for.
  func themes(_ surroundings: Surroundings, _ configuration: Configuration) -> ThemeSetting? {
    let setting = ThemeSetting(
      choice: themeName.map { ThemeChoice($0) } ?? configuration.theme,
      pair: configuration.themePair, catalog: ThemeCatalog.of(surroundings),
      isDark: ThemeCatalog.isDark(environment: surroundings.environment))
    if themeName != nil, case .named(let name) = setting.choice,
      !setting.catalog.entries.contains(where: { $0.name == name })
    {
      surroundings.complain("parley: \(setting.theme().message ?? "")")
      return nil
    }
    return setting
  }
}
