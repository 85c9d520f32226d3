import Glibc

/// Where a user's settings and keys stand.
public struct ConfigurationFolder: Hashable, Sendable {
  /// The folder, as an absolute path; it need not exist.
  public let path: String

  /// Settings of a folder of one's own.
  public init(path: String) {
    self.path = path
  }

  /// `$XDG_CONFIG_HOME/parley`, where the variable counts only if it is absolute, else
  /// `~/.config/parley`; nil where neither is known.
  public init?(environment: [String: String]) {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.config" : nil }
    let config = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home
    guard let config else { return nil }
    path = config + "/parley"
  }

  /// The path of a file in it.
  public func path(of name: String) -> String { path + "/" + name }

  /// Reads files of it; without the folder that is one call of the system for all of them.
  public func read(_ names: [String]) -> [ConfigurationText] {
    do throws(FileFault) {
      let folder = try WorkspaceFolder(path: path)
      return names.map { name in
        switch folder.read(name, limit: ReadLimits.standard.text) {
        case .bytes(let bytes, outside: _): ConfigurationText(file: name, bytes: bytes)
        case .missing: ConfigurationText(missing: name)
        case .refused(let fault): ConfigurationText(file: name, fault: fault)
        }
      }
    } catch {
      guard error.code != ENOENT else { return names.map { ConfigurationText(missing: $0) } }
      return names.enumerated().map { index, name in
        index == 0 ? ConfigurationText(file: name, fault: error) : ConfigurationText(missing: name)
      }
    }
  }
}
