import Glibc
import ParleyModel

/// The one way parley writes a file of the user's: what is not whole and durable is not saved.
///
/// Another program's text is never overwritten unseen; a symbolic link, hard links, owner,
/// permissions and extended attributes stay. Decisions has the recipe and its reasons.
public struct SafeSave: Sendable {
  let fileSystem: FileSystem
  let owner: ProcessStamp

  /// Makes a save by these system calls.
  public init(fileSystem: FileSystem = .system) {
    self.init(fileSystem: fileSystem, owner: .current)
  }

  init(fileSystem: FileSystem, owner: ProcessStamp) {
    self.fileSystem = fileSystem
    self.owner = owner
  }

  /// Saves a file.
  ///
  /// Where the bytes are on disk already, whatever was expected, they are only made durable.
  ///
  /// - Parameters:
  ///   - path: The file, or a link to it. Its folder exists.
  ///   - expecting: What was loaded, or saved last.
  ///   - newPermissions: Those of a file that is made, less what the umask takes.
  public func save(
    _ bytes: [UInt8], to path: String, expecting: FileContents, newPermissions: UInt32 = 0o666
  ) -> SaveOutcome {
    save(
      bytes, to: path, shownAs: path, expecting: expecting, newPermissions: newPermissions)
  }

  /// - Parameter name: The file as messages name it.
  func save(
    _ bytes: [UInt8], to path: String, shownAs name: String, expecting: FileContents,
    newPermissions: UInt32 = 0o666
  ) -> SaveOutcome {
    do throws(FileFault) {
      guard let place = try locate(path) else {
        if expecting != .absent { return .changed(.absent) }
        throw .noFolder
      }
      switch try put(bytes, at: place, expecting: expecting, newPermissions) {
      case .put: return .saved
      case .changed(let contents): return .changed(contents)
      case .displaced(let kept, let error):
        return .failed(SaveFault(name, displaced: kept, error))
      case .unchecked(let error): throw FileFault(errno: error.code, action: .write)
      }
    } catch {
      return .failed(SaveFault(name, error))
    }
  }

  private func put(
    _ bytes: [UInt8], at place: Place, expecting: FileContents, _ newPermissions: UInt32
  ) throws(FileFault) -> Putting {
    do throws(SystemError) {
      let folder = try SaveFolder(path: place.folder, fileSystem: fileSystem, owner: owner)
      try folder.lock()
      let putting = try folder.put(
        bytes, as: place.name, expecting: expecting, newPermissions: newPermissions)
      if case .put = putting { try folder.sync() }
      return putting
    } catch {
      throw fault(of: error, at: place)
    }
  }

  /// A folder without links and a name in it.
  private struct Place {
    let folder: String
    let name: String
    /// Splits an absolute path.
    init(path: String) {
      let folder = FilePath.folder(of: path)
      self.init(folder: folder.isEmpty ? "/" : folder, name: FilePath.name(of: path))
    }
    init(folder: String, name: String) { (self.folder, self.name) = (folder, name) }
  }

  /// Where a file is, or is to be; nil when there is no folder for it.
  private func locate(_ path: String) throws(FileFault) -> Place? {
    do throws(SystemError) {
      do throws(SystemError) {
        return Place(path: try fileSystem.resolve(path))
      } catch let error where error.code == ENOENT {}
      do throws(SystemError) {
        let status = try fileSystem.statusOfName(FileSystem.here, path)
        // Anything else was made just now.
        if status.kind != .link { return try locateNew(path) }
      } catch let error where error.code == ENOENT {
        return try locateNew(path)
      }
    } catch {
      throw FileFault(errno: error.code, action: .write)
    }
    throw .brokenLink
  }

  private func locateNew(_ path: String) throws(SystemError) -> Place? {
    let folder = FilePath.folder(of: path)
    let name = FilePath.name(of: path)
    guard !name.isEmpty else { throw SystemError(EISDIR) }
    do throws(SystemError) {
      let resolved = try fileSystem.resolve(folder.isEmpty ? (path == name ? "." : "/") : folder)
      return Place(folder: resolved, name: name)
    } catch let error where error.code == ENOENT {
      return nil
    }
  }

  private func fault(of error: SystemError, at place: Place) -> FileFault {
    if [EISDIR, ELOOP, ENXIO].contains(error.code) {
      let path = place.folder + "/" + place.name
      let status = try? fileSystem.statusOfName(FileSystem.here, path)
      if let kind = status?.kind, kind != .regular { return .notRegular(kind) }
    }
    return FileFault(errno: error.code, action: .write)
  }
}

extension FileFault {
  fileprivate static let noFolder = FileFault(
    "{} cannot be written: its folder does not exist",
    help: "Make the folder, or check the spelling of the path.", code: ENOENT)
}
