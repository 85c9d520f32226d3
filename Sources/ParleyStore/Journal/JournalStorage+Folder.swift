import CSystem
import Glibc

extension JournalStorage {
  /// Makes the folder, closed to others, where there is none yet.
  func makeFolder() throws(SystemError) {
    guard let folder else { throw SystemError(ENOENT) }
    if let status = try? fileSystem.statusOfName(FileSystem.here, folder), status.kind == .folder,
      status.permissions == 0o700
    {
      return
    }
    var path = ""
    for part in folder.split(separator: "/") {
      let parent = path.isEmpty ? "/" : path
      path += "/" + part
      try makeFolder(path, in: parent)
    }
    let file = try fileSystem.open(FileSystem.here, folder, O_RDONLY | O_DIRECTORY, 0)
    defer { try? fileSystem.close(file) }
    // Somebody else's folder keeps its mode; the files in it are closed to others all the same.
    try? fileSystem.setPermissions(file, 0o700)
  }

  /// Makes names that were given or taken away durable.
  func syncFolder() throws(SystemError) {
    guard let folder else { return }
    try sync(folder: folder)
  }

  /// Gives a file a name nobody has: `NAME.TIME.KIND`.
  func retire(_ name: String, at time: Int, as kind: String) throws(SystemError) {
    for moment in time..<time + 1000 {
      let new = path("\(name).\(moment).\(kind)")
      do throws(SystemError) {
        try rename(path(name), to: new)
        return
      } catch {
        guard error.code == EEXIST else { throw error }
      }
    }
    throw SystemError(EEXIST)
  }

  private func makeFolder(_ path: String, in parent: String) throws(SystemError) {
    do throws(SystemError) {
      try fileSystem.makeFolder(FileSystem.here, path, 0o700)
    } catch {
      // What is there need not be made, whatever else would keep it from being made.
      if error.code == EEXIST { return }
      if (try? fileSystem.statusOfName(FileSystem.here, path)) != nil { return }
      throw error
    }
    try sync(folder: parent)
  }

  private func sync(folder: String) throws(SystemError) {
    let file = try fileSystem.open(FileSystem.here, folder, O_RDONLY | O_DIRECTORY, 0)
    defer { try? fileSystem.close(file) }
    try fileSystem.sync(file)
  }

  private func rename(_ old: String, to new: String) throws(SystemError) {
    do throws(SystemError) {
      try fileSystem.rename(FileSystem.here, old, FileSystem.here, new, SYS_RENAME_NOREPLACE)
    } catch {
      guard error.code == EINVAL || error.code == ENOSYS else { throw error }
      // A file system that cannot promise it; two would have to retire one file in one second.
      if (try? fileSystem.statusOfName(FileSystem.here, new)) != nil { throw SystemError(EEXIST) }
      try fileSystem.rename(FileSystem.here, old, FileSystem.here, new, 0)
    }
  }
}
