import Glibc
public import ParleyModel

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
      var template = Array((state + "/\(Self.prefix)\(getpid())-XXXXXX").utf8CString)
      guard mkdtemp(&template) != nil else { throw FileFault(errno: errno, action: .make) }
      folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      path = folder + "/" + FilePath.name(of: NotesFolder.path(of: note))
      let opened = try DurableFolder(creating: folder)
      try opened.write(bytes, as: FilePath.name(of: path), expecting: .absent)
    } catch {
      throw HandedTextFault(
        message:
          "\(error.message(of: "a copy for your editor")) in \(quoted(path: state)). \(error.help)")
    }
  }

  /// What the file holds now; nil where the editor removed it.
  public func read() -> Result<[UInt8]?, HandedTextFault> {
    do throws(FileFault) {
      let opened = try WorkspaceFolder(path: folder)
      switch opened.read(FilePath.name(of: path), limit: ReadLimits.standard.note) {
      case .bytes(let bytes, outside: _): return .success(bytes)
      case .missing: return .success(nil)
      case .refused(let fault): throw fault
      }
    } catch {
      return .failure(
        HandedTextFault(message: "\(error.message(of: "\(quoted(path: path))")). \(error.help)"))
    }
  }

  /// Removes the copy, its folder too where nothing else is in it.
  ///
  /// - Returns: Whether all is gone; an editor that was killed leaves a file from which it can recover.
  @discardableResult
  public func remove() -> Bool {
    unlink(path)
    return rmdir(folder) == 0
  }

  /// The folder of the copy.
  public var place: String { folder }

  private static let prefix = "editing-"

  /// Folders that an earlier parley left because it was killed while the user's editor ran, or because
  /// that editor left something in them.
  public static func leftBehind(environment: [String: String]) -> [String] {
    guard let state = JournalFolder.path(environment: environment).map({ FilePath.folder(of: $0) }),
      let entries = try? WorkspaceFolder(path: state).entries()
    else { return [] }
    return entries.filter { entry in
      guard entry.kind == .folder, entry.name.hasPrefix(prefix) else { return false }
      let pid = entry.name.dropFirst(prefix.count).prefix { $0 != "-" }
      return kill(pid_t(pid) ?? 0, 0) != 0 || pid_t(pid) == nil
    }.map { state + "/" + $0.name }
  }
}

/// Why a note could not be handed to the user's editor.
public struct HandedTextFault: Error, Hashable, Sendable {
  /// Cause and remedy in one line.
  public let message: Phrase
}
