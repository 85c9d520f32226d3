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
    case written(before: [UInt8], after: [UInt8])
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
  ///   - syncingUnchanged: Whether a text that is there already is made durable, as one must be that
  ///     an earlier save of the same may have left without.
  func rewrite<Stop: Error>(
    _ file: String, limit: Int, syncingUnchanged: Bool = false,
    composing: ([UInt8]) -> Result<[UInt8], Stop>
  ) -> Rewriting<Stop> {
    for _ in 0..<Self.mostTries {
      let bytes: [UInt8]
      switch read(file, limit: limit) {
      case .failure(let fault): return .failed(fault)
      case .success(nil): return .missing
      case .success(let found?): bytes = found
      }
      let composed: [UInt8]
      switch composing(bytes) {
      case .failure(let stop): return .stopped(stop)
      case .success(let text): composed = text
      }
      let isChanged = composed != bytes
      guard isChanged || syncingUnchanged else { return .unchanged(bytes) }
      switch write(composed, to: file, expecting: .bytes(bytes)) {
      case .saved:
        return isChanged ? .written(before: bytes, after: composed) : .unchanged(bytes)
      case .failed(let fault): return .failed(fault)
      case .changed(.absent): return .missing
      case .changed: continue
      }
    }
    return .restless
  }

  /// The bytes of a file of the workspace; nil where there is none.
  func read(_ file: String, limit: Int) -> Result<[UInt8]?, SaveFault> {
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

  /// Writes a file of the workspace; see ``SafeSave``.
  func write(_ bytes: [UInt8], to file: String, expecting: FileContents) -> SaveOutcome {
    SafeSave(fileSystem: fileSystem)
      .save(bytes, to: root + "/" + file, shownAs: file, expecting: expecting)
  }

  /// What to say of a file that other programs kept writing.
  static func refusalOfRestless(_ file: String) -> (cause: Phrase, remedy: Phrase) {
    ("another program keeps changing \(quoted(path: file))", "Save again when it is done.")
  }
}
