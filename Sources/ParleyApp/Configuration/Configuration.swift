import ParleyModel
import ParleyStore

/// The user's settings and keys: what `config.toml` and `keys.toml` say, else the defaults.
///
/// What the command line says comes before it, what the environment says after it.
public struct Configuration: Sendable {
  /// A file of the user's as it was found.
  struct File: Sendable {
    /// Its absolute path.
    let path: String
    let exists: Bool
  }

  /// What is stated and can be used, by dotted key.
  private(set) var statements: [String: ConfigurationReading.Statement] = [:]
  /// What the user's keys do.
  private(set) var keymap = Keymap.standard
  /// The lines of `keys.toml` that give commands their keys, by id.
  private(set) var keyLines: [String: Int] = [:]
  /// Everything wrong in the two files.
  let diagnostics: [Diagnostic]
  /// The two files; empty where there is no place for them.
  let files: [File]

  /// The defaults.
  public static let standard = Configuration()

  /// The names of the two files.
  static let names = [ConfigurationStore.file, KeymapReading.file]

  private init() {
    diagnostics = []
    files = []
  }

  /// Reads the files of a folder; what cannot be used is in ``diagnostics`` and its default holds.
  ///
  /// - Parameter themes: The names of all themes; asked only where a file names one.
  init(_ folder: ConfigurationFolder, themes: @escaping @Sendable () -> [String]) {
    let texts = folder.read(Self.names)
    files = texts.map { File(path: folder.path(of: $0.file), exists: $0.exists) }
    guard texts.contains(where: \.exists) else {
      diagnostics = []
      return
    }
    let settings = ConfigurationReading(
      texts[0], settings: ConfigurationSetting.all, names: { _ in themes() })
    statements = settings.statements
    let keys = KeymapReading(texts[1])
    keymap = keys.keymap
    keyLines = keys.lines
    diagnostics = settings.text.diagnostics + keys.text.diagnostics
  }

  /// Reads the files where a command runs.
  static func read(_ surroundings: Surroundings) -> Configuration {
    guard let folder = ConfigurationFolder(environment: surroundings.environment) else {
      return .standard
    }
    return Configuration(folder) { ThemeCatalog.of(surroundings).entries.map(\.name) }
  }

  /// What a setting is.
  subscript(setting: ConfigurationSetting) -> ConfigurationValue {
    statements[setting.key]?.value ?? setting.defaultValue
  }

  /// Whether the user's file states a setting.
  func states(_ setting: ConfigurationSetting) -> Bool { statements[setting.key] != nil }

  /// Takes changes in for this run.
  mutating func take(_ changes: [ConfigurationChange]) {
    for change in changes {
      statements[change.key] = .init(value: change.value, line: statements[change.key]?.line ?? 0)
    }
  }

  /// What to say at the start of what is wrong, in one line; nil where nothing is.
  var notice: String? { shownNotice?.english }

  /// As ``notice``, in the language of the screen.
  var shownNotice: Phrase? {
    guard let first = diagnostics.first else { return nil }
    let place = first.line > 0 ? "\(first.file):\(first.line):\(first.column): " : ""
    let fault: Phrase = "\(place)\(first.message)"
    return diagnostics.count > 1
      ? "\(fault), and \(diagnostics.count - 1) more; parley config says more"
      : "\(fault); parley config says more"
  }
}
