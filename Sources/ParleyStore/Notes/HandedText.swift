import Glibc
public import ParleyModel

/// A copy of a note for the user's editor, in a folder of its own that nobody else can read.
public struct HandedText: Sendable {
  /// The file: it is named as the note, so that the editor's title says what it is.
  public let path: String
  private let folder: String

  /// Writes the copy below `$XDG_STATE_HOME/parley`, else `~/.local/state/parley`, else `/tmp`; that of
  /// a private note among the private papers.
  ///
  /// - Parameters:
  ///   - note: The id of the note.
  ///   - root: The folder of the workspace.
  /// - Throws: ``HandedTextFault`` with cause and remedy.
  public init(
    _ bytes: [UInt8], note: String, environment: [String: String], root: String
  ) throws(HandedTextFault) {
    let isPrivate = PaperName(note).isPrivate
    let state =
      isPrivate
      ? Self.folder(ofPrivatePapersIn: root)
      : JournalFolder.path(environment: environment).map { FilePath.folder(of: $0) } ?? "/tmp"
    if isPrivate {
      do throws(SaveFault) {
        let papers = PrivateFolder(root: root)
        try papers.prepare(for: NotesFolder.path(of: note), isForNew: true)
        try papers.admit(PrivateFolder.name + "/" + Self.handed)
      } catch {
        throw HandedTextFault(message: error.message)
      }
    }
    do throws(FileFault) {
      _ = try DurableFolder(
        creating: state, permissions: isPrivate ? PrivateFolder.folderMode : 0o777)
      var template = Array((state + "/\(Self.prefix)\(getpid())-XXXXXX").utf8CString)
      guard mkdtemp(&template) != nil else { throw FileFault(errno: errno, action: .make) }
      folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      path = folder + "/" + FilePath.name(of: NotesFolder.path(of: note))
      let opened = try DurableFolder(creating: folder)
      try opened.write(
        bytes, as: FilePath.name(of: path), expecting: .absent,
        permissions: isPrivate ? PrivateFolder.fileMode : 0o666)
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
  ///
  /// - Parameter root: The folder of the workspace whose private papers count too; nil for none.
  public static func leftBehind(
    environment: [String: String], root: String? = nil
  ) -> [String] {
    var found: [String] = []
    if let state = JournalFolder.path(environment: environment) {
      found = leftBehind(in: FilePath.folder(of: state))
    }
    guard let root, PrivateFolder(root: root).standing == .ready else { return found }
    return found + leftBehind(in: folder(ofPrivatePapersIn: root))
  }

  private static let handed = ".handed"

  private static func folder(ofPrivatePapersIn root: String) -> String {
    root + "/" + PrivateFolder.name + "/" + handed
  }

  private static func leftBehind(in state: String) -> [String] {
    guard let entries = try? WorkspaceFolder(path: state).entries() else { return [] }
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
