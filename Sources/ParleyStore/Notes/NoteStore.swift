import Glibc
public import ParleyModel

/// The notes of a workspace, as parley itself writes them.
public struct NoteStore: Sendable {
  private let root: String
  private let fileSystem: FileSystem

  /// - Parameter root: The folder of the workspace.
  public init(root: String, fileSystem: FileSystem = .system) {
    self.root = root
    self.fileSystem = fileSystem
  }

  /// Saves a round's note; see ``SafeSave``. The first one makes the folder of notes.
  ///
  /// A note that is a symbolic link is saved where it leads, for reading follows it too; a folder of
  /// notes that leaves the workspace is refused.
  ///
  /// - Parameters:
  ///   - id: The id of a row of `rounds.csv`.
  ///   - expecting: What was loaded, or saved last.
  public func save(
    _ bytes: [UInt8], ofNote id: String, expecting: FileContents
  ) -> SaveOutcome {
    guard FileName.isPossible(id) else {
      let (cause, remedy) = FileName.refusal(of: id)
      return .failed(SaveFault(code: EINVAL, cause: cause, remedy: remedy))
    }
    if expecting != .absent, !isFolderThere { return .changed(.absent) }
    do throws(FileFault) {
      try NotesFolder.prepare(
        root: root, isForNew: expecting == .absent, fileSystem: fileSystem)
    } catch {
      return .failed(SaveFault(NotesFolder.name, error))
    }
    let path = NotesFolder.path(of: id)
    return SafeSave(fileSystem: fileSystem)
      .save(bytes, to: root + "/" + path, shownAs: path, expecting: expecting)
  }

  /// The file of a round's note, relative to the workspace, as `notes/12-04.md`.
  public static func file(ofNote id: String) -> String { NotesFolder.path(of: id) }

  /// The id of the round whose note a file is; nil where it is none.
  public static func note(ofFile file: String) -> String? {
    let folder = NotesFolder.name + "/"
    guard file.hasPrefix(folder), file.hasSuffix(".md") else { return nil }
    let id = String(file.dropFirst(folder.count).dropLast(3))
    return FileName.isPossible(id) ? id : nil
  }

  /// Clears away what saves of dead processes left in the workspace; see ``Leftovers``.
  ///
  /// - Returns: What the user must know, a sentence each; nothing of files that were merely removed.
  public func clearLeftovers() -> [Phrase] {
    let folders = [root, root + "/" + NotesFolder.name, root + "/" + ScenariosFolder.name]
    return Leftovers(fileSystem: fileSystem).clean(folders: folders).compactMap { leftover in
      if case .removed = leftover { return nil }
      return leftover.message
    }
  }

  /// Whether anything has the folder's name: one that was deleted is not made again for a note that
  /// went with it.
  private var isFolderThere: Bool {
    do throws(SystemError) {
      _ = try fileSystem.statusOfName(FileSystem.here, root + "/" + NotesFolder.name)
      return true
    } catch {
      return error.code != ENOENT
    }
  }
}
