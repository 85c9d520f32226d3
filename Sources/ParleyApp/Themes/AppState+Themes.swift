import ParleyModel
import ParleyStore
import TerminalKit

extension AppState {
  /// The theme the screen is drawn in: the one looked at in the list, else the chosen one, on its own
  /// background where it needs that.
  var shownTheme: Theme {
    let theme = previewedTheme ?? self.theme
    return themes.paints(theme) ? theme.painted : theme
  }

  /// Takes in what the terminal says of its colours; a theme that follows it may become another.
  mutating func hear(_ report: TerminalReport) {
    guard themes.hear(report), themes.choice == .automatic,
      themes.name(of: .automatic) != theme.name
    else { return }
    let answer = themes.theme()
    theme = answer.theme
    if let text = answer.message { message = Message(text, isWarning: true) }
  }

  /// Keeps a theme that was looked at.
  mutating func take(_ choice: ThemeChoice, _ theme: Theme) -> [Effect] {
    themes.choice = choice
    self.theme = theme
    let text: Phrase =
      choice == .automatic
      ? "the theme follows the terminal: \(theme.shownTitle) now"
      : "the theme is \(theme.shownTitle) now"
    message = Message(
      themes.hasColors ? text : "\(text); no colours show here (NO_COLOR, or the terminal has none)"
    )
    return remember([ConfigurationChange(.theme, .text(choice.text))])
  }
}
