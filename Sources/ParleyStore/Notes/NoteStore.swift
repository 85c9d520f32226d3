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
  ///   - id: The id of a row of `rounds.csv`, behind `private/` for a private note.
  ///   - expecting: What was loaded, or saved last.
  public func save(
    _ bytes: [UInt8], ofNote id: String, expecting: FileContents
  ) -> SaveOutcome {
    let paper = PaperName(id)
    guard paper.isPossible else {
      let (cause, remedy) = FileName.refusal(of: paper.name)
      return .failed(SaveFault(code: EINVAL, cause: cause, remedy: remedy))
    }
    let folder = PaperName.folder(NotesFolder.name, isPrivate: paper.isPrivate)
    let path = NotesFolder.path(of: id)
    if expecting != .absent, !isThere(folder) { return .changed(.absent) }
    do throws(SaveFault) {
      try PrivateFolder(root: root, fileSystem: fileSystem)
        .prepare(for: path, isForNew: expecting == .absent)
    } catch {
      return .failed(error)
    }
    do throws(FileFault) {
      try WorkspaceFolder.prepare(
        folder, of: "notes", root: root, isForNew: expecting == .absent, fileSystem: fileSystem)
    } catch {
      return .failed(SaveFault(folder, error))
    }
    return SafeSave(fileSystem: fileSystem).save(
      bytes, to: root + "/" + path, shownAs: path, expecting: expecting,
      newPermissions: PrivateFolder.permissions(of: path))
  }

  /// The file of a note, relative to the workspace, as `notes/12-04.md` or, of a private one,
  /// `private/notes/12-04.md`.
  public static func file(ofNote id: String) -> String { NotesFolder.path(of: id) }

  /// The id of the note a file is; nil where it is none.
  public static func note(ofFile file: String) -> String? {
    PaperName(file: file, folder: NotesFolder.name, ending: NotesFolder.ending)?.id
  }

  /// Clears away what saves of dead processes left in the workspace; see ``Leftovers``.
  ///
  /// - Returns: What the user must know, a sentence each; nothing of files that were merely removed.
  public func clearLeftovers() -> [Phrase] {
    var folders = [root, root + "/" + NotesFolder.name, root + "/" + ScenariosFolder.name]
    let papers = PrivateFolder(root: root, fileSystem: fileSystem)
    if case .ready = papers.standing {
      let names = [NotesFolder.name, ScenariosFolder.name].map { papers.path + "/" + $0 }
      folders += [papers.path] + names.filter { !isLink($0) }
    }
    return Leftovers(fileSystem: fileSystem).clean(folders: folders).compactMap { leftover in
      if case .removed = leftover { return nil }
      return leftover.message
    }
  }

  private func isLink(_ path: String) -> Bool {
    (try? fileSystem.statusOfName(FileSystem.here, path))?.kind == .link
  }

  /// Whether anything has the folder's name: one that was deleted is not made again for a note that
  /// went with it.
  private func isThere(_ folder: String) -> Bool {
    do throws(SystemError) {
      _ = try fileSystem.statusOfName(FileSystem.here, root + "/" + folder)
      return true
    } catch {
      return error.code != ENOENT
    }
  }
}
