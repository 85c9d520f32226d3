import CSystem
import Glibc

extension WatchSystem {
  /// The system's own calls.
  public static let system = WatchSystem(
    start: { () throws(SystemError) in try call { sys_inotify_init1() } },
    add: { (file, path, mask) throws(SystemError) in
      try call { sys_inotify_add_watch(file, path, mask) }
    },
    remove: { (file, watch) throws(SystemError) in
      _ = try call { sys_inotify_rm_watch(file, watch) }
    },
    read: { (file, buffer) throws(SystemError) in
      try call { Glibc.read(file, buffer.baseAddress, buffer.count) }
    },
    close: { _ = Glibc.close($0) },
    fileSystemType: { (path) throws(SystemError) in
      var type: UInt32 = 0
      _ = try call { sys_statfs_type(path, &type) }
      return type
    })

  /// Repeats a call while signals interrupt it; below zero it has failed.
  private static func call<Value: SignedInteger>(
    _ body: () -> Value
  ) throws(SystemError) -> Value {
    while true {
      let result = body()
      if result >= 0 { return result }
      guard errno == EINTR else { throw .last }
    }
  }
}
