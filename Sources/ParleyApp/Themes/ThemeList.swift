import ParleyModel
import TerminalKit

/// The themes one may choose from, each with a strip in its own colours.
struct ThemeList {
  let state: AppState

  /// Where the strip stands in a line.
  private static let swatchColumn = 32

  /// Every theme of the catalogue, the automatic pair first; reading them takes a while.
  var entries: [FindEntry] {
    let setting = state.themes
    let all = setting.catalog.entries
    let first = [setting.pair.dark, setting.pair.light]
    let pair = first.compactMap { name in all.first { $0.name == name } }
    return (pair + all.filter { !first.contains($0.name) }).map { entry($0) }
  }

  /// What the terminal decides, then the themes that hold every word of the query.
  func lines(of entries: [FindEntry], matching query: String) -> [Overlay.Line] {
    let found = FindEntry.lines(of: entries, matching: query)
    return FindEntry.fitting(query, of: [automatic]).map(\.line) + found
  }

  private var automatic: FindEntry {
    let choice = ThemeChoice.automatic
    let theme = state.themes.catalog.theme(named: state.themes.name(of: choice)).theme
    let line = line(say("Automatic"), choice, theme, remark: "auto: \(say(reason))")
    return FindEntry(line)
  }

  private var reason: Phrase {
    guard state.themes.hasColors else { return "no colours here" }
    guard let isDark = state.themes.isDark else { return "as the terminal is" }
    return isDark ? "the terminal is dark" : "the terminal is light"
  }

  private func entry(_ entry: ThemeCatalog.Entry) -> FindEntry {
    let reading = state.themes.catalog.reading(of: entry)
    guard let theme = reading.theme else {
      var line = StyledLine("  ")
      let fault = reading.faults.first ?? Phrase(verbatim: entry.path)
      line.append(say("\(entry.name) cannot be read: \(fault)"), .warning)
      // The built-in one of that name can be had all the same.
      let builtIn = state.themes.catalog.builtIn(named: entry.name)
      return FindEntry(
        Overlay.Line(text: line, action: builtIn.map { .takeTheme(.named(entry.name), $0) }))
    }
    return FindEntry(line(say(theme.shownTitle), .named(entry.name), theme, remark: entry.name))
  }

  private func line(
    _ title: String, _ choice: ThemeChoice, _ theme: Theme, remark: String
  ) -> Overlay.Line {
    let isChosen = choice == state.themes.choice
    var line = StyledLine(isChosen ? state.symbols.bullet : " ", .accent)
    line.append(display(" \(title)").padded(to: 24), .text, isChosen ? .bold : [])
    line.append(display(say(Phrase(theme.kind.rawValue))).padded(to: Self.swatchColumn - 25), .dim)
    line.append(display("").padded(to: ThemeSwatch.width + 2))
    line.append(remark, .dim)
    let swatch = ThemeSwatch(
      theme: state.themes.hasColors ? theme.painted : theme, column: Self.swatchColumn,
      parties: state.shown.sides.prefix(2).map(\.code))
    return Overlay.Line(text: line, action: .takeTheme(choice, theme), swatch: swatch)
  }
}
