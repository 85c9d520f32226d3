import ParleyModel
import ParleyStore
import TerminalKit
import Testing

@testable import ParleyApp

struct ThemeTests {
  private let catalog = ThemeCatalog(own: [])

  @Test func `the built-in themes are read without a fault and can be read by everyone`() {
    #expect(
      catalog.entries.map(\.name) == [
        "ansi", "catppuccin-frappe", "catppuccin-latte", "catppuccin-macchiato", "catppuccin-mocha",
        "colorblind-dark", "colorblind-light", "dark", "gruvbox-dark", "gruvbox-light",
        "high-contrast-dark", "high-contrast-light", "light", "mono", "nord", "solarized-dark",
        "solarized-light",
      ])
    for entry in catalog.entries {
      #expect(catalog.faults(of: entry) == [])
      let (theme, message) = catalog.theme(named: entry.name)
      #expect(message == nil)
      #expect(theme.name == entry.name)
      #expect(theme.title != entry.name)
      #expect(ThemeCheck(theme).faults == [], "\(entry.name)")
    }
  }

  @Test func `every role has one name, made of its words`() {
    #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
    for role in Role.allCases {
      #expect(Role(name: role.name) == role)
      let letters = role.name.filter { $0 != "-" }
      #expect(letters == String(describing: role).lowercased())
    }
    #expect(Role(name: "heding") == nil)
  }

  @Test func `body text is in the terminal's own colour`() {
    for name in ["dark", "light"] {
      #expect(catalog.theme(named: name).theme[.text].foreground == .terminal)
    }
  }

  private func reading(_ text: String) -> ThemeCatalog {
    ThemeCatalog(own: [("/themes/mine.toml", Array(text.utf8))])
  }

  @Test func `a theme of one's own inherits and changes a role`() {
    let text = "inherits = \"dark\"\n[roles]\nheading = { fg = \"#010203\", bold = true }\n"
    let (theme, message) = reading(text).theme(named: "mine")
    #expect(message == nil)
    #expect(
      theme[.heading]
        == Style(foreground: .rgb(RGB(red: 1, green: 2, blue: 3)), attributes: .bold))
    #expect(theme[.link] == catalog.theme(named: "dark").theme[.link])
  }

  @Test func `one colour of an inherited palette can be changed alone`() {
    let text = "inherits = \"dark\"\n[palette]\ngold = \"#00ff00\"\n"
    let (theme, message) = reading(text).theme(named: "mine")
    #expect(message == nil)
    #expect(theme[.accent].foreground == .rgb(RGB(red: 0, green: 255, blue: 0)))
  }

  @Test(arguments: [
    (
      "[rolez]\n",
      "/themes/mine.toml:1:2: error: unknown key 'rolez'; known are name, title, inherits, background, foreground, palette, roles"
    ),
    ("[roles]\nheding = \"#010203\"\n", "/themes/mine.toml:2:1: error: unknown role 'heding'"),
    (
      "background = 3\n",
      "/themes/mine.toml:1:14: error: 'background' must be a colour as \"#18181b\""
    ),
    (
      "inherits = \"mine\"\n",
      "/themes/mine.toml:1:12: error: 'inherits' names the theme itself, and no built-in one is called 'mine'; name another, see 'parley themes'"
    ),
    (
      "inherits = \"drak\"\n",
      "/themes/mine.toml:1:12: error: 'inherits': no theme is called 'drak'; did you mean 'dark'?"
    ),
    (
      "inherits = \"xyzzy\"\n",
      "/themes/mine.toml:1:12: error: 'inherits': no theme is called 'xyzzy'; see 'parley themes'"
    ),
    (
      "inherits = 3\n",
      "/themes/mine.toml:1:12: error: 'inherits' must be the name of a theme, in quotes"
    ),
  ])
  func `a broken theme gives one message and the default`(text: String, message: String) {
    let answer = reading(text).theme(named: "mine")
    #expect(answer.message?.english == message + " (theme 'mine' was left out)")
    #expect(answer.theme.name == "dark")
  }

  @Test func `an unknown theme names those there are`() {
    #expect(
      catalog.theme(named: "drak").message?.english
        .hasPrefix("no theme is called 'drak'; there are: ansi, catppuccin-frappe, ") ?? false)
  }

  @Test(
    arguments: [
      ("15;0", true), ("0;15", false), ("0;default;7", false), ("x", nil), ("", nil),
    ] as [(String, Bool?)])
  func `COLORFGBG says what the background is like`(value: String, expected: Bool?) {
    #expect(ThemeCatalog.isDark(environment: ["COLORFGBG": value]) == expected)
    #expect(ThemeCatalog.isDark(environment: [:]) == nil)
  }

  @Test func `another background drops the text colour of the one inherited`() {
    let text = "inherits = \"dark\"\nbackground = \"#ffffff\"\n"
    let theme = reading(text).theme(named: "mine").theme
    #expect(theme.foreground == nil)
    #expect(catalog.theme(named: "dark").theme.foreground != nil)
    #expect(theme.painted[.text].foreground == .rgb(RGB(red: 0, green: 0, blue: 0)))
  }
}
