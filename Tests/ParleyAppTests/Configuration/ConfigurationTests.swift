import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct ConfigurationTests {
  private let disk: TemporaryFolder

  init() throws { disk = try TemporaryFolder() }

  private func configuration(_ settings: String?, keys: String? = nil) throws -> Configuration {
    if let settings { try disk.write(Array(settings.utf8), to: "config.toml") }
    if let keys { try disk.write(Array(keys.utf8), to: "keys.toml") }
    return Configuration(ConfigurationFolder(path: disk.path)) { ["dark", "light", "nord"] }
  }

  @Test func `without files the defaults hold`() throws {
    let configuration = try configuration(nil)
    #expect(configuration.theme == .automatic)
    #expect(configuration.themePair == ThemePair(dark: "dark", light: "light"))
    #expect(configuration.color == .auto && configuration.language == .auto)
    #expect(configuration.hasMouse && !configuration.isASCII)
    #expect(configuration.chartMarks == .braille && configuration.measure == .payments(.krw))
    #expect(configuration.shares.isUsual)
    #expect(configuration.notice == nil && !configuration.keymap.isRebound)
    #expect(configuration.files.map(\.exists) == [false, false])
  }

  @Test func `every setting is what the file states`() throws {
    let configuration = try configuration(
      """
      theme = "nord"
      dark-theme = "nord"
      light-theme = "dark"
      color = "256"
      language = "ko"
      mouse = false
      ascii = true
      chart-marks = "blocks"
      measure = "gdp-share"
      clipboard = "file"
      links = "off"
      [layout]
      timeline-width = 30
      chart-height = 60
      timeline-height = 45
      """)
    #expect(configuration.diagnostics.isEmpty)
    #expect(configuration.theme == .named("nord"))
    #expect(configuration.themePair == ThemePair(dark: "nord", light: "dark"))
    #expect(configuration.color == .indexed256 && configuration.language == .named(.korean))
    #expect(!configuration.hasMouse && configuration.isASCII)
    #expect(configuration.clipboard == .file && configuration.links == .off)
    #expect(configuration.chartMarks == .blocks && configuration.measure == .payments(.gdpShare))
    #expect(
      configuration.shares == PaneShares(timelineWidth: 30, chartHeight: 60, timelineHeight: 45))
    #expect(ConfigurationSetting.all.allSatisfy { configuration.states($0) })
  }

  @Test func `every word of a closed list is a value`() {
    for setting in ConfigurationSetting.all {
      guard case .choice(let words, let standard) = setting.kind else { continue }
      #expect(words.contains(standard))
      var configuration = Configuration.standard
      for word in words {
        configuration.take([ConfigurationChange(setting, .text(word))])
        let read = [
          configuration.color.rawValue, configuration.language.text,
          configuration.chartMarks.rawValue, configuration.measure.name,
          configuration.clipboard.rawValue, configuration.links.rawValue,
        ]
        #expect(read.contains(word), "\(setting.key) = \(word)")
      }
    }
  }

  @Test func `the chart begins as the settings say`() throws {
    let configuration = try configuration("chart-marks = \"ascii\"\nmeasure = \"usd\"\n")
    let screen = ScriptedScreen(configuration: configuration)
    #expect(screen.state.chart.marks == .ascii)
    #expect(screen.text.contains("3 Payments · USD m"))
  }

  @Test func `faults are said at the start and listed`() throws {
    let configuration = try configuration(
      "thme = \"nord\"\n", keys: "[keys]\nfigures = \"y\"\n")
    #expect(
      configuration.notice == "config.toml:1:1: unknown setting 'thme', and 1 more; parley config "
        + "says more")
    var screen = ScriptedScreen(configuration: configuration)
    screen.press("!")
    #expect(screen.text.contains("2 faults in your settings and keys"))
    #expect(screen.text.contains("config.toml:1:1: error: unknown setting 'thme'"))
    #expect(screen.text.contains("keys.toml:2:11: error: y stands for 'copy' already"))
  }

  @Test func `the report says where each setting comes from`() throws {
    let configuration = try configuration(
      "\nmouse = false\n", keys: "[keys]\nfigures = [\"F5\", \"C-w i\"]\nproblems = \"\"\n")
    let text = ConfigurationReport(configuration).text.replacing(disk.path, with: "/c")
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.prefix(2) == ["/c/config.toml", "/c/keys.toml"])
    #expect(lines.contains("mouse = false                           config.toml:2"))
    #expect(lines.contains("theme = \"auto\"                          default"))
    #expect(lines.contains("layout.chart-height = \"auto\"            default"))
    #expect(lines.contains("figures = [\"F5\", \"^W i\"]                keys.toml:2"))
    #expect(lines.contains("problems = []                           keys.toml:3"))
    #expect(!text.contains("error"))
  }

  @Test func `a change counts at once and is remembered`() throws {
    let keeper = ConfigurationKeeper(folder: ConfigurationFolder(path: disk.path + "/parley"))
    var screen = ScriptedScreen(settings: keeper)
    let effects = screen.state.remember([ConfigurationChange(.mouse, .boolean(false))])
    #expect(effects == [.remember([ConfigurationChange(.mouse, .boolean(false))])])
    #expect(!screen.state.configuration.hasMouse)
    let disk = BackgroundEffects(
      reader: WorkspaceReader(root: Checkout.workspace), settings: keeper)
    guard case .remembered(fault: nil)? = disk.perform(effects[0]) else {
      Issue.record("it was not remembered")
      return
    }
    let again = Configuration(ConfigurationFolder(path: self.disk.path + "/parley")) { [] }
    #expect(!again.hasMouse && again.statements.count == 1)
  }

  @Test func `changes that wait are written together, the last of each setting`() {
    let keeper = ConfigurationKeeper(folder: ConfigurationFolder(path: disk.path))
    func height(_ number: Int) -> ConfigurationChange {
      ConfigurationChange(.chartHeight, .number(number))
    }
    #expect(keeper.add([height(30)]))
    #expect(!keeper.add([height(31), ConfigurationChange(.theme, .text("nord"))]))
    #expect(!keeper.add([height(32)]))
    #expect(keeper.write() == nil)
    let read = Configuration(ConfigurationFolder(path: disk.path)) { ["nord"] }
    #expect(read.shares.chartHeight == 32 && read.theme == .named("nord"))
    #expect(read.diagnostics.isEmpty)
    #expect(keeper.add([height(33)]))
  }

  @Test func `what could not be remembered is said`() {
    var screen = ScriptedScreen()
    screen.send(.remembered(fault: "'theme' is not remembered: the disk is full. Free some space."))
    #expect(screen.text.contains("'theme' is not remembered: the disk is full. Free some space."))
    #expect(screen.state.message?.isWarning ?? false)
  }
}
