public import ParleyModel
import ParleyStore

/// The themes at hand: those in the binary and those in the user's own folder.
public struct ThemeCatalog: Sendable {
  /// Where a theme was found.
  public struct Entry: Sendable {
    /// The name by which it is chosen: the file's, without its ending.
    public let name: String
    /// The path, or `built in`.
    public let path: String
    let bytes: [UInt8]

    /// Whether it is one of parley's own.
    var isBuiltIn: Bool { path == Self.builtIn }
    /// The file as messages name it.
    var file: String { isBuiltIn ? name : path }

    static let builtIn = "built in"
  }

  /// By name; a theme of the user's stands before a built-in one of the same name.
  public let entries: [Entry]
  /// The built-in ones, also those behind one of the user's.
  private let builtIn: [Entry]

  /// The built-in themes and the files given.
  ///
  /// - Parameter own: Files of `$XDG_CONFIG_HOME/parley/themes`, as path and bytes.
  public init(own: [(path: String, bytes: [UInt8])]) {
    func name(_ path: String) -> String {
      let file = path.split(separator: "/").last.map(String.init) ?? path
      return file.hasSuffix(".toml") ? String(file.dropLast(5)) : file
    }
    var entries = own.map { Entry(name: name($0.path), path: $0.path, bytes: $0.bytes) }
    builtIn = BundledThemes.files.map {
      Entry(name: name($0.path), path: Entry.builtIn, bytes: $0.bytes)
    }
    for entry in builtIn where !entries.contains(where: { $0.name == entry.name }) {
      entries.append(entry)
    }
    self.entries = entries.sorted { $0.name < $1.name }
  }

  /// The themes at hand where a command runs.
  static func of(_ surroundings: Surroundings) -> ThemeCatalog {
    ThemeCatalog(own: ThemeFiles(environment: surroundings.environment).read())
  }

  /// The theme of a name, with what to tell the user when another had to stand in.
  public func theme(named name: String) -> (theme: Theme, message: Phrase?) {
    guard let entry = entries.first(where: { $0.name == name }) else {
      let known = entries.map(\.name).joined(separator: ", ")
      return (standIn, "no theme is called '\(name)'; there are: \(known)")
    }
    let reading = reading(of: entry)
    if let theme = reading.theme { return (theme, nil) }
    let reason: Phrase = reading.faults.first ?? "\(entry.path): it cannot be read"
    guard let builtIn = builtIn(named: name) else {
      return (standIn, "\(reason) (theme '\(name)' was left out)")
    }
    return (builtIn, "\(reason) (the built-in theme '\(name)' stands in)")
  }

  /// Every fault of an entry's file.
  func faults(of entry: Entry) -> [Phrase] { reading(of: entry).faults }

  /// Whether the terminal's background is dark, as far as `COLORFGBG` says; nil where it does not.
  public static func isDark(environment: [String: String]) -> Bool? {
    let background = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
    return background.map { $0 != 7 && $0 < 9 }
  }

  /// What an entry's file says.
  func reading(of entry: Entry) -> ThemeReader.Reading {
    ThemeReader(entries: entries + builtIn)
      .read(entry.bytes, name: entry.name, file: entry.file)
  }

  /// The built-in theme of a name, whatever of that name the user has; nil where there is none.
  func builtIn(named name: String) -> Theme? {
    builtIn.first { $0.name == name }.flatMap { reading(of: $0).theme }
  }

  private var standIn: Theme { builtIn(named: "dark") ?? .plain }
}
