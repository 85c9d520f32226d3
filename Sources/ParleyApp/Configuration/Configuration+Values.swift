import ParleyModel
import ParleyStore

/// The settings by their types.
extension Configuration {
  /// How many colours are drawn with.
  enum Color: String, CaseIterable, Sendable {
    /// As many as the terminal is known to have.
    case auto
    case truecolor
    case colors256 = "256"
    case colors16 = "16"
    /// Bold, reverse and underline only.
    case none
  }

  /// The language of the screen.
  enum Language: String, CaseIterable, Sendable {
    /// As `LANG` and its like say.
    case auto
    /// English.
    case en
    /// Korean.
    case ko
  }

  /// The theme's name; nil for the dark or the light one, as the terminal's background asks for.
  var theme: String? {
    let name = text(.theme)
    return name == ConfigurationSetting.auto ? nil : name
  }

  /// The theme on a dark background.
  var darkTheme: String { text(.darkTheme) }
  /// The theme on a light background.
  var lightTheme: String { text(.lightTheme) }
  /// How many colours are drawn with.
  var color: Color { Color(rawValue: text(.color)) ?? .auto }
  /// The language of the screen.
  var language: Language { Language(rawValue: text(.language)) ?? .auto }
  /// Whether the mouse is listened to.
  var hasMouse: Bool { self[.mouse] == .boolean(true) }
  /// Whether only ASCII is drawn.
  var isASCII: Bool { self[.ascii] == .boolean(true) }
  /// What the chart is drawn with.
  var chartMarks: ChartState.Marks { ChartState.Marks(rawValue: text(.chartMarks)) ?? .braille }
  /// What the chart counts at first.
  var measure: ChartMeasure { ChartMeasure(name: text(.measure)) ?? .payments(.krw) }
  /// The width of the timeline in per cent of the screen's; nil for the usual one.
  var timelineWidth: Int? { number(.timelineWidth) }
  /// The height of the chart in per cent of the screen's; nil for the usual one.
  var chartHeight: Int? { number(.chartHeight) }

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
