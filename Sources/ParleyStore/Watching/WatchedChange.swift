/// What may have changed in watched folders; whether anything did, the contents say.
public enum WatchedChange: Hashable, Sendable {
  /// A name in a folder was made, written, renamed, replaced or deleted.
  case name(String, folder: String)
  /// A folder came, or another one is in its place; all that is in it is new.
  case folder(String)
  /// Anything may have changed: changes were lost, or a folder is gone.
  case everything
}

extension WatchedChange {
  /// Whether a name is that of a file parley is only writing, and that nobody reads.
  static func isTemporary(_ name: String) -> Bool { name.hasPrefix(".parley-") }
}
