import Glibc

/// A folder that files are written into durably: each appears under its name whole or not at all.
struct DurableFolder: ~Copyable {
  private let folder: SaveFolder

  /// Opens a folder, after making it and those above it where they do not exist.
  ///
  /// - Parameter permissions: Those of what is made, less what the umask takes.
  init(
    creating path: String, fileSystem: FileSystem = .system, permissions: UInt32 = 0o777
  ) throws(FileFault) {
    do throws(SystemError) {
      try SaveFolder.make(path, in: fileSystem, permissions: permissions)
    } catch {
      throw FileFault(errno: error.code, action: .make)
    }
    folder = try Self.open(path, in: fileSystem)
  }

  /// Writes a file in place of the one that was read, ``FileContents/absent`` where there was none.
  ///
  /// Its name is durable only after ``sync()``.
  ///
  /// - Parameter permissions: Those of a file that is made, less what the umask takes.
  func write(
    _ bytes: [UInt8], as name: String, expecting: FileContents, permissions: UInt32 = 0o666
  ) throws(FileFault) {
    do throws(SystemError) {
      switch try folder.put(
        bytes, as: name, expecting: expecting, newPermissions: permissions)
      {
      case .put: return
      case .changed: throw SystemError(EEXIST)
      case .displaced(_, let error), .unchecked(let error): throw error
      }
    } catch {
      throw FileFault(errno: error.code, action: .write)
    }
  }

  /// Writes a file of parley's own, whatever stood there.
  func overwrite(
    _ bytes: [UInt8], as name: String, permissions: UInt32 = 0o666
  ) throws(FileFault) {
    let found: FileContents
    do throws(SystemError) {
      found = try folder.contents(of: name)
    } catch {
      throw FileFault(errno: error.code, action: .write)
    }
    try write(bytes, as: name, expecting: found, permissions: permissions)
  }

  /// Makes the names in the folder durable.
  func sync() throws(FileFault) {
    do throws(SystemError) {
      try folder.sync()
    } catch {
      throw FileFault(errno: error.code, action: .write)
    }
  }

  private static func open(
    _ path: String, in fileSystem: FileSystem
  ) throws(FileFault) -> SaveFolder {
    do throws(SystemError) {
      let folder = try SaveFolder(path: path, fileSystem: fileSystem)
      try folder.lock()
      return folder
    } catch {
      throw FileFault(errno: error.code, action: .open)
    }
  }
}
