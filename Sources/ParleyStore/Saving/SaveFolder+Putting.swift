import CSystem
import Glibc

/// How a file came under its name, before the folder is made durable.
enum Putting {
  /// The new text stands there.
  case put
  /// Something else than expected was there, and still is.
  case changed(FileContents)
  /// Another program's text was displaced and could not be put back; it is under this name.
  case displaced(as: String, SystemError)
  /// The new text stands there, but the system no longer let it be checked what it displaced.
  case unchecked(SystemError)
}

extension SaveFolder {
  /// Puts a file's new bytes under its name, whole and durable but for the name.
  ///
  /// When this throws, the file is as it was, unless the system no longer let it be put back.
  func put(
    _ bytes: [UInt8], as name: String, expecting: FileContents, newPermissions: UInt32 = 0o666
  ) throws(SystemError) -> Putting {
    guard let original = try open(name) else {
      guard expecting == .absent else { return .changed(.absent) }
      return try putNew(bytes, as: name, permissions: newPermissions)
    }
    let found = FileContents.bytes(try original.contents())
    if original.status.links > 1 || found != expecting && found != .bytes(bytes) {
      // An earlier save in place may have failed half-way, unable even to put the old text back.
      if try rollBack(savesOf: name) {
        return try put(bytes, as: name, expecting: expecting)
      }
    }
    if found == .bytes(bytes) {
      // Saved before, by us or another, but perhaps not durably.
      try fileSystem.sync(original.descriptor)
      return .put
    }
    guard found == expecting else { return .changed(found) }
    if original.status.links > 1 {
      return try putInPlace(PendingSave(target: name, old: expecting.bytes, new: bytes))
    }
    let model = AttributeModel(file: original.descriptor, status: original.status)
    let temporary = try makeTemporary(
      .replacement, of: bytes, for: name, like: model, permissions: 0o600)
    do throws(SystemError) {
      return try replace(name, by: temporary, of: bytes, expecting: expecting)
    } catch {
      discard(temporary)
      throw error
    }
  }

  private func putNew(
    _ bytes: [UInt8], as name: String, permissions: UInt32
  ) throws(SystemError) -> Putting {
    let temporary = try makeTemporary(
      .replacement, of: bytes, for: name, like: nil, permissions: permissions)
    do throws(SystemError) {
      guard try rename(temporary, toFree: name) else {
        let found = try contents(of: name)
        discard(temporary)
        return .changed(found)
      }
      return .put
    } catch {
      discard(temporary)
      throw error
    }
  }

  /// - Returns: False when the name is taken.
  func rename(_ temporary: String, toFree name: String) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try fileSystem.rename(descriptor, temporary, descriptor, name, SYS_RENAME_NOREPLACE)
    } catch let error where error.code == EEXIST {
      return false
    } catch let error where error.isFlagUnknown {
      // Some network file systems have no exclusive rename; a hard link is exclusive everywhere.
      do throws(SystemError) {
        try fileSystem.link(descriptor, temporary, descriptor, name)
      } catch let error where error.code == EEXIST {
        return false
      }
      discard(temporary)
    }
    return true
  }

  private func replace(
    _ name: String, by temporary: String, of bytes: [UInt8], expecting: FileContents
  ) throws(SystemError) -> Putting {
    let found = try contents(of: name)
    guard found == expecting else {
      discard(temporary)
      return .changed(found)
    }
    do throws(SystemError) {
      try exchange(temporary, name)
    } catch let error where error.isFlagUnknown {
      try fileSystem.rename(descriptor, temporary, descriptor, name, 0)
      return .put
    } catch let error where error.code == ENOENT {
      let found = try contents(of: name)
      guard found == .absent else { throw error }
      discard(temporary)
      return .changed(found)
    }
    return try checkDisplaced(temporary, by: bytes, under: name, expecting: expecting)
  }

  private func exchange(_ temporary: String, _ name: String) throws(SystemError) {
    try fileSystem.rename(descriptor, temporary, descriptor, name, SYS_RENAME_EXCHANGE)
  }

  /// What was displaced is now under the temporary name: is it what was to be replaced?
  private func checkDisplaced(
    _ temporary: String, by bytes: [UInt8], under name: String, expecting: FileContents
  ) throws(SystemError) -> Putting {
    var failure: SystemError?
    do throws(SystemError) {
      if try contents(of: temporary) == expecting {
        discard(temporary)
        return .put
      }
    } catch { failure = error }
    do throws(SystemError) {
      try exchange(temporary, name)
    } catch {
      if let failure { return .unchecked(failure) }
      return .displaced(as: keep(temporary, besides: name), error)
    }
    if let failure { throw failure }
    // Whoever wrote once more in between displaced our text, and theirs is the newest.
    if let back = try? contents(of: temporary), back != .bytes(bytes) {
      try? exchange(temporary, name)
    }
    let found = try contents(of: name)
    discard(temporary)
    return .changed(found)
  }

  /// Gives a displaced text a name that no start cleans away.
  private func keep(_ temporary: String, besides name: String) -> String {
    for number in 1...9 {
      let kept = "\(name).displaced-\(number)"
      if (try? rename(temporary, toFree: kept)) == true { return kept }
    }
    return temporary
  }
}

extension SystemError {
  /// Whether the file system does not know the flag of a rename.
  fileprivate var isFlagUnknown: Bool { [EINVAL, ENOSYS, ENOTSUP].contains(code) }
}
