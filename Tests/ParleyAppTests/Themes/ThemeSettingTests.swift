import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct ThemeSettingTests {
  private static let white = RGB(red: 255, green: 255, blue: 255)
  private static let black = RGB(red: 0, green: 0, blue: 0)

  private func screen(_ choice: ThemeChoice, pair: ThemePair = ThemePair()) -> ScriptedScreen {
    var screen = ScriptedScreen(simulates: false)
    screen.state.themes = ThemeSetting(choice: choice, pair: pair)
    screen.state.theme = screen.state.themes.theme().theme
    return screen
  }

  @Test(arguments: [("auto", ThemeChoice.automatic), ("nord", .named("nord")), ("", .named(""))])
  func `a choice is what the option takes`(text: String, choice: ThemeChoice) {
    #expect(ThemeChoice(text) == choice)
    #expect(choice.text == text)
  }

  @Test func `the reported background decides what auto means, each time it is reported`() {
    var screen = screen(.automatic)
    #expect(screen.state.theme.name == "dark")
    screen.send(.reported(.background(Self.white)))
    #expect(screen.state.theme.name == "light")
    screen.send(.reported(.background(Self.black)))
    #expect(screen.state.theme.name == "dark")
    screen.send(.reported(.colorScheme(isDark: false)))
    #expect(screen.state.theme.name == "light")
    screen.send(.reported(.foreground(Self.white)))
    #expect(screen.state.theme.name == "light")
  }

  @Test func `auto chooses from the pair that is set`() {
    let pair = ThemePair(dark: "gruvbox-dark", light: "solarized-light")
    var screen = screen(.automatic, pair: pair)
    #expect(screen.state.theme.name == "gruvbox-dark")
    screen.send(.reported(.background(Self.white)))
    #expect(screen.state.theme.name == "solarized-light")
  }

  @Test func `a theme that was named stays whatever the terminal reports`() {
    var screen = screen(.named("nord"))
    let before = screen.state.theme
    screen.send(.reported(.background(RGB(red: 40, green: 40, blue: 60))))
    #expect(screen.state.theme == before)
    #expect(screen.frame.style(x: 1, y: 1).background == .terminal)
    screen.send(.reported(.background(Self.white)))
    #expect(screen.state.theme == before)
  }

  @Test func `a dark theme on a light terminal is drawn on its own background`() {
    var screen = screen(.named("nord"))
    screen.send(.reported(.background(Self.white)))
    let frame = screen.frame
    for y in 0..<frame.size.height {
      for x in 0..<frame.size.width {
        #expect(frame.style(x: x, y: y).background != .terminal, "cell \(x), \(y)")
      }
    }
    screen.send(.reported(.background(Self.black)))
    #expect(screen.frame.style(x: 1, y: 1).background == .terminal)
  }

  @Test func `a pair that cannot be read says so and the dark theme stands in`() {
    var screen = screen(.automatic, pair: ThemePair(light: "lihgt"))
    screen.send(.reported(.background(Self.white)))
    #expect(screen.state.theme.name == "dark")
    #expect(
      screen.state.message?.text.hasPrefix("no theme is called 'lihgt'; there are: ") ?? false)
    screen.press("j")
    screen.send(.reported(.version("a terminal")))
    #expect(screen.state.message == nil)
  }

  @Test func `where no colours show auto means the theme without colours`() {
    var setting = ThemeSetting(isDark: false)
    #expect(setting.name(of: .automatic) == "light")
    setting.hasColors = false
    #expect(setting.name(of: .automatic) == "mono")
    #expect(setting.name(of: .named("nord")) == "nord")
    #expect(!setting.paints(setting.catalog.theme(named: "nord").theme))
  }

  @Test func `a silent terminal is taken to suit the theme that was not chosen by name`() {
    var setting = ThemeSetting()
    let dark = setting.theme().theme
    setting.assume(suiting: dark)
    #expect(setting.isDark == true && !setting.isTold)
    #expect(!setting.paints(dark))
    #expect(setting.paints(setting.catalog.theme(named: "light").theme))
    setting.hear(.background(Self.white))
    #expect(setting.isDark == false && setting.isTold)
    setting.assume(suiting: dark)
    #expect(setting.isDark == false)
  }

  @Test func `a theme chosen by name brings its background where the terminal says nothing`() {
    var setting = ThemeSetting(choice: .named("light"))
    let light = setting.theme().theme
    setting.assume(suiting: light)
    #expect(setting.isDark == nil && setting.paints(light))
    #expect(!setting.paints(setting.catalog.theme(named: "ansi").theme))
    setting.hear(.background(Self.white))
    #expect(!setting.paints(light))
    setting.hear(.background(Self.black))
    #expect(setting.background == Self.black && setting.paints(light))
  }
}
