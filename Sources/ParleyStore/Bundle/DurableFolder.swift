import CSystem
import Glibc

/// A folder that files are written into durably: each appears under its name whole or not at all.
struct DurableFolder: ~Copyable {
  private let descriptor: Int32

  /// Opens a folder, after making it and those above it where they do not exist.
  init(creating path: String) throws(FileFault) {
    try Self.create(path)
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(errno: errno, action: "opened") }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Writes a file under a name that must be free, or replaces the one there.
  ///
  /// - Parameter isReplacing: Whether a file of that name may be there.
  func write(_ bytes: UnsafeBufferPointer<UInt8>, as name: String, isReplacing: Bool)
    throws(FileFault)
  {
    let (file, temporary) = try makeTemporary(for: name)
    do throws(FileFault) {
      defer { close(file) }
      if isReplacing { keepMode(of: name, on: file) }
      try write(bytes, to: file)
      guard fsync(file) == 0 else { throw FileFault(errno: errno, action: "written") }
    } catch {
      unlinkat(descriptor, temporary, 0)
      throw error
    }
    guard rename(temporary, to: name, isReplacing: isReplacing) else {
      let code = errno
      unlinkat(descriptor, temporary, 0)
      throw FileFault(errno: code, action: "written")
    }
  }

  /// Makes the names in the folder durable.
  func sync() throws(FileFault) {
    guard fsync(descriptor) == 0 else { throw FileFault(errno: errno, action: "written") }
  }

  /// A new file under a name of its own. A process that was killed may have left such a name behind.
  private func makeTemporary(for name: String) throws(FileFault) -> (file: Int32, name: String) {
    for attempt in 0..<100 {
      let temporary = ".parley-\(getpid())-\(attempt)-\(name)"
      let file = openat(
        descriptor, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
      if file >= 0 { return (file, temporary) }
      if errno != EEXIST { break }
    }
    throw FileFault(errno: errno, action: "written")
  }

  private func write(_ bytes: UnsafeBufferPointer<UInt8>, to file: Int32) throws(FileFault) {
    var offset = 0
    while offset < bytes.count {
      let written = Glibc.write(file, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw FileFault(errno: errno, action: "written") }
      offset += written
    }
  }

  private func keepMode(of name: String, on file: Int32) {
    var status = stat()
    if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      fchmod(file, status.st_mode & 0o7777)
    }
  }

  private func rename(_ temporary: String, to name: String, isReplacing: Bool) -> Bool {
    if isReplacing { return renameat(descriptor, temporary, descriptor, name) == 0 }
    if sys_renameat2(descriptor, temporary, descriptor, name, SYS_RENAME_NOREPLACE) == 0 {
      return true
    }
    // Some network file systems have no exclusive rename; a hard link is exclusive everywhere.
    guard errno == EINVAL || errno == ENOSYS else { return false }
    guard linkat(descriptor, temporary, descriptor, name, 0) == 0 else { return false }
    unlinkat(descriptor, temporary, 0)
    return true
  }

  private static func create(_ path: String) throws(FileFault) {
    if mkdir(path, 0o777) == 0 {
      try syncParent(of: path)
      return
    }
    switch errno {
    case EEXIST: return
    case ENOENT:
      let parent = parent(of: path)
      guard parent != path else { throw FileFault(errno: ENOENT, action: "made") }
      try create(parent)
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
        throw FileFault(errno: errno, action: "made")
      }
      try syncParent(of: path)
    default: throw FileFault(errno: errno, action: "made")
    }
  }

  private static func syncParent(of path: String) throws(FileFault) {
    let folder = open(parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw FileFault(errno: errno, action: "made") }
  }

  private static func parent(of path: String) -> String {
    let trimmed = path.reversed().drop { $0 == "/" }
    guard let slash = trimmed.firstIndex(of: "/") else { return path.hasPrefix("/") ? "/" : "." }
    let above = String(trimmed[slash...].drop { $0 == "/" }.reversed())
    return above.isEmpty ? "/" : above
  }
}
