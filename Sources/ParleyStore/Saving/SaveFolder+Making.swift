import Glibc

extension SaveFolder {
  /// Makes a folder, and those above it, where they do not exist; what was made is durable.
  ///
  /// - Parameter permissions: Those of what is made, less what the umask takes.
  static func make(
    _ path: String, in fileSystem: FileSystem, permissions: UInt32 = 0o777
  ) throws(SystemError) {
    do throws(SystemError) {
      try fileSystem.makeFolder(FileSystem.here, path, permissions)
    } catch let error where error.code == EEXIST {
      return
    } catch let error where error.code == ENOENT {
      let above = parent(of: path)
      guard above != path else { throw error }
      try make(above, in: fileSystem, permissions: permissions)
      do throws(SystemError) {
        try fileSystem.makeFolder(FileSystem.here, path, permissions)
      } catch let error where error.code == EEXIST {}
    }
    try syncParent(of: path, in: fileSystem)
  }

  /// Makes the name of a folder durable.
  static func syncParent(of path: String, in fileSystem: FileSystem) throws(SystemError) {
    do throws(SystemError) {
      try SaveFolder(path: parent(of: path), fileSystem: fileSystem).sync()
    } catch let error where error.code == EACCES {
      // A folder that may be written but not read cannot be opened to be made durable.
    }
  }

  private static func parent(of path: String) -> String {
    let trimmed = path.reversed().drop { $0 == "/" }
    guard let slash = trimmed.firstIndex(of: "/") else { return path.hasPrefix("/") ? "/" : "." }
    let above = String(trimmed[slash...].drop { $0 == "/" }.reversed())
    return above.isEmpty ? "/" : above
  }
}
