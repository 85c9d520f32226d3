import Glibc
import ParleyModel

/// The folder of a workspace, held open, from which files are read and nothing is ever written.
struct WorkspaceFolder: ~Copyable {
  /// The path as it was given.
  let path: String
  private let descriptor: Int32

  /// Opens a folder; a link to one is followed.
  init(path: String) throws(FileFault) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(errno: errno, action: .open) }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Whether the name is that of a symbolic link.
  func isLink(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && FileKind(mode: status.st_mode) == .link
  }

  /// Reads a regular file.
  ///
  /// Nothing but a regular file is ever opened: opening a pipe or a device can wait or act.
  ///
  /// A private paper is read through no link, and a public file is none that stands in `private/`.
  func read(_ name: String, limit: Int) -> FileReading {
    if let fault = linkFault(of: name) { return .refused(fault) }
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return errno == ENOENT ? .missing : .refused(FileFault(errno: errno, action: .read))
    }
    guard FileKind(mode: status.st_mode) == .link else {
      return read(name, from: descriptor, mode: status.st_mode, limit: limit, outside: nil)
    }
    switch target(of: name) {
    case .failure(let fault): return .refused(fault)
    case .success(let target):
      guard stat(target.path, &status) == 0 else {
        return .refused(FileFault(errno: errno, action: .read))
      }
      return read(
        target.path, from: AT_FDCWD, mode: status.st_mode, limit: limit,
        outside: target.isOutside ? target.path : nil)
    }
  }

  /// The names in the workspace or one of its folders, in order; nil when there is no such folder.
  func entries(of folder: String = ".") throws(FileFault) -> [FolderEntry]? {
    let opened = openat(descriptor, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else {
      if errno == ENOENT { return nil }
      if errno == ENOTDIR { throw .notAFolder }
      throw FileFault(errno: errno, action: .list)
    }
    guard let stream = fdopendir(opened) else {
      close(opened)
      throw FileFault(errno: errno, action: .list)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      var kind = FileKind(type: entry.pointee.d_type)
      var status = stat()
      if kind == .unknown, fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
        kind = FileKind(mode: status.st_mode)
      }
      entries.append(FolderEntry(name: name, kind: kind))
    }
    return entries.sorted { $0.name < $1.name }
  }

  /// Where a link leads in the end, and whether that lies outside the workspace.
  func target(of name: String) -> Result<(path: String, isOutside: Bool), FileFault> {
    guard let root = realPath(path), let target = realPath(path + "/" + name) else {
      let fault = errno == ENOENT ? FileFault.brokenLink : FileFault(errno: errno, action: .read)
      return .failure(fault)
    }
    return .success((target, !target.hasPrefix(root == "/" ? root : root + "/")))
  }

  private func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func read(
    _ name: String, from folder: Int32, mode: mode_t, limit: Int, outside: String?
  ) -> FileReading {
    let kind = FileKind(mode: mode)
    guard kind == .regular else { return .refused(.notRegular(kind)) }
    let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return .refused(FileFault(errno: errno, action: .read)) }
    defer { close(file) }
    // What is open may no longer be what was looked at before.
    var status = stat()
    guard fstat(file, &status) == 0 else {
      return .refused(FileFault(errno: errno, action: .read))
    }
    let openKind = FileKind(mode: status.st_mode)
    guard openKind == .regular else { return .refused(.notRegular(openKind)) }
    guard status.st_size <= limit else { return .refused(.tooLong(limit: limit)) }
    do throws(FileFault) {
      return .bytes(
        try contents(of: file, expecting: Int(status.st_size), limit: limit), outside: outside)
    } catch {
      return .refused(error)
    }
  }

  /// All bytes of an open file, which may grow or shrink while it is read.
  private func contents(
    of file: Int32, expecting size: Int, limit: Int
  ) throws(FileFault) -> [UInt8] {
    var failure: Int32 = 0
    var bytes: [UInt8] = []
    while true {
      // One byte more than expected, so that the end of the file shows in the same call.
      let room = bytes.isEmpty ? size + 1 : 65_536
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        while count < room {
          let taken = Glibc.read(file, buffer.baseAddress.map { $0 + count }, room - count)
          if taken < 0, errno == EINTR { continue }
          if taken < 0 { failure = errno }
          if taken <= 0 { break }
          count += taken
        }
      }
      if failure != 0 { throw FileFault(errno: failure, action: .read) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if chunk.count < room { return bytes }
      guard bytes.count <= limit else { throw .tooLong(limit: limit) }
    }
  }
}

extension FileFault {
  static let brokenLink = FileFault(
    "{} is a symbolic link to nothing",
    help: "Restore the file it should lead to, or the file itself.",
    code: ENOENT)

  static let notAFolder = FileFault(
    "{} is no folder", help: "Move it away and make a folder of that name.", code: ENOTDIR)

  static func notRegular(_ kind: FileKind) -> FileFault {
    FileFault(
      "{} is \(kind.name), not a file", help: "Move it away and put the file in its place.",
      code: kind == .folder ? EISDIR : EINVAL)
  }

  static func tooLong(limit: Int) -> FileFault {
    FileFault(
      "{} is longer than \(byteCount(limit)), the most parley reads",
      help: "Check that it is the right file; if it is, split it or remove what is not needed.")
  }
}
