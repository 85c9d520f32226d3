import Glibc

/// Where a program stands, by its name and `PATH`.
enum ProgramPath {
  /// The first program of a name in `PATH`, a name with a slash as it is; nil where there is none.
  ///
  /// Folders of `PATH` that are not absolute do not count: what a workspace holds is never run.
  static func find(_ name: String, environment: [String: String]) -> String? {
    guard !name.isEmpty else { return nil }
    if name.utf8.contains(UInt8(ascii: "/")) { return isProgram(name) ? name : nil }
    let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    return folders.lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
      .first(where: isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
