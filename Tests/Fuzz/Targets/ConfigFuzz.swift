import ParleyModel

@testable import ParleyApp
@testable import ParleyStore

/// A user's settings and keys are read whatever stands in the files.
enum ConfigFuzz {
  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    let first = read(bytes)
    let second = read(bytes)
    try require(
      first.statements == second.statements && first.reports == second.reports,
      "the same bytes are the same settings")
    for report in first.reports { try ShownText.check(report: report) }
    for (key, statement) in first.statements {
      let setting = ConfigurationSetting.all.first { $0.key == key }
      try require(setting != nil, "only settings that there are are stated")
      let again = read(Array("\(key) = \(statement.value.literal)\n".utf8))
      try require(
        again.statements[key]?.value == statement.value && again.reports.isEmpty,
        "a value that holds is read back as it is written: \(key) = \(statement.value.literal)")
    }
  }

  private static func read(
    _ bytes: [UInt8]
  ) -> (statements: [String: ConfigurationReading.Statement], reports: [String]) {
    let settings = ConfigurationReading(
      ConfigurationText(file: "config.toml", bytes: bytes), settings: ConfigurationSetting.all,
      names: { _ in ["dark", "light"] })
    return (settings.statements, settings.text.diagnostics.map(\.text))
  }
}
