public import ParleyModel
import ParleyStore

/// What the dashboard and `render` have in common on the command line.
public struct ScreenOptions: Sendable {
  /// The day the screen shows; nil for today.
  public let asOf: Day?
  /// The theme's name; nil for the one that suits the terminal.
  public let themeName: String?
  /// Whether only ASCII is drawn.
  public let isASCII: Bool

  /// Options as given; those left out have their defaults.
  public init(asOf: Day? = nil, themeName: String? = nil, isASCII: Bool = false) {
    self.asOf = asOf
    self.themeName = themeName
    self.isASCII = isASCII
  }

  /// The theme, with what to tell the user when another had to stand in.
  ///
  /// - Returns: nil, with the reason on standard error, when no theme has the name asked for.
  func theme(
    _ surroundings: Surroundings, _ configuration: Configuration
  ) -> (theme: Theme, message: String?)? {
    let catalog = ThemeCatalog.of(surroundings)
    let isLight = ThemeCatalog.defaultName(environment: surroundings.environment) == "light"
    let name =
      themeName ?? configuration.theme
      ?? (isLight ? configuration.lightTheme : configuration.darkTheme)
    let answer = catalog.theme(named: name)
    if themeName != nil, !catalog.entries.contains(where: { $0.name == name }) {
      surroundings.complain("parley: \(answer.message ?? "")")
      return nil
    }
    return answer
  }
}
