import Glibc

/// Paths as text.
enum FilePath {
  /// What stands before the last slash; empty when there is none.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// What stands after the last slash.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The path, put below a folder unless it is absolute already.
  static func absolute(_ path: String, in folder: String) -> String {
    if path.hasPrefix("/") { return path }
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2).drop { $0 == "/" } }
    if rest.isEmpty || rest == "." { return folder }
    return folder == "/" ? "/" + rest : folder + "/" + rest
  }
}

/// Whether something is there.
enum FolderState {
  /// Whether anything stands behind a path, a broken link included.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return fstatat(AT_FDCWD, path, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// Whether a file stands behind a path, links followed.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && FileKind(mode: status.st_mode) == .regular
  }
}
