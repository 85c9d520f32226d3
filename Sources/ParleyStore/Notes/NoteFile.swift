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
    guard FileName.isPossible(id) else { throw .impossible(id) }
    do throws(FileFault) {
      try NotesFolder.prepare(root: root)
    } catch {
      throw NoteFileRefusal(NotesFolder.name, error)
    }
    let path = root + "/" + NotesFolder.path(of: id)
    try checkFile(path, name: NotesFolder.path(of: id))
    return path
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
  static func impossible(_ id: String) -> NoteFileRefusal {
    NoteFileRefusal(
      cause: "the id \(quoted(id)) cannot name a file", remedy: "Change it in rounds.csv.")
  }

  fileprivate init(_ name: String, _ fault: FileFault) {
    self.init(cause: "\(quoted(name)) \(fault.message)", remedy: fault.help)
  }
}
