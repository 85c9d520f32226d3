/// The themes of the user's own, as files.
public struct ThemeFiles: Sendable {
  /// The folder they stand in, where that can be known.
  public let folder: String?

  /// `$XDG_CONFIG_HOME/parley/themes`, which counts only if it is absolute, else
  /// `~/.config/parley/themes`.
  public init(environment: [String: String]) {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.config" : nil }
    let config = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home
    folder = config.map { $0 + "/parley/themes" }
  }

  /// Paths and bytes of the files that can be read; a folder that is not there has none.
  public func read() -> [(path: String, bytes: [UInt8])] {
    guard let folder, let opened = try? WorkspaceFolder(path: folder),
      let entries = try? opened.entries()
    else { return [] }
    return entries.filter { $0.name.hasSuffix(".toml") }.compactMap { entry in
      guard
        case .bytes(let bytes, outside: _) = opened.read(
          entry.name, limit: ReadLimits.standard.text)
      else { return nil }
      return (folder + "/" + entry.name, bytes)
    }
  }
}
