import CSystem
import Glibc
import ParleyModel

/// The folder `trash/` of a workspace, where notes and scenarios go that are removed.
///
/// It mirrors the workspace, as `trash/notes/12-04.md`; where a name is taken the next one has a
/// number, as `12-04-2.md`. Private papers have one of their own, `private/trash/`. Nothing in it is ever read as part of the workspace, written over or
/// deleted by parley: emptying it is the user's.
public struct Trash: Sendable {
  /// The folder's name.
  public static let name = "trash"

  private let root: String
  private let fileSystem: FileSystem

  /// Names a workspace's trash; the folder is made when it is first needed.
  ///
  /// - Parameter root: The folder of the workspace.
  public init(root: String, fileSystem: FileSystem = .system) {
    self.root = root
    self.fileSystem = fileSystem
  }

  /// Moves a file of the workspace into the trash, durably.
  ///
  /// - Parameter file: A regular file, relative to the workspace.
  public func move(_ file: String) -> Result<TrashMove, SaveFault> {
    do throws(SaveFault) {
      return .success(try moveAway(file))
    } catch {
      return .failure(error)
    }
  }

  /// Moves a file out of the trash to where it was, unless something else has its name by now.
  ///
  /// - Returns: Why it is still in the trash; nil where it is back.
  public func restore(_ move: TrashMove) -> SaveFault? {
    do throws(SaveFault) {
      try relocate(move.to, to: move.from)
      return nil
    } catch let error where error.code == EEXIST {
      let refusal = ChangeRefusal.taken(move.from)
      return SaveFault(code: EEXIST, cause: refusal.cause, remedy: refusal.remedy)
    } catch {
      return error
    }
  }

  /// Moves a file that was restored into the trash again, under the name it had there.
  func putAway(_ move: TrashMove) -> SaveFault? {
    do throws(SaveFault) {
      try relocate(move.from, to: move.to)
      return nil
    } catch {
      return error
    }
  }

  private func moveAway(_ file: String) throws(SaveFault) -> TrashMove {
    for number in 1..<1_000 {
      let place = Self.place(of: Self.numbered(file, number))
      do throws(SaveFault) {
        let sum = try relocate(file, to: place)
        return TrashMove(from: file, to: place, checksum: sum)
      } catch let error where error.code == EEXIST {}
    }
    throw SaveFault(file, FileFault(errno: EEXIST, action: .move))
  }

  /// Where a file of the workspace goes; what is private stays among the private papers.
  private static func place(of file: String) -> String {
    let papers = PrivateFolder.name + "/"
    return file.hasPrefix(papers)
      ? papers + name + "/" + file.dropFirst(papers.count) : name + "/" + file
  }

  /// Whether a path is one in the trash.
  private static func isTrashed(_ file: String) -> Bool {
    file.hasPrefix(name + "/") || file.hasPrefix(PrivateFolder.name + "/" + name + "/")
  }

  /// A path with a number before its ending, as `notes/12-04-2.md`; the first has none.
  private static func numbered(_ file: String, _ number: Int) -> String {
    if number == 1 { return file }
    let name = FilePath.name(of: file)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      return "\(file)-\(number)"
    }
    let ending = name[dot...]
    return "\(file.dropLast(ending.count))-\(number)\(ending)"
  }
}

// MARK: Moving

extension Trash {
  /// Moves a regular file within the workspace to a name that is free.
  ///
  /// - Returns: The checksum of what was moved.
  /// - Throws: Why it is where it was, `EEXIST` where the name is taken.
  @discardableResult
  private func relocate(_ from: String, to new: String) throws(SaveFault) -> UInt64 {
    for path in [from, new] where !Self.isInside(path) {
      throw SaveFault(from, FileFault(errno: EINVAL, action: .move))
    }
    for path in [from, new] {
      try PrivateFolder(root: root, fileSystem: fileSystem).prepare(for: path, isForNew: false)
    }
    try WorkspaceFolder.requireInside(foldersOf: from, root: root)
    try WorkspaceFolder.prepareFolders(of: new, root: root, fileSystem: fileSystem)
    do throws(SystemError) {
      let source = try SaveFolder(path: folder(of: from), fileSystem: fileSystem)
      let target = try SaveFolder(path: folder(of: new), fileSystem: fileSystem)
      // Saves lock the folders they write into, and nobody saves into the trash.
      if Self.isTrashed(from) { try target.lock() } else { try source.lock() }
      let (oldName, newName) = (FilePath.name(of: from), FilePath.name(of: new))
      try fileSystem.statusOfName(source.descriptor, oldName).requireRegular()
      guard try source.move(oldName, to: target, asFree: newName) else {
        throw SystemError(EEXIST)
      }
      do throws(SystemError) {
        guard let file = try target.open(newName) else { throw SystemError(ENOENT) }
        let sum = TextPatch.checksum(of: try file.contents())
        try target.sync()
        try source.sync()
        return sum
      } catch {
        _ = try? target.move(newName, to: source, asFree: oldName)
        throw error
      }
    } catch {
      throw SaveFault(from, Self.fault(error))
    }
  }

  private func folder(of path: String) -> String { root + "/" + FilePath.folder(of: path) }

  /// Whether a path names something in the workspace, whatever stands there.
  private static func isInside(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0 != "." && $0 != ".."
    }
  }

  private static func fault(_ error: SystemError) -> FileFault {
    switch error.code {
    case EISDIR: .notRegular(.folder)
    case ELOOP: .notRegular(.link)
    case EXDEV: .onAnotherDisk
    default: FileFault(errno: error.code, action: .move)
    }
  }
}

extension FileFault {
  fileprivate static let onAnotherDisk = FileFault(
    "{} cannot be moved: the trash is on another disk",
    help: "Make the folder trash in the workspace itself, on the same disk.", code: EXDEV)
}

extension SaveFolder {
  /// Moves a file into another folder.
  ///
  /// - Returns: False when the name is taken there.
  fileprivate func move(
    _ name: String, to target: borrowing SaveFolder, asFree new: String
  ) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try fileSystem.rename(
        descriptor, name, target.descriptor, new, SYS_RENAME_NOREPLACE)
    } catch let error where error.code == EEXIST {
      return false
    } catch let error where [EINVAL, ENOSYS, ENOTSUP].contains(error.code) {
      // Some network file systems have no exclusive rename; a hard link is exclusive everywhere.
      do throws(SystemError) {
        try fileSystem.link(descriptor, name, target.descriptor, new)
      } catch let error where error.code == EEXIST {
        return false
      }
      do throws(SystemError) {
        try fileSystem.unlink(descriptor, name)
      } catch {
        target.discard(new)
        throw error
      }
    }
    return true
  }
}
