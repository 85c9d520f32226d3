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
  }

  /// By name; a theme of the user's stands before a built-in one of the same name.
  public let entries: [Entry]

  /// The built-in themes and the files given.
  ///
  /// - Parameter own: Files of `$XDG_CONFIG_HOME/parley/themes`, as path and bytes.
  public init(own: [(path: String, bytes: [UInt8])]) {
    func name(_ path: String) -> String {
      let file = path.split(separator: "/").last.map(String.init) ?? path
      return file.hasSuffix(".toml") ? String(file.dropLast(5)) : file
    }
    var entries = own.map { Entry(name: name($0.path), path: $0.path, bytes: $0.bytes) }
    for file in BundledThemes.files where !entries.contains(where: { $0.name == name(file.path) }) {
      entries.append(Entry(name: name(file.path), path: "built in", bytes: file.bytes))
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
    return (standIn, "\(reason) (theme '\(name)' was left out)")
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
    ThemeReader(text: { name in entries.first { $0.name == name }?.bytes })
      .read(entry.bytes, name: entry.name, file: entry.path == "built in" ? entry.name : entry.path)
  }

  private var standIn: Theme {
    BundledThemes.files.first { $0.path.split(separator: "/").last == "dark.toml" }.flatMap {
      ThemeReader(text: { _ in nil }).read($0.bytes, name: "dark", file: $0.path).theme
    } ?? .plain
  }
}
