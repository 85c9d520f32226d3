import Glibc

extension ScenarioStore {
  /// Whether a private scenario has a file, which is not read; false where the folder is not used.
  ///
  /// - Parameter id: As `private/us-ask`.
  public func hasPrivateFile(of id: String) -> Bool {
    let paper = PaperName(id)
    guard paper.isPrivate, paper.isPossible,
      PrivateFolder(root: root, fileSystem: fileSystem).standing == .ready
    else { return false }
    let path = root + "/" + ScenariosFolder.path(of: id)
    return (try? fileSystem.statusOfName(FileSystem.here, path))?.kind == .regular
  }
}
