import Glibc

/// The file of a round's note, checked before a program is given its path to write.
public enum NoteFile {
  /// The path of a round's note; the folder it stands in exists afterwards, the file need not.
  ///
  /// The path begins with the workspace's, so no id can pass for an option of a program.
  ///
  /// - Parameters:
  ///   - id: The id of a row of `rounds.csv`.
  ///   - root: The folder of the workspace.
  /// - Throws: ``NoteFileRefusal`` when the id names no file, and when the path leads through a link
  ///   that leaves the workspace or ends at anything but a regular file.
  public static func prepare(_ id: String, root: String) throws(NoteFileRefusal) -> String {
    guard FileName.isPossible(id) else {
      throw NoteFileRefusal(
        cause: "the id \(quoted(id)) cannot name a file", remedy: "Change it in rounds.csv.")
    }
    try prepareFolder(root: root)
    let path = root + "/" + NotesFolder.path(of: id)
    try checkFile(path, name: NotesFolder.path(of: id))
    return path
  }

  private static func prepareFolder(root: String) throws(NoteFileRefusal) {
    let path = root + "/" + NotesFolder.name
    if mkdir(path, 0o777) == -1, errno != EEXIST {
      throw NoteFileRefusal(NotesFolder.name, FileFault(errno: errno, action: "made"))
    }
    do throws(FileFault) {
      let workspace = try WorkspaceFolder(path: root)
      if workspace.isLink(NotesFolder.name) {
        let target = try workspace.target(of: NotesFolder.name).get()
        guard !target.isOutside else { throw .leavesWorkspace(to: target.path) }
      }
      var status = stat()
      guard stat(path, &status) == 0 else { throw FileFault(errno: errno, action: "opened") }
      guard FileKind(mode: status.st_mode) == .folder else { throw .notAFolder }
    } catch {
      throw NoteFileRefusal(NotesFolder.name, error)
    }
  }

  /// A program that writes a file may write through a link, so no link is a note, wherever it leads.
  private static func checkFile(_ path: String, name: String) throws(NoteFileRefusal) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw NoteFileRefusal(name, FileFault(errno: errno, action: "opened"))
    }
    let kind = FileKind(mode: status.st_mode)
    guard kind == .regular else { throw NoteFileRefusal(name, .notRegular(kind)) }
  }
}

/// Why a note cannot be written, and what to do about it.
public struct NoteFileRefusal: Error, Hashable, Sendable {
  /// What is wrong, without a full stop, as `'notes' is no folder`.
  public let cause: String
  /// What to do, as a sentence.
  public let remedy: String

  /// Cause and remedy in one line, safe to print.
  public var text: String { "\(cause). \(remedy)" }
}

extension NoteFileRefusal {
  fileprivate init(_ name: String, _ fault: FileFault) {
    self.init(cause: "\(quoted(name)) \(fault.message)", remedy: fault.help)
  }
}

extension FileFault {
  fileprivate static func leavesWorkspace(to target: String) -> FileFault {
    FileFault(
      "is a link that leaves the workspace, to \(quoted(target))",
      help: "Replace the link by a folder and move the notes into it.")
  }
}
