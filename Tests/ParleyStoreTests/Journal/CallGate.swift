import Glibc
import Synchronization

@testable import ParleyStore

/// Counts system calls and lets chosen ones fail.
final class CallGate: Sendable {
  /// Which calls fail, and how.
  struct Rule {
    /// The first call that fails, from 0.
    let call: Int
    let code: Int32
    /// Whether all later ones fail too.
    let isForGood: Bool
    /// Whether a write that fails has written half its bytes by then.
    var isHalfWritten = false
  }

  private struct State {
    var rule: Rule?
    var names: [String] = []
  }
  private let state = Mutex(State())

  /// Counts from 0 again, under another rule.
  func reset(_ rule: Rule? = nil) { state.withLock { $0 = State(rule: rule) } }

  /// The calls since the last reset.
  var names: [String] { state.withLock { $0.names } }

  /// Notes a call, and fails it where the rule says so.
  func pass(_ name: String) throws(SystemError) {
    let code: Int32? = state.withLock { state in
      let call = state.names.count
      state.names.append(name)
      guard let rule = state.rule, call == rule.call || rule.isForGood && call > rule.call else {
        return nil
      }
      return rule.code
    }
    if let code { throw SystemError(code) }
  }

  /// Whether the call that comes now fails after half its work.
  private var isHalfDone: Bool {
    state.withLock { state in
      state.rule.map { $0.isHalfWritten && $0.call == state.names.count } ?? false
    }
  }

  /// The system's calls, each through this gate.
  var fileSystem: FileSystem {
    let system = FileSystem.system
    var gated = system
    gated.open = { (folder, path, flags, mode) throws(SystemError) in
      try self.pass("open")
      return try system.open(folder, path, flags, mode)
    }
    gated.close = { (file) throws(SystemError) in
      try self.pass("close")
      try system.close(file)
    }
    gated.read = { (file, buffer) throws(SystemError) in
      try self.pass("read")
      return try system.read(file, buffer)
    }
    gated.writeAt = { (file, bytes, offset) throws(SystemError) in
      if self.isHalfDone {
        let half = UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)])
        _ = try system.writeAt(file, half, offset)
      }
      try self.pass("writeAt")
      return try system.writeAt(file, bytes, offset)
    }
    gated.truncate = { (file, size) throws(SystemError) in
      try self.pass("truncate")
      try system.truncate(file, size)
    }
    gated.sync = { (file) throws(SystemError) in
      try self.pass("sync")
      try system.sync(file)
    }
    gated.syncData = { (file) throws(SystemError) in
      try self.pass("syncData")
      try system.syncData(file)
    }
    gated.status = { (file) throws(SystemError) in
      try self.pass("status")
      return try system.status(file)
    }
    gated.statusOfName = { (folder, path) throws(SystemError) in
      try self.pass("statusOfName")
      return try system.statusOfName(folder, path)
    }
    gated.setPermissions = { (file, mode) throws(SystemError) in
      try self.pass("setPermissions")
      try system.setPermissions(file, mode)
    }
    gated.rename = { (folder, old, newFolder, new, flags) throws(SystemError) in
      try self.pass("rename")
      try system.rename(folder, old, newFolder, new, flags)
    }
    gated.unlink = { (folder, name) throws(SystemError) in
      try self.pass("unlink")
      try system.unlink(folder, name)
    }
    gated.makeFolder = { (folder, path, mode) throws(SystemError) in
      try self.pass("makeFolder")
      try system.makeFolder(folder, path, mode)
    }
    gated.lock = { (file, isWaiting) throws(SystemError) in
      try self.pass("lock")
      try system.lock(file, isWaiting)
    }
    gated.names = { (folder) throws(SystemError) in
      try self.pass("names")
      return try system.names(folder)
    }
    return gated
  }
}
