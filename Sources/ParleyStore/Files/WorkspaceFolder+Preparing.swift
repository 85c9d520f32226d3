import Glibc
import ParleyModel

extension WorkspaceFolder {
  /// Makes a folder of the workspace, durably, where there is none, and checks that it is inside.
  ///
  /// - Parameters:
  ///   - contents: What stands in it, as `notes`.
  ///   - isForNew: Whether a first file may follow: then the folder's name is made durable though it
  ///     was there, for it may have been made just now by a save that failed.
  static func prepare(
    _ name: String, of contents: Phrase, root: String, isForNew: Bool = false,
    fileSystem: FileSystem = .system
  ) throws(FileFault) {
    let path = root + "/" + name
    do throws(SystemError) {
      do throws(SystemError) {
        // The workspace itself is never made: a file alone is none.
        let isPrivate = name == PrivateFolder.name || Place(file: name, line: 0).isPrivate
        try fileSystem.makeFolder(
          FileSystem.here, path, isPrivate ? PrivateFolder.folderMode : 0o777)
      } catch let error where error.code == EEXIST && isForNew {}
      try SaveFolder.syncParent(of: path, in: fileSystem)
    } catch let error where error.code == EEXIST {
    } catch {
      throw FileFault(errno: error.code, action: .make)
    }
    try requireInside(name, of: contents, root: root)
  }

  /// Makes all folders above a file of the workspace, durably, where there are none.
  static func prepareFolders(
    of file: String, root: String, fileSystem: FileSystem
  ) throws(SaveFault) {
    for folder in folders(above: file) {
      do throws(FileFault) {
        try prepare(folder, of: "files", root: root, isForNew: true, fileSystem: fileSystem)
      } catch {
        throw SaveFault(folder, error)
      }
    }
  }

  /// Checks that all folders above a file are there and inside the workspace.
  static func requireInside(foldersOf file: String, root: String) throws(SaveFault) {
    for folder in folders(above: file) {
      do throws(FileFault) {
        try requireInside(folder, of: "files", root: root)
      } catch {
        throw SaveFault(folder, error)
      }
    }
  }

  /// The folders a path leads through, the outermost first, as `trash` and `trash/notes`.
  private static func folders(above file: String) -> [String] {
    file.indices.filter { file[$0] == "/" }.map { String(file[..<$0]) }
  }

  private static func requireInside(
    _ name: String, of contents: Phrase, root: String
  ) throws(FileFault) {
    let workspace = try WorkspaceFolder(path: root)
    if let fault = workspace.linkFault(of: name) { throw fault }
    if workspace.isLink(name) {
      let target = try workspace.target(of: name).get()
      guard !target.isOutside else { throw .leavesWorkspace(to: target.path, contents: contents) }
    }
    var status = stat()
    guard stat(root + "/" + name, &status) == 0 else {
      throw FileFault(errno: errno, action: .open)
    }
    guard FileKind(mode: status.st_mode) == .folder else { throw .notAFolder }
  }
}

extension FileFault {
  fileprivate static func leavesWorkspace(to target: String, contents: Phrase) -> FileFault {
    FileFault(
      "{} is a link that leaves the workspace, to \(quoted(target))",
      help: "Replace the link by a folder and move the \(contents) into it.")
  }
}
