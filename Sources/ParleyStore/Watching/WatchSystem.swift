/// The system calls by which folders are watched, one closure for each, so that a test can let any
/// of them fail; as with ``FileSystem``, they may throw what `errno` says.
public struct WatchSystem: Sendable {
  /// `inotify_init1(2)` with `IN_NONBLOCK | IN_CLOEXEC`.
  public var start: @Sendable () throws(SystemError) -> Int32
  /// `inotify_add_watch(2)`: descriptor, path, mask; the number of the watch.
  public var add: @Sendable (Int32, String, UInt32) throws(SystemError) -> Int32
  /// `inotify_rm_watch(2)`: descriptor, number of the watch.
  public var remove: @Sendable (Int32, Int32) throws(SystemError) -> Void
  /// `read(2)`; `EAGAIN` where nothing waits to be read.
  public var read: @Sendable (Int32, UnsafeMutableRawBufferPointer) throws(SystemError) -> Int
  /// `close(2)`.
  public var close: @Sendable (Int32) -> Void
  /// `statfs(2)`: the kind of the file system a path is on.
  public var fileSystemType: @Sendable (String) throws(SystemError) -> UInt32
}
