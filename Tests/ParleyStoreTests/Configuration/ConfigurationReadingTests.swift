import Testing

@testable import ParleyStore

struct ConfigurationReadingTests {
  static let settings = [
    ConfigurationSetting("theme", .name(also: ["auto"], default: "auto"), "The theme"),
    ConfigurationSetting(
      "color", .choice(["auto", "truecolor", "none"], default: "auto"), "Colour"),
    ConfigurationSetting("mouse", .boolean(default: true), "The mouse"),
    ConfigurationSetting("layout.chart-height", .percent(20...75), "The chart"),
  ]

  private func reading(_ text: String) -> ConfigurationReading {
    ConfigurationReading(
      ConfigurationText(file: "config.toml", bytes: Array(text.utf8)), settings: Self.settings,
      names: { $0.key == "theme" ? ["dark", "nord"] : [] })
  }

  @Test func `what is stated counts, with its line`() {
    let reading = reading(
      "# mine\ntheme = \"nord\"\nmouse = false\n\n[layout]\nchart-height = 30\n")
    #expect(reading.text.diagnostics.isEmpty)
    #expect(
      reading.statements == [
        "theme": .init(value: .text("nord"), line: 2),
        "mouse": .init(value: .boolean(false), line: 3),
        "layout.chart-height": .init(value: .number(30), line: 6),
      ])
  }

  @Test func `a dotted key and auto are read`() {
    let reading = reading("layout.chart-height = \"auto\"\ntheme = 'auto'\n")
    #expect(reading.text.diagnostics.isEmpty)
    #expect(reading.statements["layout.chart-height"]?.value == .text("auto"))
    #expect(reading.statements["theme"]?.value == .text("auto"))
  }

  @Test(arguments: [
    (
      "thme = \"nord\"",
      """
      config.toml:1:1: error: unknown setting 'thme'
          1 | thme = "nord"
            | ^~~~
      The line is left out. Known settings: theme, color, mouse, layout.chart-height. Did you mean \
      'theme'?
      """
    ),
    (
      "color = \"truecolour\"",
      """
      config.toml:1:9: error: unknown color 'truecolour'
          1 | color = "truecolour"
            |         ^~~~~~~~~~~~
      Known: auto, truecolor, none. Did you mean 'truecolor'? Until then color = "auto" holds.
      """
    ),
    (
      "theme = \"nrod\"",
      """
      config.toml:1:9: error: unknown theme 'nrod'
          1 | theme = "nrod"
            |         ^~~~~~
      Known: auto, dark, nord. Did you mean 'nord'? Until then theme = "auto" holds.
      """
    ),
    (
      "mouse = \"yes\"",
      """
      config.toml:1:9: error: 'mouse' is a string '"yes"'
          1 | mouse = "yes"
            |         ^~~~~
      It must be true or false. Until then mouse = true holds.
      """
    ),
    (
      "[layout]\nchart-height = 90",
      """
      config.toml:2:16: error: layout.chart-height '90' is out of range
          2 | chart-height = 90
            |                ^~
      It must be "auto" or per cent from 20 to 75. Until then layout.chart-height = "auto" holds.
      """
    ),
    (
      "layout = 3",
      """
      config.toml:1:10: error: 'layout' is an integer '3'
          1 | layout = 3
            |          ^
      It must be a table, begun by a line [layout].
      """
    ),
    (
      "[layout]\ntheme = \"nord\"",
      """
      config.toml:2:1: error: unknown setting 'layout.theme'
          2 | theme = "nord"
            | ^~~~~
      The line is left out. Known settings: theme, color, mouse, layout.chart-height. 'theme' stands \
      before any [table].
      """
    ),
  ])
  func `a fault is told with its place, and its default holds`(text: String, expected: String) {
    let reading = reading(text)
    #expect(reading.text.diagnostics.map(\.text) == [expected])
    #expect(reading.statements.isEmpty)
  }

  @Test func `a fault costs only its line`() {
    let reading = reading("theme = \"nord\"\nmouse = flase\ncolor = \"none\"\nx = 1\n")
    #expect(reading.text.diagnostics.map(\.line) == [2, 4])
    #expect(reading.statements.keys.sorted() == ["color", "theme"])
  }

  @Test func `names are asked for only where one is stated`() {
    let text = ConfigurationText(
      file: "config.toml", bytes: Array("mouse = false\ntheme = \"auto\"\n".utf8))
    let reading = ConfigurationReading(text, settings: Self.settings) { setting in
      Issue.record("asked for \(setting.key)")
      return []
    }
    #expect(reading.statements.count == 2)
  }
}
