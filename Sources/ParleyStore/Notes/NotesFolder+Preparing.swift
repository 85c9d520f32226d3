import ParleyModel

extension NotesFolder {
  /// Makes the folder, durably, where there is none, and checks that it is one of the workspace.
  ///
  /// - Parameter isForNew: Whether a first note may follow.
  static func prepare(
    root: String, isForNew: Bool = false, fileSystem: FileSystem = .system
  ) throws(FileFault) {
    try WorkspaceFolder.prepare(
      name, of: "notes", root: root, isForNew: isForNew, fileSystem: fileSystem)
  }
}
