import ParleyModel

/// The default workspace that travels inside the binary.
public struct BundledWorkspace: Sendable {
  /// Needs nothing: the files are part of the program.
  public init() {}

  /// Its files: paths relative to the workspace, and bytes.
  public static var files: [(path: String, bytes: [UInt8])] {
    embedded.map { ($0.path, $0.bytes) }
  }

  static var embedded: [EmbeddedFile] { EmbeddedFile.files(below: "workspace/") }

  /// Makes a new workspace of it.
  ///
  /// - Parameter directory: A folder that does not exist or is empty.
  /// - Throws: ``InstallError`` with cause and remedy; files already written stay.
  public func install(into directory: String) throws(InstallError) {
    try install(Self.files, into: directory)
  }

  /// Makes a workspace of some files, with folders for notes and scenarios.
  func install(
    _ files: [(path: String, bytes: [UInt8])], into directory: String
  ) throws(InstallError) {
    try requireEmpty(directory)
    try write(files, into: directory)
  }

  func requireEmpty(_ directory: String) throws(InstallError) {
    let entries: [FolderEntry]
    do throws(FileFault) {
      guard FolderState.exists(directory) else { return }
      entries = try WorkspaceFolder(path: directory).entries() ?? []
    } catch {
      throw InstallError(error, path: directory)
    }
    guard let first = entries.first else { return }
    throw InstallError(
      path: directory,
      message: entries.count > 1
        ? "the folder \(quoted(path: directory)) is not empty: it holds \(quoted(first.name)) and "
          + "\(entries.count - 1) more"
        : "the folder \(quoted(path: directory)) is not empty: it holds \(quoted(first.name))",
      help: "Nothing was written. Name a folder that is empty or does not exist yet.")
  }

  private func write(
    _ files: [(path: String, bytes: [UInt8])], into directory: String
  ) throws(InstallError) {
    var byFolder = Dictionary(grouping: files) { FilePath.folder(of: $0.path) }
    for name in ["", NotesFolder.name, ScenariosFolder.name] where byFolder[name] == nil {
      byFolder[name] = []
    }
    for (name, files) in byFolder.sorted(by: { $0.key < $1.key }) {
      let path = name.isEmpty ? directory : directory + "/" + name
      var current = path
      do throws(FileFault) {
        let folder = try DurableFolder(creating: path)
        for file in files {
          current = directory + "/" + file.path
          try folder.write(file.bytes, as: FilePath.name(of: file.path), expecting: .absent)
        }
        current = path
        try folder.sync()
      } catch {
        throw InstallError(error, path: current)
      }
    }
  }
}
