import Glibc

/// A copy of a note for the user's editor, in a folder of its own that nobody else can read.
public struct HandedText: Sendable {
  /// The file: it is named as the note, so that the editor's title says what it is.
  public let path: String
  private let folder: String

  /// Writes the copy below `$XDG_STATE_HOME/parley`, else `~/.local/state/parley`, else `/tmp`.
  ///
  /// - Parameter note: The id of the round.
  /// - Throws: ``HandedTextFault`` with cause and remedy.
  public init(
    _ bytes: [UInt8], note: String, environment: [String: String]
  ) throws(HandedTextFault) {
    let state =
      JournalFolder.path(environment: environment).map { FilePath.folder(of: $0) } ?? "/tmp"
    do throws(FileFault) {
      _ = try DurableFolder(creating: state)
      var template = Array((state + "/editing-XXXXXX").utf8CString)
      guard mkdtemp(&template) != nil else { throw FileFault(errno: errno, action: "made") }
      folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      path = folder + "/" + FilePath.name(of: NotesFolder.path(of: note))
      let opened = try DurableFolder(creating: folder)
      try opened.write(bytes, as: FilePath.name(of: path), expecting: .absent)
    } catch {
      throw HandedTextFault(
        text: "a copy for your editor \(error.message) in \(quoted(path: state)). \(error.help)")
    }
  }

  /// What the file holds now; nothing where the editor removed it.
  public func read() -> Result<[UInt8], HandedTextFault> {
    do throws(FileFault) {
      let opened = try WorkspaceFolder(path: folder)
      switch opened.read(FilePath.name(of: path), limit: ReadLimits.standard.note) {
      case .bytes(let bytes, outside: _): return .success(bytes)
      case .missing: return .success([])
      case .refused(let fault): throw fault
      }
    } catch {
      return .failure(
        HandedTextFault(text: "\(quoted(path: path)) \(error.message). \(error.help)"))
    }
  }

  /// Removes the copy and whatever the editor left beside it.
  public func remove() {
    if let entries = try? WorkspaceFolder(path: folder).entries() {
      for entry in entries { unlink(folder + "/" + entry.name) }
    }
    rmdir(folder)
  }
}

/// Why a note could not be handed to the user's editor.
public struct HandedTextFault: Error, Hashable, Sendable {
  /// Cause and remedy in one line.
  public let text: String
}
