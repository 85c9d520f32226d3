import Glibc
public import ParleyModel

/// Where a copied text goes when there is no clipboard: a file of parley's own that nobody else reads.
public struct CopiedText: Hashable, Sendable {
  /// The file, as an absolute path; its folder need not exist.
  public let path: String

  /// `copied.txt` in `$XDG_STATE_HOME/parley`, where the variable counts only if it is absolute, else in
  /// `~/.local/state/parley`; nil where neither is known.
  public init?(environment: [String: String]) {
    guard let journals = JournalFolder.path(environment: environment) else { return nil }
    path = FilePath.folder(of: journals) + "/copied.txt"
  }

  /// Writes a text in place of the one before, readable by its owner alone.
  ///
  /// - Throws: ``CopiedTextFault`` with cause and remedy.
  public func write(_ bytes: [UInt8]) throws(CopiedTextFault) {
    let name = FilePath.name(of: path)
    do throws(FileFault) {
      let folder = try DurableFolder(creating: FilePath.folder(of: path))
      // A link, or a file others can read, is not written to; what stands there is an older copy.
      var status = stat()
      if lstat(path, &status) == 0, status.st_mode & (S_IFMT | 0o077) != S_IFREG { unlink(path) }
      try folder.overwrite(bytes, as: name, permissions: 0o600)
      try folder.sync()
    } catch {
      throw CopiedTextFault(path: path, fault: error)
    }
  }
}

/// Why a copied text could not be written.
public struct CopiedTextFault: Error, Hashable, Sendable {
  /// The file.
  public let path: String
  /// What the system said of it.
  let fault: FileFault

  /// What is wrong and what to do: `/home/u/copied.txt cannot be written: permission denied. Look at …`
  public var reason: Phrase { "\(fault.message(of: Phrase(verbatim: path))). \(fault.help)" }
}
