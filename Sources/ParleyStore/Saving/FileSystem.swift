/// The system calls by which parley writes the user's files, one closure for each, so that a test can
/// let any of them fail or wait.
///
/// Paths are relative to a folder's descriptor, as with `openat(2)`; ``here`` stands for the current
/// folder, and an absolute path needs no folder. Every call may throw what `errno` says and begins
/// again by itself where a signal interrupted it.
public struct FileSystem: Sendable {
  /// `AT_FDCWD`: paths are relative to the current folder.
  public static let here: Int32 = -100

  /// `openat(2)`: folder, path, flags (`O_CLOEXEC` is added), permissions of a new file.
  public var open: @Sendable (Int32, String, Int32, UInt32) throws(SystemError) -> Int32
  /// `close(2)`.
  public var close: @Sendable (Int32) throws(SystemError) -> Void
  /// `read(2)`: the bytes read, 0 at the end of the file.
  public var read: @Sendable (Int32, UnsafeMutableRawBufferPointer) throws(SystemError) -> Int
  /// `write(2)`: the bytes written, which may be fewer than asked.
  public var write: @Sendable (Int32, UnsafeRawBufferPointer) throws(SystemError) -> Int
  /// `pwrite(2)`, at an offset.
  public var writeAt: @Sendable (Int32, UnsafeRawBufferPointer, Int) throws(SystemError) -> Int
  /// `ftruncate(2)`.
  public var truncate: @Sendable (Int32, Int) throws(SystemError) -> Void
  /// `fsync(2)`.
  public var sync: @Sendable (Int32) throws(SystemError) -> Void
  /// `fdatasync(2)`.
  public var syncData: @Sendable (Int32) throws(SystemError) -> Void
  /// `fstat(2)`.
  public var status: @Sendable (Int32) throws(SystemError) -> FileStatus
  /// `fstatat(2)` with `AT_SYMLINK_NOFOLLOW`: folder, path.
  public var statusOfName: @Sendable (Int32, String) throws(SystemError) -> FileStatus
  /// `fchmod(2)`.
  public var setPermissions: @Sendable (Int32, UInt32) throws(SystemError) -> Void
  /// `fchown(2)`: owner, group.
  public var setOwner: @Sendable (Int32, UInt32, UInt32) throws(SystemError) -> Void
  /// `flistxattr(2)`: the names of the extended attributes.
  public var attributeNames: @Sendable (Int32) throws(SystemError) -> [String]
  /// `fgetxattr(2)`.
  public var attribute: @Sendable (Int32, String) throws(SystemError) -> [UInt8]
  /// `fsetxattr(2)`.
  public var setAttribute: @Sendable (Int32, String, [UInt8]) throws(SystemError) -> Void
  /// `renameat2(2)`: folder, old name, folder, new name, flags.
  public var rename: @Sendable (Int32, String, Int32, String, UInt32) throws(SystemError) -> Void
  /// `linkat(2)`: folder, name there is, folder, new name.
  public var link: @Sendable (Int32, String, Int32, String) throws(SystemError) -> Void
  /// `unlinkat(2)` of a file.
  public var unlink: @Sendable (Int32, String) throws(SystemError) -> Void
  /// `mkdirat(2)`: folder, path, permissions.
  public var makeFolder: @Sendable (Int32, String, UInt32) throws(SystemError) -> Void
  /// `flock(2)` with `LOCK_EX`; the flag says whether to wait, else a lock taken throws `EWOULDBLOCK`.
  public var lock: @Sendable (Int32, Bool) throws(SystemError) -> Void
  /// `realpath(3)`: an absolute path without links.
  public var resolve: @Sendable (String) throws(SystemError) -> String
  /// `readdir(3)`: the names in a folder, without `.` and `..`, in no order.
  public var names: @Sendable (Int32) throws(SystemError) -> [String]
}
