import Glibc
import ParleyModel

/// The folder of journals on disk, and the few ways its files are touched.
struct JournalStorage: Sendable {
  /// Its absolute path; nil where nobody knows it.
  let folder: String?
  let fileSystem: FileSystem

  /// The names in it, none where there is no such folder.
  func names() -> [String] {
    guard let folder,
      let file = try? fileSystem.open(FileSystem.here, folder, O_RDONLY | O_DIRECTORY, 0)
    else { return [] }
    defer { try? fileSystem.close(file) }
    return (try? fileSystem.names(file)) ?? []
  }

  /// The path of a file in it.
  func path(_ name: String) -> String { (folder ?? "") + "/" + name }

  /// Opens a file that is there; a link is refused, a pipe does not block.
  func open(_ path: String, toWrite isWriting: Bool) throws(SystemError) -> Int32 {
    let flags = (isWriting ? O_RDWR : O_RDONLY) | O_NOFOLLOW | O_NONBLOCK
    return try fileSystem.open(FileSystem.here, path, flags, 0)
  }

  /// Makes a file, and the folder where there is none yet, and locks it.
  ///
  /// - Parameter names: Tried in turn; the first that is free is taken.
  func create(firstOf names: some Sequence<JournalName>) throws(SystemError) -> (
    JournalName, Int32
  ) {
    try makeFolder()
    for name in names {
      let path = path(name.text)
      let file: Int32
      do throws(SystemError) {
        let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW
        file = try fileSystem.open(FileSystem.here, path, flags, 0o600)
      } catch {
        guard error.code == EEXIST else { throw error }
        continue
      }
      do throws(SystemError) {
        // The umask can only have narrowed the mode, so that a failure here opens nothing.
        try? fileSystem.setPermissions(file, 0o600)
        // Others hold a lock they only probe for no longer than a moment.
        try fileSystem.lock(file, true)
        return (name, file)
      } catch {
        try? fileSystem.unlink(FileSystem.here, path)
        try? fileSystem.close(file)
        throw error
      }
    }
    throw SystemError(EEXIST)
  }

  /// Makes a whole, durable file under a free name; when this throws there is none.
  func make(_ name: String, of bytes: [UInt8]) throws(SystemError) {
    let path = path(name)
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW
    let file = try fileSystem.open(FileSystem.here, path, flags, 0o600)
    defer { try? fileSystem.close(file) }
    do throws(SystemError) {
      try? fileSystem.setPermissions(file, 0o600)
      try write(bytes, to: file, at: 0)
      try syncFolder()
    } catch {
      try? fileSystem.unlink(FileSystem.here, path)
      throw error
    }
  }

  /// Whether a lock could be had at once.
  func lockAtOnce(_ file: Int32) -> Bool { (try? fileSystem.lock(file, false)) != nil }

  /// Whether a name still stands for an open file: it may have been renamed before the lock was had.
  func isName(_ name: String, of file: Int32) -> Bool {
    guard let open = try? fileSystem.status(file),
      let named = try? fileSystem.statusOfName(FileSystem.here, path(name))
    else { return false }
    return open.device == named.device && open.inode == named.inode
  }

  /// All bytes of a file.
  func read(_ file: Int32) throws(JournalReading.Failure) -> [UInt8] {
    let size: Int
    let isRegular: Bool
    do throws(SystemError) {
      let status = try fileSystem.status(file)
      (size, isRegular) = (status.size, status.kind == .regular)
      if isRegular, size <= JournalReading.limit { return try read(file, size: size) }
    } catch {
      throw .damaged(.unreadable(cause: FileFault.explanation(of: error.code).cause))
    }
    throw .damaged(isRegular ? .tooLarge(bytes: size) : .unreadable(cause: "it is no regular file"))
  }

  private func read(_ file: Int32, size: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    var count = 0
    while count < size {
      var failure: SystemError?
      let more = bytes.withUnsafeMutableBytes { buffer in
        do throws(SystemError) {
          return try fileSystem.read(
            file, UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
        } catch {
          failure = error
          return 0
        }
      }
      if let failure { throw failure }
      if more == 0 { break }
      count += more
    }
    bytes.removeLast(size - count)
    return bytes
  }

  /// Writes all bytes at an offset and makes them durable.
  func write(_ bytes: [UInt8], to file: Int32, at offset: Int) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let (count, failure) = bytes.withUnsafeBytes { buffer -> (Int, SystemError?) in
        do throws(SystemError) {
          let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
          return (try fileSystem.writeAt(file, rest, offset + written), nil)
        } catch {
          return (0, error)
        }
      }
      if let failure { throw failure }
      guard count > 0 else { throw SystemError(EIO) }
      written += count
    }
    try fileSystem.syncData(file)
  }
}
