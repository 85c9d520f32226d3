import Glibc
import Synchronization

@testable import ParleyStore

/// The system's calls, numbered from 0, of which any can be made to fail.
final class FaultySystem: Sendable {
  enum Fault {
    /// One call throws an `errno`.
    case once(Int, Int32)
    /// This call and all after it throw an `errno`.
    case from(Int, Int32)
    /// The process is gone at this call: nothing is done any more, and its descriptors are closed.
    case kill(Int)
    /// Something happens outside before this call.
    case change(Int, @Sendable () -> Void)
    /// Every call of one name throws an `errno`.
    case always(String, Int32)
    /// Every write writes one byte.
    case short
  }

  private struct State {
    var names: [String] = []
    var open: Set<Int32> = []
  }

  private let fault: FaultBox
  private let state = Mutex(State())
  private let real = FileSystem.system

  /// A fault whose closure is sendable, so the whole is.
  private struct FaultBox: @unchecked Sendable { let fault: Fault? }

  init(_ fault: Fault? = nil) { self.fault = FaultBox(fault: fault) }

  /// The calls made, by name.
  var calls: [String] { state.withLock { $0.names } }

  /// The descriptors opened and not closed.
  var open: Set<Int32> { state.withLock { $0.open } }

  private func enter(_ name: String) throws(SystemError) {
    let number = state.withLock { state in
      state.names.append(name)
      return state.names.count - 1
    }
    switch fault.fault {
    case .once(number, let code): throw SystemError(code)
    case .from(let first, let code) where number >= first: throw SystemError(code)
    case .kill(let first) where number >= first:
      closeAll()
      throw SystemError(ESRCH)
    case .change(number, let body): body()
    case .always(name, let code): throw SystemError(code)
    default: break
    }
  }

  /// As the kernel does with the descriptors of a process that ended.
  private func closeAll() {
    let files = state.withLock { state in
      defer { state.open = [] }
      return state.open
    }
    for file in files { Glibc.close(file) }
  }

  private func limit(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    if case .short = fault.fault {
      UnsafeRawBufferPointer(rebasing: bytes.prefix(1))
    } else {
      bytes
    }
  }

  private func opened(_ file: Int32) -> Int32 {
    state.withLock { _ = $0.open.insert(file) }
    return file
  }

  /// The descriptor is closed even where `close(2)` fails.
  private func close(_ file: Int32) throws(SystemError) {
    let isOpen = state.withLock { $0.open.remove(file) != nil }
    do throws(SystemError) {
      try enter("close")
    } catch {
      if isOpen { Glibc.close(file) }
      throw error
    }
    try real.close(file)
  }

  var fileSystem: FileSystem {
    FileSystem(
      open: { [self] (folder, path, flags, mode) throws(SystemError) in
        try enter("open")
        return opened(try real.open(folder, path, flags, mode))
      },
      close: { [self] (file) throws(SystemError) in try close(file) },
      read: { [self] (file, buffer) throws(SystemError) in
        try enter("read")
        return try real.read(file, buffer)
      },
      write: { [self] (file, bytes) throws(SystemError) in
        try enter("write")
        return try real.write(file, limit(bytes))
      },
      writeAt: { [self] (file, bytes, offset) throws(SystemError) in
        try enter("writeAt")
        return try real.writeAt(file, limit(bytes), offset)
      },
      truncate: { [self] (file, size) throws(SystemError) in
        try enter("truncate")
        try real.truncate(file, size)
      },
      sync: { [self] (_) throws(SystemError) in
        // Nothing is written through: no test can see the difference, and all would take minutes.
        try enter("sync")
      },
      syncData: { [self] (_) throws(SystemError) in
        try enter("syncData")
      },
      status: { [self] (file) throws(SystemError) in
        try enter("status")
        return try real.status(file)
      },
      statusOfName: { [self] (folder, path) throws(SystemError) in
        try enter("statusOfName")
        return try real.statusOfName(folder, path)
      },
      setPermissions: { [self] (file, mode) throws(SystemError) in
        try enter("setPermissions")
        try real.setPermissions(file, mode)
      },
      setOwner: { [self] (file, owner, group) throws(SystemError) in
        try enter("setOwner")
        try real.setOwner(file, owner, group)
      },
      attributeNames: { [self] (file) throws(SystemError) in
        try enter("attributeNames")
        return try real.attributeNames(file)
      },
      attribute: { [self] (file, name) throws(SystemError) in
        try enter("attribute")
        return try real.attribute(file, name)
      },
      setAttribute: { [self] (file, name, value) throws(SystemError) in
        try enter("setAttribute")
        try real.setAttribute(file, name, value)
      },
      rename: { [self] (folder, old, newFolder, new, flags) throws(SystemError) in
        try enter(flags == 0 ? "plainRename" : "rename")
        try real.rename(folder, old, newFolder, new, flags)
      },
      link: { [self] (folder, name, newFolder, new) throws(SystemError) in
        try enter("link")
        try real.link(folder, name, newFolder, new)
      },
      unlink: { [self] (folder, name) throws(SystemError) in
        try enter("unlink")
        try real.unlink(folder, name)
      },
      makeFolder: { [self] (folder, path, mode) throws(SystemError) in
        try enter("makeFolder")
        try real.makeFolder(folder, path, mode)
      },
      lock: { [self] (file, isWaiting) throws(SystemError) in
        try enter("lock")
        try real.lock(file, isWaiting)
      },
      resolve: { [self] (path) throws(SystemError) in
        try enter("resolve")
        return try real.resolve(path)
      },
      names: { [self] (folder) throws(SystemError) in
        try enter("names")
        return try real.names(folder)
      })
  }
}
