import Glibc

/// What `fstat(2)` says of a file.
public struct FileStatus: Hashable, Sendable {
  /// Type and permissions, as `st_mode`.
  public var mode: UInt32
  /// The owner's number.
  public var owner: UInt32
  /// The group's number.
  public var group: UInt32
  /// Bytes.
  public var size: Int
  /// How many names the file has.
  public var links: Int
  /// Device and inode: together they tell one file from any other.
  public var device: UInt64
  public var inode: UInt64
  /// When the content last changed, in nanoseconds since 1970.
  public var changed: Int

  init(_ status: stat) {
    mode = status.st_mode
    owner = status.st_uid
    group = status.st_gid
    size = Int(status.st_size)
    links = Int(status.st_nlink)
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    changed = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
  }

  /// What stands behind the name.
  var kind: FileKind { FileKind(mode: mode) }
  /// The permissions alone.
  var permissions: UInt32 { mode & 0o7777 }
}
