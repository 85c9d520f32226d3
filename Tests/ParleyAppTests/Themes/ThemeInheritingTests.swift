import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Themes that inherit from one another, and those that have a built-in one's name.
struct ThemeInheritingTests {
  private func catalog(_ files: [String: String]) -> ThemeCatalog {
    ThemeCatalog(
      own: files.sorted { $0.key < $1.key }
        .map { (path: "/themes/\($0.key).toml", bytes: Array($0.value.utf8)) })
  }

  private let standard = ThemeCatalog(own: [])
  private let green = RGB(red: 0, green: 255, blue: 0)

  @Test func `a theme inherits the built-in one of its own name`() {
    let own = "inherits = \"dark\"\n[palette]\ngold = \"#00ff00\"\n"
    for files in [["dark": own], ["dark": own, "mine": "inherits = \"dark\"\n"]] {
      let catalog = catalog(files)
      for name in files.keys {
        let (theme, message) = catalog.theme(named: name)
        #expect(message == nil)
        #expect(theme[.accent].foreground == .rgb(green))
        #expect(theme[.link] == standard.theme(named: "dark").theme[.link])
      }
      #expect(catalog.entries.count { $0.name == "dark" } == 1)
    }
  }

  @Test func `a circle of themes is told with all its names, where it closes`() {
    let catalog = catalog([
      "a": "inherits = \"b\"\n", "b": "# me\ninherits = \"c\"\n", "c": "inherits = \"b\"\n",
    ])
    let fault = "'inherits' leads round in a circle: b, c, b; let one of them inherit another theme"
    #expect(
      catalog.theme(named: "a").message.map { "\($0)" }
        == "/themes/c.toml:1:12: error: \(fault) (theme 'a' was left out)")
  }

  @Test func `a fault of a theme that is inherited names its file whole`() {
    let catalog = catalog(["a": "inherits = \"b\"\n", "b": "[rolez]\n"])
    let message = catalog.theme(named: "a").message.map { "\($0)" } ?? ""
    #expect(message.hasPrefix("/themes/b.toml:1:2: error: unknown key 'rolez'"))
  }

  @Test func `the built-in theme stands in for one of its name that cannot be read`() {
    let catalog = catalog(["nord": "inherits = \"nrod\"\n"])
    let (theme, message) = catalog.theme(named: "nord")
    #expect(theme == standard.theme(named: "nord").theme)
    #expect(
      message.map { "\($0)" }
        == "/themes/nord.toml:1:12: error: 'inherits': no theme is called 'nrod'; did you mean 'nord'? "
        + "(the built-in theme 'nord' stands in)")
  }

  @Test func `the list offers the built-in theme behind one that cannot be read`() {
    var screen = ScriptedScreen(simulates: false)
    screen.state.themes = ThemeSetting(catalog: catalog(["nord": "background = 3\n"]))
    screen.press("t nord")
    #expect(screen.text.contains("nord cannot be read: /themes/nord.toml:1:14"))
    let offered = screen.state.overlay?.lines.compactMap { line in
      if case .takeTheme(.named("nord"), let theme)? = line.action { theme } else { nil }
    }
    #expect(offered == [standard.theme(named: "nord").theme])
  }
}
