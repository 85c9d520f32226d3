import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Every fault of the user's own files in Korean.
struct KoreanConfigurationFileTests {
  private static let settings: [String] = [
    "thme = \"nord\"", "chart-height = 30", "[layout]\ntheme = \"nord\"", "theme = \"nrod\"",
    "color = \"blue\"", "color = 3", "mouse = 1", "mouse = [1]", "layout = 3", "theme = true",
    "[layout]\nchart-height = 99", "[layout]\nchart-height = \"tall\"", "mouse.x = 1", "[mouse]",
  ]

  private static let keys: [String] = [
    "a = 1", "keys = 3", "[keys]\nfigurs = \"F5\"", "[keys]\nfigures = 3",
    "[keys]\nfigures = \"Entr\"", "[keys]\nfigures = \"a b c\"", "[keys]\nfigures = \"q\"",
    "[keys]\nfigures = \"g Esc\"", "[keys]\nquit = \"F5\"", "[keys]\nnote.save = \"k\"",
    "[keys]\nfigures = \"5\"", "[keys]\nfigures = \"y\"", "[keys]\nfigures = \"g\"",
    "[keys]\neditor.find = \"k\"", "[keys]\nfigures = \"F6 a\"\ncopy = \"F6\"",
    "[keys]\nfigures = \"y y\"", "[keys]\nfigures = [\"F5\", \"F5 a\"]",
  ]

  private static func diagnostics(ofSettings text: String) -> [Diagnostic] {
    ConfigurationReading(
      ConfigurationText(file: "config.toml", bytes: Array(text.utf8)),
      settings: ConfigurationSetting.all, names: { _ in ["dark", "nord"] }
    ).text.diagnostics
  }

  private static func diagnostics(ofKeys text: String) -> [Diagnostic] {
    KeymapReading(ConfigurationText(file: "keys.toml", bytes: Array(text.utf8))).text.diagnostics
  }

  @Test(arguments: settings)
  func `a fault of the settings has a translation`(_ text: String) {
    let diagnostics = Self.diagnostics(ofSettings: text)
    #expect(!diagnostics.isEmpty)
    for diagnostic in diagnostics {
      #expect(Translation(of: diagnostic.message).missing == [])
      #expect(Translation(of: diagnostic.help).missing == [])
    }
  }

  @Test(arguments: keys)
  func `a fault of the keys has a translation`(_ text: String) {
    let diagnostics = Self.diagnostics(ofKeys: text)
    #expect(!diagnostics.isEmpty)
    for diagnostic in diagnostics {
      #expect(Translation(of: diagnostic.message).missing == [])
      #expect(Translation(of: diagnostic.help).missing == [])
    }
  }

  @Test func `every translation is one of a fault that can be`() throws {
    let diagnostics =
      Self.settings.flatMap { Self.diagnostics(ofSettings: $0) }
      + Self.keys.flatMap { Self.diagnostics(ofKeys: $0) }
    var said = try notRemembered().reduce(into: Set<String>()) { all, phrase in
      all.formUnion(Translation(of: phrase).templates)
    }
    for diagnostic in diagnostics {
      said.formUnion(Translation(of: diagnostic.message).templates)
      said.formUnion(Translation(of: diagnostic.help).templates)
    }
    #expect(Set(KoreanWords.keyFiles.keys).subtracting(said) == [])
    // A file that changes again and again is none a test can make.
    let changing = "another program keeps changing {}. Try again when it is done."
    #expect(Set(KoreanWords.configurationFiles.keys).subtracting(said) == [changing])
  }

  /// Why settings are not remembered.
  private func notRemembered() throws -> [Phrase] {
    let folder = try TemporaryFolder()
    let theme = try #require(ConfigurationSetting.all.first { $0.key == "theme" })
    let height = try #require(ConfigurationSetting.all.first { $0.key == "layout.chart-height" })
    let changes = [
      ConfigurationChange(theme, .text("nord")), ConfigurationChange(height, .number(30)),
    ]
    return try ["theme = \"nord", "layout = 3"].flatMap { text -> [Phrase] in
      try folder.write(Array(text.utf8), to: "c/config.toml")
      let store = ConfigurationStore(folder: ConfigurationFolder(path: folder.path + "/c"))
      return [store.remember(changes), store.remember([changes[1]])].compactMap(\.self)
    }
  }

  @Test func `settings that are not remembered say why in Korean`() throws {
    let told = try notRemembered()
    #expect(told.count == 4)
    for phrase in told { #expect(Translation(of: phrase).missing == []) }
  }
}
