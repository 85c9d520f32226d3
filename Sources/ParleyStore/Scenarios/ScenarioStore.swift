/// The scenarios of a workspace, as parley itself writes them.
public struct ScenarioStore: Sendable {
  let root: String
  let fileSystem: FileSystem

  /// - Parameter root: The folder of the workspace.
  public init(root: String, fileSystem: FileSystem = .system) {
    self.root = root
    self.fileSystem = fileSystem
  }
}
