import ParleyModel

/// Where the logs of changes stand, one for each workspace, and one beside its private papers.
public enum ChangeFolder {
  /// `$XDG_STATE_HOME/parley/undo`, beside the ``JournalFolder``; nil where neither is known.
  public static func path(environment: [String: String]) -> String? {
    JournalFolder.path(environment: environment).map { FilePath.folder(of: $0) + "/undo" }
  }

  /// The name of a workspace's log: `HASH.undo`.
  ///
  /// - Parameter workspace: The resolved path of its folder.
  static func name(workspace: String) -> String { FNV1a(of: workspace.utf8).hex + ".undo" }

  /// The name of the log of steps that touch private papers, in their folder.
  static let privateName = ".undo"
}
