import ParleyModel

/// The files of a workspace as its stores change them: read, composed anew, and written only over
/// what was read.
struct StoredFiles: Sendable {
  /// The folder of the workspace.
  let root: String
  let fileSystem: FileSystem

  /// How often a file that changes while it is saved is read again.
  private static let mostTries = 5

  /// What came of composing a file anew.
  enum Rewriting<Stop: Error> {
    /// The new text is on disk and would outlast a power cut.
    case written(before: FileContents, after: [UInt8])
    /// The new text is the one that is there; nothing was written.
    case unchanged([UInt8])
    /// There is no such file.
    case missing
    /// The text could not be composed; nothing was written.
    case stopped(Stop)
    /// Other programs kept writing it.
    case restless
    case failed(SaveFault)
  }

  /// Writes what a function makes of a file's bytes; of the bytes it has by then, where another
  /// program wrote it meanwhile.
  ///
  /// - Parameters:
  ///   - file: Path relative to the workspace.
  ///   - limit: The most bytes that are read.
  ///   - initial: What a file that is not there is taken to hold; nil where it is not to be made.
  ///   - syncingUnchanged: Whether a text that is there already is made durable, as one must be that
  ///     an earlier save of the same may have left without.
  func rewrite<Stop: Error>(
    _ file: String, limit: Int, initial: [UInt8]? = nil, syncingUnchanged: Bool = false,
    composing: ([UInt8]) -> Result<[UInt8], Stop>
  ) -> Rewriting<Stop> {
    for _ in 0..<Self.mostTries {
      let bytes: [UInt8]
      var before = FileContents.absent
      switch read(file, limit: limit) {
      case .failure(let fault): return .failed(fault)
      case .success(nil):
        guard let initial else { return .missing }
        bytes = initial
      case .success(let found?):
        bytes = found
        before = .bytes(found)
      }
      let composed: [UInt8]
      switch composing(bytes) {
      case .failure(let stop): return .stopped(stop)
      case .success(let text): composed = text
      }
      let isChanged = composed != bytes
      guard isChanged || syncingUnchanged && before != .absent else { return .unchanged(bytes) }
      switch write(composed, to: file, expecting: before) {
      case .saved:
        return isChanged ? .written(before: before, after: composed) : .unchanged(bytes)
      case .failed(let fault): return .failed(fault)
      case .changed(.absent) where initial == nil: return .missing
      case .changed: continue
      }
    }
    return .restless
  }

  /// The bytes of a file of the workspace; nil where there is none.
  ///
  /// A private paper is not read where its folder is refused.
  func read(_ file: String, limit: Int) -> Result<[UInt8]?, SaveFault> {
    do throws(SaveFault) {
      try PrivateFolder(root: root, fileSystem: fileSystem).admit(file)
    } catch {
      return .failure(error)
    }
    do throws(FileFault) {
      switch try WorkspaceFolder(path: root).read(file, limit: limit) {
      case .bytes(let bytes, outside: _): return .success(bytes)
      case .missing: return .success(nil)
      case .refused(let fault): return .failure(SaveFault(file, fault))
      }
    } catch {
      return .failure(SaveFault(root, error))
    }
  }

  /// Writes a file of the workspace; see ``SafeSave``. The first private paper makes its folder.
  func write(_ bytes: [UInt8], to file: String, expecting: FileContents) -> SaveOutcome {
    do throws(SaveFault) {
      try PrivateFolder(root: root, fileSystem: fileSystem)
        .prepare(for: file, isForNew: expecting == .absent)
    } catch {
      return .failed(error)
    }
    return SafeSave(fileSystem: fileSystem).save(
      bytes, to: root + "/" + file, shownAs: file, expecting: expecting,
      newPermissions: PrivateFolder.permissions(of: file))
  }

  /// What to say of a file that other programs kept writing.
  static func refusalOfRestless(_ file: String) -> (cause: Phrase, remedy: Phrase) {
    ("another program keeps changing \(quoted(path: file))", "Save again when it is done.")
  }
}
