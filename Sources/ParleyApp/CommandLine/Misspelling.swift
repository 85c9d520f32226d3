import Glibc
import ParleyStore

/// A first argument that is neither a command nor a folder, but nearly a command.
public enum Misspelling {
  static let commands =
    ["dashboard"] + CommandUsage.all.map(\.name) + ["debug", "help"]

  /// `parley: there is no command 'chekc' …`; nil when the argument may be meant as it stands.
  public static func sentence(_ arguments: ArraySlice<String>) -> String? {
    guard let first = arguments.first, !first.hasPrefix("-"), !first.contains("/"),
      !commands.contains(first)
    else { return nil }
    var details = stat()
    guard stat(first, &details) != 0 else { return nil }
    guard let near = nearest(to: first, among: commands) else { return nil }
    return "parley: there is no command '\(first)' and no folder of that name. "
      + "Did you mean '\(near)'? 'parley --help' lists the commands."
  }
}
