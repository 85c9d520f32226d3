import ParleyModel

/// Which workspace a command works on, and why that one.
public enum WorkspaceLocation: Sendable, Hashable {
  /// Named on the command line.
  case argument(String)
  /// Named by `PARLEY_WORKSPACE`.
  case environment(String)
  /// The current folder, which holds a `workspace.toml`.
  case currentDirectory(String)
  /// The user's own copy of the bundled workspace, made at first use.
  case firstUse(String)

  /// The folder's absolute path.
  public var path: String {
    switch self {
    case .argument(let path), .environment(let path), .currentDirectory(let path),
      .firstUse(let path):
      path
    }
  }

  /// Finds the workspace: the argument, else `PARLEY_WORKSPACE`, else the current folder if it holds
  /// a `workspace.toml`, else `parley/sma` in the user's data folder.
  ///
  /// The data folder is `XDG_DATA_HOME`, which counts only if it is absolute, else `~/.local/share`.
  ///
  /// - Parameter currentDirectory: An absolute path.
  public static func resolve(
    argument: String?, environment: [String: String], currentDirectory: String
  ) throws(LocationError) -> WorkspaceLocation {
    if let argument {
      guard !argument.isEmpty else { throw .emptyArgument }
      return .argument(FilePath.absolute(argument, in: currentDirectory))
    }
    if let named = environment["PARLEY_WORKSPACE"], !named.isEmpty {
      return .environment(FilePath.absolute(named, in: currentDirectory))
    }
    if FolderState.isFile(FilePath.absolute(SettingsFile.name, in: currentDirectory)) {
      return .currentDirectory(currentDirectory)
    }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return .firstUse(data + "/parley/sma")
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { throw .noHome }
    return .firstUse(home + "/.local/share/parley/sma")
  }
}

/// Why no workspace could be chosen.
public enum LocationError: Error, Hashable, Sendable {
  /// The argument is there, but says nothing.
  case emptyArgument
  /// Neither `XDG_DATA_HOME` nor `HOME` is set.
  case noHome
  /// The user's own copy of the bundled workspace could not be made.
  case notMade(InstallError)

  /// Cause and remedy, each on its line, in the language in force.
  public var text: String {
    switch self {
    case .emptyArgument:
      Self.text(
        "the workspace's name is empty", help: "Name a folder, or leave the argument out.")
    case .notMade(let error): error.text
    case .noHome:
      Self.text(
        "there is no place for the workspace: HOME is not set",
        help: "Name one, as `parley DIR`, or set PARLEY_WORKSPACE.")
    }
  }

  private static func text(_ message: Phrase, help: Phrase) -> String {
    "\(Severity.error.title.text): \(message.text)\n\(help.text)"
  }
}
