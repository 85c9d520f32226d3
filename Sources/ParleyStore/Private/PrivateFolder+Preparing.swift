import Glibc
import ParleyModel

extension PrivateFolder {
  /// Checks that a private paper may be read and written.
  ///
  /// - Parameter file: The paper, relative to the workspace; a public file always passes.
  /// - Throws: The refusal of the folder, or of a link in the file's path.
  func admit(_ file: String) throws(SaveFault) {
    guard Place(file: file, line: 0).isPrivate else { return }
    if case .refused(let refusal) = state { throw SaveFault(refusal) }
    try refuseLinks(in: file)
  }

  /// Makes all ready for a private paper to be written: the folder, durably and closed to others, and
  /// the file that keeps git away.
  ///
  /// - Parameters:
  ///   - file: The paper, relative to the workspace; for a public file nothing is done.
  ///   - isForNew: Whether a new file may follow: then the folder's name is made durable though it was
  ///     there, for it may have been made just now by a save that failed.
  func prepare(for file: String, isForNew: Bool) throws(SaveFault) {
    guard Place(file: file, line: 0).isPrivate else { return }
    switch state {
    case .refused(let refusal): throw SaveFault(refusal)
    case .ready: if isForNew { try make() }
    case .absent:
      // Git may still track what was there.
      if case .tracked = tracking { throw SaveFault(PrivateRefusal.tracked) }
      try make()
    }
    try refuseLinks(in: file)
    try ignore()
  }

  /// Makes all ready for the journal of a paper.
  ///
  /// - Parameter isQuick: Whether only owner and mode are looked at, as after every few keys.
  func prepareJournal(isQuick: Bool) throws(SaveFault) {
    if isQuick, case .ready = standing { return }
    try prepare(for: Self.name + "/.journal/.", isForNew: true)
  }

  private func make() throws(SaveFault) {
    do throws(SystemError) {
      do throws(SystemError) {
        try fileSystem.makeFolder(FileSystem.here, path, Self.folderMode)
      } catch let error where error.code == EEXIST {}
      try SaveFolder.syncParent(of: path, in: fileSystem)
    } catch {
      throw SaveFault(Self.name, FileFault(errno: error.code, action: .make))
    }
    switch standing {
    case .ready: return
    case .refused(let refusal): throw SaveFault(refusal)
    case .absent: throw SaveFault(Self.name, FileFault(errno: ENOENT, action: .make))
    }
  }

  /// Writes the file that keeps git away, where there is none.
  private func ignore() throws(SaveFault) {
    let file = Self.name + "/" + Self.ignoring
    do throws(SystemError) {
      _ = try fileSystem.statusOfName(FileSystem.here, root + "/" + file)
      return
    } catch let error where error.code == ENOENT {
    } catch {
      throw SaveFault(file, FileFault(errno: error.code, action: .write))
    }
    let outcome = SafeSave(fileSystem: fileSystem).save(
      Array("*\n".utf8), to: root + "/" + file, shownAs: file, expecting: .absent,
      newPermissions: Self.fileMode)
    if case .failed(let fault) = outcome { throw fault }
  }

  /// Papers are never read or written through a link: it could lead to where others look.
  private func refuseLinks(in file: String) throws(SaveFault) {
    let ends = file.indices.filter { file[$0] == "/" } + [file.endIndex]
    for end in ends {
      let part = String(file[..<end])
      let status: FileStatus
      do throws(SystemError) {
        status = try fileSystem.statusOfName(FileSystem.here, root + "/" + part)
      } catch let error where error.code == ENOENT {
        return
      } catch {
        throw SaveFault(part, FileFault(errno: error.code, action: .read))
      }
      if status.kind == .link { throw SaveFault(part, .privateLink) }
    }
  }

  /// The file that tells git to leave the folder alone.
  static let ignoring = ".gitignore"
}

extension SaveFault {
  /// The folder of private papers is not used.
  init(_ refusal: PrivateRefusal) {
    self.init(code: EPERM, cause: refusal.cause, remedy: refusal.remedy)
  }
}

extension FileFault {
  /// A private paper, or a folder of them, is a link.
  static let privateLink = FileFault(
    "{} is a symbolic link, and private papers are not read or written through links",
    help: "Put the file or folder itself in its place.", code: ELOOP)

  /// A public name leads to a private paper.
  static let leadsIntoPrivate = FileFault(
    "{} is a link into 'private'",
    help: "What stands in 'private' is no public file: replace the link by a file or folder of its "
      + "own.", code: ELOOP)
}
