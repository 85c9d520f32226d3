import Glibc

/// A folder held open while files in it are saved.
///
/// All names are relative to its descriptor, so a folder renamed meanwhile does no harm.
struct SaveFolder: ~Copyable {
  let fileSystem: FileSystem
  /// Whose name the files made on the way bear.
  let owner: ProcessStamp
  let descriptor: Int32

  /// Opens a folder; a link to one is followed.
  init(
    path: String, fileSystem: FileSystem, owner: ProcessStamp = .current
  ) throws(SystemError) {
    descriptor = try fileSystem.open(FileSystem.here, path, O_RDONLY | O_DIRECTORY, 0)
    self.fileSystem = fileSystem
    self.owner = owner
  }

  deinit { try? fileSystem.close(descriptor) }

  /// Waits until no other parley saves here; the lock goes with the value.
  ///
  /// Two that compare and then rename could else each lose the other's text.
  ///
  /// - Returns: False where another holds the lock and it was not to wait.
  @discardableResult
  func lock(isWaiting: Bool = true) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try fileSystem.lock(descriptor, isWaiting)
    } catch let error where !isWaiting && error.code == EWOULDBLOCK {
      return false
    } catch let error where [ENOLCK, EBADF, ENOTSUP, EINVAL, ENOSYS].contains(error.code) {
      // Some network folders know no locks; the comparisons protect nearly as well.
    }
    return true
  }

  /// Makes the names in the folder durable.
  func sync() throws(SystemError) { try fileSystem.sync(descriptor) }

  /// Opens a regular file for reading; nil when there is no such name.
  func open(_ name: String) throws(SystemError) -> OpenedFile? {
    do throws(SystemError) {
      // Nothing but a regular file is ever opened: opening a pipe or a device can wait or act.
      try fileSystem.statusOfName(descriptor, name).requireRegular()
      let file = try fileSystem.open(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0)
      return OpenedFile(taking: file, status: try regularStatus(of: file), in: fileSystem)
    } catch let error where error.code == ENOENT {
      return nil
    }
  }

  /// What an open file is; it is closed when it is no regular one, or cannot be asked.
  private func regularStatus(of file: Int32) throws(SystemError) -> FileStatus {
    do throws(SystemError) {
      let status = try fileSystem.status(file)
      try status.requireRegular()
      return status
    } catch {
      try? fileSystem.close(file)
      throw error
    }
  }

  /// What stands under a name.
  func contents(of name: String) throws(SystemError) -> FileContents {
    guard let file = try open(name) else { return .absent }
    return .bytes(try file.contents())
  }

  /// Removes a file made on the way. If that fails, the next start removes it.
  func discard(_ name: String) {
    do throws(SystemError) {
      try fileSystem.unlink(descriptor, name)
    } catch {
      try? fileSystem.unlink(descriptor, name)
    }
  }
}
