import Glibc

extension SaveFolder {
  /// Writes a file's new bytes over its old ones, for all its names.
  ///
  /// Another program that writes between the comparison and the first byte is noticed by the length
  /// or not at all: without a rename nothing closer is to be had.
  func putInPlace(_ save: PendingSave) throws(SystemError) -> Putting {
    let pending = try makeTemporary(
      .pending, of: save.encoded, for: save.target, like: nil, permissions: 0o600)
    do throws(SystemError) {
      try sync()
      let found = try contents(of: save.target)
      guard found == .bytes(save.old) else {
        discard(pending)
        return .changed(found)
      }
      guard try overwrite(save.target, from: save.old.count, with: save.new) else {
        let found = try contents(of: save.target)
        discard(pending)
        return .changed(found)
      }
    } catch {
      // Where the old text cannot be put back the pending save stays, for the next save or start.
      if (try? settle(save, on: save.old)) != nil { discard(pending) }
      throw error
    }
    discard(pending)
    let found = try contents(of: save.target)
    return found == .bytes(save.new) ? .put : .changed(found)
  }

  /// Makes a file whole again that an interrupted save in place left.
  ///
  /// - Parameter goal: The old text or the new one.
  /// - Returns: False when the file has been changed since; it is left alone then.
  func settle(_ save: PendingSave, on goal: [UInt8]) throws(SystemError) -> Bool {
    guard let file = try open(save.target) else { return false }
    let found = try file.contents()
    if found == goal {
      try fileSystem.sync(file.descriptor)
      return true
    }
    guard save.isBetween(found) else { return false }
    return try overwrite(save.target, from: found.count, with: goal)
  }

  /// Puts back the old text where this process began to save a file in place and could not go on.
  ///
  /// - Returns: Whether there was any such save.
  func rollBack(savesOf name: String) throws(SystemError) -> Bool {
    var isAny = false
    for entry in try fileSystem.names(descriptor) {
      guard let temporary = TemporaryName(entry), temporary.kind == .pending,
        temporary.owner == owner
      else { continue }
      if let save = PendingSave(try contents(of: entry).bytes) {
        guard save.target == name else { continue }
        if try contents(of: name) != .bytes(save.new) { _ = try settle(save, on: save.old) }
      } else if temporary.target != name {
        continue
      }
      try fileSystem.unlink(descriptor, entry)
      isAny = true
    }
    return isAny
  }

  /// - Returns: False when the file is gone or has another length than it should; nothing was
  ///   written then.
  private func overwrite(
    _ name: String, from length: Int, with bytes: [UInt8]
  ) throws(SystemError) -> Bool {
    let file: Int32
    do throws(SystemError) {
      file = try fileSystem.open(descriptor, name, O_WRONLY | O_NOFOLLOW | O_NONBLOCK, 0)
    } catch let error where error.code == ENOENT {
      return false
    }
    do throws(SystemError) {
      let status = try fileSystem.status(file)
      try status.requireRegular()
      if status.size == length {
        try overwrite(file, from: length, with: bytes)
      } else {
        try fileSystem.close(file)
        return false
      }
    } catch {
      try? fileSystem.close(file)
      throw error
    }
    try fileSystem.close(file)
    return true
  }

  private func overwrite(
    _ file: Int32, from length: Int, with bytes: [UInt8]
  ) throws(SystemError) {
    // What makes the file longer goes first: if there is no room, its old bytes are still there.
    let common = min(length, bytes.count)
    try write(bytes, in: common..<bytes.count, of: file)
    try write(bytes, in: 0..<common, of: file)
    if bytes.count < length { try fileSystem.truncate(file, bytes.count) }
    try fileSystem.sync(file)
  }
}
