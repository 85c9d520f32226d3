import ParleyStore
import Testing

@testable import ParleyApp

struct DefaultFilesTests {
  @Test func `the settings as printed have no fault and are the defaults`() {
    let reading = ConfigurationReading(
      ConfigurationText(file: "config.toml", bytes: Array(DefaultFiles.settings.utf8)),
      settings: ConfigurationSetting.all, names: { _ in [] })
    #expect(reading.text.diagnostics.map(\.text) == [])
    for setting in ConfigurationSetting.all {
      #expect(reading.statements[setting.key]?.value == setting.defaultValue, "\(setting.key)")
    }
  }

  @Test func `the keys as printed have no fault and are those of the table`() {
    let reading = KeymapReading(
      ConfigurationText(file: "keys.toml", bytes: Array(DefaultFiles.keys.utf8)))
    #expect(reading.text.diagnostics.map(\.text) == [])
    #expect(reading.lines.count == CommandTable.all.count)
    #expect(!reading.keymap.isRebound)
  }

  @Test func `no line is longer than a terminal that is read in`() {
    for line in (DefaultFiles.settings + DefaultFiles.keys).split(separator: "\n") {
      #expect(line.count <= 100, "\(line)")
    }
  }
}
