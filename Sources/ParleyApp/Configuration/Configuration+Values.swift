import ParleyModel
import ParleyStore
import TerminalKit

/// The settings by their types.
extension Configuration {
  /// The theme: a name, or the dark or the light one as the terminal's background asks for.
  var theme: ThemeChoice { ThemeChoice(text(.theme)) }
  /// The themes on a dark and on a light background.
  var themePair: ThemePair { ThemePair(dark: text(.darkTheme), light: text(.lightTheme)) }
  /// How many colours are drawn with.
  var color: ColorChoice { ColorChoice(rawValue: text(.color)) ?? .auto }
  /// The language of the screen.
  var language: LanguageChoice { LanguageChoice(text(.language)) ?? .auto }
  /// Whether the mouse is listened to.
  var hasMouse: Bool { self[.mouse] == .boolean(true) }
  /// Whether only ASCII is drawn.
  var isASCII: Bool { self[.ascii] == .boolean(true) }
  /// How texts are copied.
  var clipboard: ClipboardChoice { ClipboardChoice(rawValue: text(.clipboard)) ?? .auto }
  /// Whether sources are links.
  var links: HyperlinkChoice { HyperlinkChoice(rawValue: text(.links)) ?? .auto }
  /// What the chart is drawn with.
  var chartMarks: ChartState.Marks { ChartState.Marks(rawValue: text(.chartMarks)) ?? .braille }
  /// What the chart counts at first.
  var measure: ChartMeasure { ChartMeasure(name: text(.measure)) ?? .payments(.krw) }
  /// How the panes share their room.
  var shares: PaneShares {
    PaneShares(
      timelineWidth: number(.timelineWidth), chartHeight: number(.chartHeight),
      timelineHeight: number(.timelineHeight))
  }

  private func text(_ setting: ConfigurationSetting) -> String {
    if case .text(let text) = self[setting] { text } else { "" }
  }

  private func number(_ setting: ConfigurationSetting) -> Int? {
    if case .number(let number) = self[setting] { number } else { nil }
  }
}

extension ChartMeasure {
  /// As `config.toml` names it: the measure's name, or `categories`.
  var name: String { measure?.name ?? "categories" }

  /// The measure of a name; nil when there is none.
  init?(name: String) {
    guard let measure = Self.all.first(where: { $0.name == name }) else { return nil }
    self = measure
  }
}
