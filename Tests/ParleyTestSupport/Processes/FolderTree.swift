import Glibc

/// Everything below a folder as it is on disk, to be compared with what it was.
public struct FolderTree: Equatable {
  /// By path: kind and mode, time of the last change in nanoseconds, and the bytes.
  private var entries: [String: Entry] = [:]

  private struct Entry: Equatable {
    var mode: UInt32
    var changed: Int
    var bytes: [UInt8]
  }

  public init(_ path: String) {
    add(path)
  }

  /// The paths that differ from another tree's, sorted.
  public func differences(from other: FolderTree) -> [String] {
    Set(entries.keys).union(other.entries.keys)
      .filter { entries[$0] != other.entries[$0] }.sorted()
  }

  private mutating func add(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    let kind = status.st_mode & S_IFMT
    entries[path] = Entry(
      mode: status.st_mode,
      changed: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
      bytes: kind == S_IFREG ? Self.bytes(of: path) : [])
    guard kind == S_IFDIR else { return }
    for name in ProcessTable.names(in: path) { add(path + "/" + name) }
  }

  private static func bytes(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    let length = Int(lseek(file, 0, SEEK_END))
    lseek(file, 0, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = max(0, read(file, buffer.baseAddress, length))
    }
  }
}
