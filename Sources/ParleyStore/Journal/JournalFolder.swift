import ParleyModel

/// Where the journals of unsaved notes stand.
public enum JournalFolder {
  /// `$XDG_STATE_HOME/parley/journal`, where the variable counts only if it is absolute, else
  /// `~/.local/state/parley/journal`; nil where neither is known.
  public static func path(environment: [String: String]) -> String? {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/state" : nil }
    let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home
    return state.map { $0 + "/parley/journal" }
  }

  /// Where the journals of a workspace's private papers stand: beside those, whatever the environment
  /// says.
  ///
  /// - Parameter root: The folder of the workspace.
  public static func path(ofPrivatePapersIn root: String) -> String {
    root + "/" + Place.privateFolder + "/.journal"
  }
}
