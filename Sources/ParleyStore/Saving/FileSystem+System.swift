import CSystem
import Glibc

extension FileSystem {
  /// The system's own calls.
  public static let system = FileSystem(
    open: { (folder, path, flags, mode) throws(SystemError) in
      Int32(try call { Int(openat(folder, path, flags | O_CLOEXEC, mode)) })
    },
    close: { (file) throws(SystemError) in
      // After EINTR the descriptor is closed all the same; a second close could hit another file.
      if Glibc.close(file) != 0, errno != EINTR { throw .last }
    },
    read: { (file, buffer) throws(SystemError) in
      try call { Glibc.read(file, buffer.baseAddress, buffer.count) }
    },
    write: { (file, bytes) throws(SystemError) in
      try call { Glibc.write(file, bytes.baseAddress, bytes.count) }
    },
    writeAt: { (file, bytes, offset) throws(SystemError) in
      try call { pwrite(file, bytes.baseAddress, bytes.count, offset) }
    },
    truncate: { (file, size) throws(SystemError) in try call { Int(ftruncate(file, size)) } },
    sync: { (file) throws(SystemError) in try call { Int(fsync(file)) } },
    syncData: { (file) throws(SystemError) in try call { Int(fdatasync(file)) } },
    status: { (file) throws(SystemError) in
      var status = stat()
      try call { Int(fstat(file, &status)) }
      return FileStatus(status)
    },
    statusOfName: { (folder, path) throws(SystemError) in
      var status = stat()
      try call { Int(fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW)) }
      return FileStatus(status)
    },
    setPermissions: { (file, mode) throws(SystemError) in try call { Int(fchmod(file, mode)) } },
    setOwner: { (file, owner, group) throws(SystemError) in
      try call { Int(fchown(file, owner, group)) }
    },
    attributeNames: { (file) throws(SystemError) in
      let list = try sized { sys_flistxattr(file, $0, $1) }
      return list.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    },
    attribute: { (file, name) throws(SystemError) in
      try sized { sys_fgetxattr(file, name, $0, $1) }
    },
    setAttribute: { (file, name, value) throws(SystemError) in
      try call { Int(sys_fsetxattr(file, name, value, value.count)) }
    },
    rename: { (folder, old, newFolder, new, flags) throws(SystemError) in
      try call { Int(sys_renameat2(folder, old, newFolder, new, flags)) }
    },
    link: { (folder, name, newFolder, new) throws(SystemError) in
      try call { Int(linkat(folder, name, newFolder, new, 0)) }
    },
    unlink: { (folder, name) throws(SystemError) in try call { Int(unlinkat(folder, name, 0)) } },
    makeFolder: { (folder, path, mode) throws(SystemError) in
      try call { Int(mkdirat(folder, path, mode)) }
    },
    lock: { (file, isWaiting) throws(SystemError) in
      try lock(file, isWaiting: isWaiting)
    },
    resolve: { (path) throws(SystemError) in
      guard let resolved = realpath(path, nil) else { throw .last }
      defer { free(resolved) }
      return String(cString: resolved)
    },
    names: { (folder) throws(SystemError) in try namesIn(folder) })

  /// How often a lock that is taken is tried once more, and after how many milliseconds.
  private static let retries = (count: 5, milliseconds: Int32(4))

  /// Locks a file. Without waiting a lock that is taken is tried a few times more: a program that is
  /// just being started holds what its parent has open until it runs, and nobody saves there.
  private static func lock(_ file: Int32, isWaiting: Bool) throws(SystemError) {
    for _ in 0..<(isWaiting ? 0 : retries.count) {
      do throws(SystemError) {
        try call { Int(flock(file, LOCK_EX | LOCK_NB)) }
        return
      } catch let error where error.code == EWOULDBLOCK {
        poll(nil, 0, retries.milliseconds)
      }
    }
    try call { Int(flock(file, LOCK_EX | (isWaiting ? 0 : LOCK_NB))) }
  }

  /// Repeats a call while signals interrupt it; below zero it has failed.
  @discardableResult
  private static func call(_ body: () -> Int) throws(SystemError) -> Int {
    while true {
      let result = body()
      if result >= 0 { return result }
      guard errno == EINTR else { throw .last }
    }
  }

  /// A value whose size must be asked for first, and which may grow in between.
  private static func sized(
    _ body: (UnsafeMutablePointer<CChar>?, Int) -> Int
  ) throws(SystemError) -> [UInt8] {
    while true {
      let size = body(nil, 0)
      guard size >= 0 else { throw .last }
      if size == 0 { return [] }
      var value = [CChar](repeating: 0, count: size)
      let count = value.withUnsafeMutableBufferPointer { body($0.baseAddress, size) }
      if count >= 0 { return value[..<count].map { UInt8(bitPattern: $0) } }
      guard errno == ERANGE else { throw .last }
    }
  }

  private static func namesIn(_ folder: Int32) throws(SystemError) -> [String] {
    // Reading a folder moves its descriptor's place, so it is read through one of its own.
    let own = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { throw .last }
    guard let stream = fdopendir(own) else {
      let error = SystemError.last
      _ = Glibc.close(own)
      throw error
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
