import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct ThemeListTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  private func screen(_ keys: String = "t", size: String = "120x36") -> ScriptedScreen {
    var screen = ScriptedScreen(size: size, simulates: false)
    screen.press(keys)
    return screen
  }

  @Test(arguments: ["120x36", "80x24", "60x16"])
  func `the list stands low and shows what each theme is like`(size: String) {
    let snapshot = Snapshot("themes-\(size)", folder: Self.folder)
    #expect(snapshot.difference(from: screen(size: size).text) == nil)
  }

  @Test func `auto comes first, then the pair, then the others`() {
    let lines = screen().state.overlay?.lines.map(\.text.plain.trimmed) ?? []
    #expect(lines.count == 1 + ThemeCatalog(own: []).entries.count)
    #expect(lines[0].contains("Automatic") && lines[0].hasSuffix("auto: as the terminal is"))
    #expect(lines[1].hasPrefix("Dark ") && lines[2].hasPrefix("Light "))
    #expect(lines[3].hasPrefix("Terminal Colours") && lines[3].hasSuffix("ansi"))
  }

  @Test func `the screen shows the theme under the cursor, and Enter keeps it`() throws {
    var screen = screen("t Down Down Down Down")
    #expect(screen.state.theme.name == "dark")
    let seen = try #require(screen.state.previewedTheme)
    #expect(seen.name == "catppuccin-frappe")
    #expect(screen.state.shownTheme == seen)
    let border = screen.frame.style(x: 0, y: 8)
    #expect(border == seen[.border] || border == seen[.borderFocused])
    screen.press("Enter")
    #expect(screen.state.overlay == nil)
    #expect(screen.state.theme == seen)
    #expect(screen.state.themes.choice == .named("catppuccin-frappe"))
    #expect(screen.state.message?.text == "the theme is Catppuccin Frappé now")
  }

  @Test(arguments: ["Escape", "C-c"])
  func `leaving the list brings back the theme there was`(key: String) {
    var screen = screen("t nord")
    #expect(screen.state.shownTheme.name == "nord")
    screen.press(key)
    #expect(screen.state.overlay == nil)
    #expect(screen.state.shownTheme.name == "dark")
    #expect(screen.state.themes.choice == .automatic)
  }

  @Test func `typing filters, and the first that fits is shown`() {
    let screen = screen("t 'solar light'")
    #expect(screen.state.overlay?.lines.count == 1)
    #expect(screen.state.shownTheme.name == "solarized-light")
    #expect(self.screen("t 'no such theme'").state.shownTheme.name == "dark")
  }

  @Test func `the list begins at the theme there is`() {
    var screen = screen("t gruvbox Enter t")
    #expect(screen.state.shownTheme.name == "gruvbox-dark")
    screen.press("Up Down")
    #expect(screen.state.shownTheme.name == "gruvbox-dark")
  }

  @Test func `auto can be taken again and says what it means now`() {
    var screen = screen("t nord Enter")
    screen.send(.reported(.background(RGB(red: 250, green: 250, blue: 250))))
    #expect(screen.state.theme.name == "nord")
    screen.press("t auto Enter")
    #expect(screen.state.theme.name == "light")
    #expect(screen.state.message?.text == "the theme follows the terminal: Light now")
  }

  @Test(arguments: ["T", "s Escape"])
  func `themes are chosen over tables and scenarios too`(keys: String) {
    let screen = screen("\(keys) t nord Enter")
    #expect(screen.state.theme.name == "nord")
    #expect(screen.state.tables != nil || screen.state.scenarios != nil)
  }

  @Test func `every strip is in its own theme's colours, on a selected row too`() throws {
    let screen = screen("t catppuccin-m")
    let lines = try #require(screen.state.overlay?.lines)
    let rows = screen.frame.text().split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines {
      let swatch = try #require(line.swatch)
      let y = try #require(rows.firstIndex { $0.contains(swatch.theme.name) })
      let row = Array(rows[y])
      let x = try #require(row.indices.first { String(row[$0...].prefix(6)) == "accent" })
      #expect(screen.frame.style(x: x, y: y) == swatch.theme[.accent])
      #expect(swatch.theme[.accent].background == .rgb(try #require(swatch.theme.background)))
    }
    #expect(lines.count == 2)
  }

  @Test func `a theme that cannot be read is listed with its fault and cannot be taken`() {
    var screen = screen("")
    screen.state.themes = ThemeSetting(
      catalog: ThemeCatalog(own: [("/themes/mine.toml", Array("[rolez]\n".utf8))]))
    screen.press("t mine")
    #expect(
      screen.state.overlay?.lines.map(\.text.plain.trimmed) == [
        "mine cannot be read: /themes/mine.toml:1:2: error: unknown key 'rolez'; known are name, "
          + "title, inherits, background, foreground, palette, roles"
      ])
    screen.press("Enter")
    #expect(screen.state.theme.name == "dark")
    #expect(screen.state.themes.choice == .automatic)
  }

  @Test func `where no colours show the list says so and works`() {
    var screen = screen("")
    screen.state.themes.hasColors = false
    screen.press("t")
    #expect(screen.text.contains("no colours show on this terminal; Enter keeps it all the same"))
    screen.press("nord Enter")
    #expect(
      screen.state.message?.text
        == "the theme is Nord now; no colours show here (NO_COLOR, or the terminal has none)")
  }
}
