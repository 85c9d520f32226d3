import Glibc

extension NotesFolder {
  /// Makes the folder, durably, where there is none, and checks that it is one of the workspace.
  ///
  /// - Parameter isForNew: Whether a first note may follow: then the folder's name is made durable
  ///   though it was there, for it may have been made just now by a save that failed.
  static func prepare(
    root: String, isForNew: Bool = false, fileSystem: FileSystem = .system
  ) throws(FileFault) {
    let path = root + "/" + name
    do throws(SystemError) {
      do throws(SystemError) {
        // The workspace itself is never made: a note alone is none.
        try fileSystem.makeFolder(FileSystem.here, path, 0o777)
      } catch let error where error.code == EEXIST && isForNew {}
      try SaveFolder.syncParent(of: path, in: fileSystem)
    } catch let error where error.code == EEXIST {
    } catch {
      throw FileFault(errno: error.code, action: "made")
    }
    let workspace = try WorkspaceFolder(path: root)
    if workspace.isLink(name) {
      let target = try workspace.target(of: name).get()
      guard !target.isOutside else { throw .leavesWorkspace(to: target.path) }
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileFault(errno: errno, action: "opened") }
    guard FileKind(mode: status.st_mode) == .folder else { throw .notAFolder }
  }
}

extension FileFault {
  fileprivate static func leavesWorkspace(to target: String) -> FileFault {
    FileFault(
      "is a link that leaves the workspace, to \(quoted(target))",
      help: "Replace the link by a folder and move the notes into it.")
  }
}
