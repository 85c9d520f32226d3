import Glibc
import ParleyModel

/// A file that is made for others to read, as a calendar or a brief: what `-o FILE` writes.
///
/// It is written whole or not at all, like every file. It never takes the place of a file that a
/// workspace rests on, nor of any other unless that is asked for.
public struct ExportedFile: Sendable {
  /// The path as it was given; messages name it so.
  public let path: String
  /// The folder of the workspace the content is from; nil where it is from none. A folder above
  /// ``path`` that holds `workspace.toml` counts as one too.
  public let workspace: String?
  /// Whether the content is of private papers: then only its owner may read the file, and it may stand
  /// in no workspace, from which it would be shared with the rest.
  private let isPrivate: Bool
  /// The path that is written.
  private let place: String
  private let fileSystem: FileSystem

  /// Names a file to be written; nothing is touched yet.
  ///
  /// - Parameter folder: The folder a relative path counts from, as the user's current one.
  public init(
    _ path: String, in folder: String = ".", workspace: String? = nil, isPrivate: Bool = false,
    fileSystem: FileSystem = .system
  ) {
    self.path = path
    self.isPrivate = isPrivate
    self.workspace = workspace
    self.fileSystem = fileSystem
    // The user's word for a folder of its own stays as it is: it is for the save to refuse.
    place = path.isEmpty || path.hasSuffix("/") ? path : FilePath.absolute(path, in: folder)
  }

  /// Writes the file. A new one can be read by everybody whom the umask lets: 0644 less its bits; one
  /// of private papers by its owner alone.
  ///
  /// - Parameter isForced: Whether a file that is there is replaced; it keeps its permissions.
  /// - Warning: With `isForced` the text that was there is gone.
  public func write(_ bytes: [UInt8], isForced: Bool = false) throws(ExportFault) {
    try checkPlace()
    var expected = FileContents.absent
    // Another program may write it at the same moment; not for ever.
    for _ in 0..<3 {
      let save = SafeSave(fileSystem: fileSystem)
      switch save.save(
        bytes, to: place, shownAs: path, expecting: expected,
        newPermissions: isPrivate ? 0o600 : 0o644)
      {
      case .saved: return
      case .failed(let fault): throw .notWritten(fault)
      case .changed(let found):
        guard isForced else { throw .exists(path) }
        expected = found
      }
    }
    throw .exists(path)
  }

  /// Refuses what lies in a workspace and is its own.
  private func checkPlace() throws(ExportFault) {
    guard let resolved = resolved() else { return }
    if isLinkedTwice(resolved) { throw .linked(path) }
    for folder in workspaces(above: resolved) {
      let start = folder == "/" ? folder : folder + "/"
      guard resolved.hasPrefix(start) else { continue }
      let names = resolved.dropFirst(start.count).split(separator: "/").map(String.init)
      guard let first = names.first else { continue }
      if first == Place.privateFolder { throw .isPrivate(path) }
      if isPrivate { throw .besidePublic(path) }
      if WorkspaceContents.isOwn(first) { throw .ofWorkspace(path) }
    }
  }

  /// Where the file is, or is to be, without links; nil where its folder cannot be found, which the
  /// save says better.
  private func resolved() -> String? {
    if let there = try? fileSystem.resolve(place) { return there }
    let folder = FilePath.folder(of: place)
    let here = place.hasPrefix("/") ? "/" : "."
    guard let above = try? fileSystem.resolve(folder.isEmpty ? here : folder) else { return nil }
    return FilePath.absolute(FilePath.name(of: place), in: above)
  }

  /// Whether the file has other names: one of them may be a workspace's, and the text is the same.
  private func isLinkedTwice(_ resolved: String) -> Bool {
    guard let status = try? fileSystem.statusOfName(FileSystem.here, resolved) else { return false }
    return status.kind == .regular && status.links > 1
  }

  /// The folders above a path that are workspaces, and ``workspace``.
  private func workspaces(above resolved: String) -> [String] {
    var found = workspace.flatMap { try? fileSystem.resolve($0) }.map { [$0] } ?? []
    var folder = FilePath.folder(of: resolved)
    while true {
      let start = folder.isEmpty ? "/" : folder
      let settings = FilePath.absolute(SettingsFile.name, in: start)
      if (try? fileSystem.statusOfName(FileSystem.here, settings)) != nil { found.append(start) }
      if folder.isEmpty { return found }
      folder = FilePath.folder(of: folder)
    }
  }
}
