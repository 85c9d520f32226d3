import ParleyModel
import ParleyStore
import TerminalKit

/// Every setting of `config.toml`, each declared here and nowhere else.
extension ConfigurationSetting {
  static let theme = ConfigurationSetting(
    "theme", .name(also: [auto], default: auto),
    "The theme, one that 'parley themes' lists; auto takes the dark or the light one below, as the "
      + "terminal's background asks for")
  static let darkTheme = ConfigurationSetting(
    "dark-theme", .name(also: [], default: "dark"), "The theme on a dark background")
  static let lightTheme = ConfigurationSetting(
    "light-theme", .name(also: [], default: "light"), "The theme on a light background")
  static let color = ConfigurationSetting(
    "color", .choice(ColorChoice.allCases.map(\.rawValue), default: auto),
    "How many colours are drawn with; auto takes as many as the terminal has")
  static let language = ConfigurationSetting(
    "language", .choice([auto] + Language.allCases.map(\.rawValue), default: auto),
    "The language of the screen, English or Korean; auto follows LANG")
  static let mouse = ConfigurationSetting(
    "mouse", .boolean(default: true), "Whether the mouse works in parley")
  static let ascii = ConfigurationSetting(
    "ascii", .boolean(default: false), "Whether only ASCII characters are drawn, as with --ascii")
  static let clipboard = ConfigurationSetting(
    "clipboard", .choice(ClipboardChoice.allCases.map(\.rawValue), default: auto),
    "How texts are copied: by the terminal (OSC 52), by a command (tmux, wl-copy, xclip, xsel) or into "
      + "a file; auto takes the first that can work")
  static let links = ConfigurationSetting(
    "links", .choice(HyperlinkChoice.allCases.map(\.rawValue), default: auto),
    "Whether sources are links of the terminal (OSC 8); auto where it is known to take them")
  static let chartMarks = ConfigurationSetting(
    "chart-marks", .choice(ChartState.Marks.allCases.map(\.rawValue), default: "braille"),
    "What the chart is drawn with")
  static let measure = ConfigurationSetting(
    "measure", .choice(ChartMeasure.all.map(\.name), default: "krw"),
    "What the chart counts at first")
  static let timelineWidth = ConfigurationSetting(
    "layout.timeline-width", .percent(shares), "The timeline's part of the panes' width")
  static let chartHeight = ConfigurationSetting(
    "layout.chart-height", .percent(shares), "The chart's part of the panes' height")
  static let timelineHeight = ConfigurationSetting(
    "layout.timeline-height", .percent(shares),
    "The timeline's part of the panes' height where it stands above the detail")

  /// What a pane may be given; each has a least size of its own besides.
  private static let shares = 5...95

  /// All of them, in the order in which they are listed; tables come last.
  static let all = [
    theme, darkTheme, lightTheme, color, language, mouse, ascii, clipboard, links, chartMarks,
    measure, timelineWidth, chartHeight, timelineHeight,
  ]

  /// The tables of the file, in order.
  static let tables: [String] = all.compactMap(\.table).reduce(into: []) { tables, table in
    if tables.last != table { tables.append(table) }
  }
}
