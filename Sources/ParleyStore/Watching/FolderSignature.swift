import Glibc

/// How files in some folders look without being read: to see at intervals whether any may have
/// changed, where they cannot be watched.
///
/// A file that has the size and time it had, but was written in between, still has another time of
/// its last change of status, which no program can set.
public struct FolderSignature: Hashable, Sendable {
  /// A name in a folder. Of a folder in it, only which one it is counts.
  private struct Entry: Hashable {
    var mode: UInt32
    var device: UInt64
    var inode: UInt64
    var size = 0
    var modified = 0
    var changed = 0
    /// Which file a link led to.
    var target: [UInt64] = []

    init(_ status: stat) {
      mode = status.st_mode
      device = UInt64(status.st_dev)
      inode = UInt64(status.st_ino)
      guard FileKind(mode: mode) != .folder else { return }
      size = Int(status.st_size)
      modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
      changed = status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
    }

    init?(path: String) {
      var status = stat()
      guard lstat(path, &status) == 0 else { return nil }
      self.init(status)
      guard FileKind(mode: mode) == .link, stat(path, &status) == 0 else { return }
      let link = [device, inode, UInt64(bitPattern: Int64(changed))]
      self.init(status)
      target = link
    }
  }

  /// A folder that is there.
  private struct Folder: Hashable {
    let itself: Entry?
    let names: [String: Entry]
  }

  private let folders: [String: Folder]

  /// Looks at the files in folders, not at those in folders in them; one that is not there or cannot
  /// be read has none.
  public init(of paths: [String]) {
    var folders: [String: Folder] = [:]
    for path in paths {
      guard let opened = try? WorkspaceFolder(path: path), let entries = try? opened.entries()
      else { continue }
      var names: [String: Entry] = [:]
      for entry in entries where !WatchedChange.isTemporary(entry.name) {
        names[entry.name] = Entry(path: path + "/" + entry.name)
      }
      folders[path] = Folder(itself: Entry(path: path), names: names)
    }
    self.folders = folders
  }

  /// Whether a change after this look must show in the next one.
  ///
  /// File systems keep times in steps, of milliseconds or, on some servers, of up to two seconds: a
  /// file written just before the look may be written again and show the same times. Until then only
  /// its bytes tell.
  ///
  /// - Parameter now: The time of the look, in nanoseconds since 1970.
  public func isSettled(at now: Int) -> Bool {
    folders.values.allSatisfy { folder in
      folder.names.values.allSatisfy { max($0.changed, $0.modified) < now - 2_000_000_000 }
    }
  }

  /// What may have changed since an earlier look at the same folders; a folder that is gone is
  /// ``WatchedChange/everything``, which stands alone.
  public func changes(since earlier: FolderSignature) -> Set<WatchedChange> {
    var changes: Set<WatchedChange> = []
    for path in Set(folders.keys).union(earlier.folders.keys) {
      guard let new = folders[path] else { return [.everything] }
      guard let old = earlier.folders[path], old.itself == new.itself else {
        changes.insert(.folder(path))
        continue
      }
      for name in Set(old.names.keys).union(new.names.keys) where old.names[name] != new.names[name]
      {
        changes.insert(.name(name, folder: path))
      }
    }
    return changes
  }
}
