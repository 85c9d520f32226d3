import CSystem
import Glibc

/// Watches folders for changes by anybody, by inotify; while nothing changes it costs nothing.
///
/// A folder that is not there is awaited in the nearest one above it that is. What happens in the
/// folders' own folders is not seen, nor are files that are only changed through a link, another hard
/// link's name or a memory mapping, nor the moving of a folder above a watched one.
///
/// Not Sendable: it belongs to the thread that polls ``descriptor``.
public final class FolderWatch {
  /// What `poll(2)` says is readable when something changed; nil where there is no inotify.
  public private(set) var descriptor: Int32?

  /// Whether changes may be missed: inotify could not be started, a folder could not be watched, or
  /// one is on a file system that other machines change too. ``FolderSignature`` then finds them.
  public var needsPolling: Bool { descriptor == nil || isIncomplete }

  /// The folders, without a slash at the end.
  public let folders: [String]

  private let system: WatchSystem
  private var isIncomplete = false
  /// What each watch is for.
  private var posts: [Int32: Set<Post>] = [:]

  /// What a watch is for.
  private enum Post: Hashable {
    /// The names in this folder.
    case folder(String)
    /// This folder is not there; the path is its own or that of one above it, made here next.
    case awaited(String, by: String)
  }

  /// Begins to watch.
  ///
  /// - Parameter folders: Paths; the folders need not be there.
  public init(_ folders: [String], system: WatchSystem = .system) {
    self.folders = folders.map(Self.withoutSlash)
    self.system = system
    descriptor = try? system.start()
    _ = arm()
  }

  deinit {
    if let descriptor { system.close(descriptor) }
  }

  /// What changed since the last call, without waiting; ``WatchedChange/everything`` stands alone.
  public func collect() -> Set<WatchedChange> {
    guard let descriptor else { return [] }
    var changes: Set<WatchedChange> = []
    var isArmed = true
    // Bounded, since somebody may write faster than this reads; the rest stays to be polled.
    for _ in 0..<64 {
      guard let events = nextEvents(descriptor) else {
        changes.insert(.everything)
        break
      }
      if events.isEmpty { break }
      for event in events where !take(event, into: &changes) { isArmed = false }
    }
    if !isArmed { changes.formUnion(arm()) }
    return changes.contains(.everything) ? [.everything] : changes
  }

  /// The events that wait to be read; nil where they cannot be read any more.
  private func nextEvents(_ file: Int32) -> [WatchEvent]? {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { buffer in
      do throws(SystemError) {
        let count = try system.read(file, buffer)
        return WatchEvent.events(in: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      } catch {
        if error.code == EAGAIN { return [] }
        system.close(file)
        descriptor = nil
        posts = [:]
        return nil
      }
    }
  }

  /// - Returns: Whether the watches are still the right ones.
  private func take(_ event: WatchEvent, into changes: inout Set<WatchedChange>) -> Bool {
    if event.isOverflow {
      changes.insert(.everything)
      return false
    }
    // An event may still come of a watch that was taken off.
    guard let posts = posts[event.watch] else { return true }
    var isRight = !event.isEndOfWatch
    for post in posts {
      switch post {
      case .folder(let folder):
        if event.isEndOfWatch {
          changes.insert(.everything)
        } else if !event.name.isEmpty, !WatchedChange.isTemporary(event.name) {
          changes.insert(.name(event.name, folder: folder))
          if event.isOfName, leadsToWatched(FilePath.absolute(event.name, in: folder)) {
            isRight = false
          }
        }
      case .awaited(_, let path):
        if FilePath.name(of: path) == event.name { isRight = false }
      }
    }
    return isRight
  }

  /// Whether a path is a watched folder's, or that of one above it.
  private func leadsToWatched(_ path: String) -> Bool {
    folders.contains { $0 == path || $0.hasPrefix(path + "/") }
  }

  private static func withoutSlash(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}

// MARK: Arming

extension FolderWatch {
  /// Watches every folder that is there, and awaits the others.
  ///
  /// - Returns: The folders that came, went or were exchanged.
  private func arm() -> Set<WatchedChange> {
    guard let descriptor else { return [] }
    let before = posts
    posts = [:]
    isIncomplete = false
    for folder in folders { watch(folder, descriptor) }
    for watch in before.keys where posts[watch] == nil {
      // It may be gone by itself.
      try? system.remove(descriptor, watch)
    }
    let (old, new) = (Self.watches(in: before), Self.watches(in: posts))
    return Set(folders.filter { old[$0] != new[$0] }.map { .folder($0) })
  }

  private static func watches(in posts: [Int32: Set<Post>]) -> [String: Int32] {
    var watches: [String: Int32] = [:]
    for (watch, posts) in posts {
      for case .folder(let folder) in posts { watches[folder] = watch }
    }
    return watches
  }

  private func watch(_ folder: String, _ file: Int32) {
    for _ in 0..<8 {
      if add(.folder(folder), folder, WatchEvent.folderMask, file) { return }
      guard let path = awaitMaking(of: folder, file) else { return }
      // It may have been made before it was awaited, and then nothing tells of it.
      guard (try? system.add(file, path, WatchEvent.nameMask)) != nil else { return }
    }
    isIncomplete = true
  }

  /// Watches the nearest folder above one that is not there.
  ///
  /// - Returns: What is to be made in it next; nil where nothing can be watched.
  private func awaitMaking(of folder: String, _ file: Int32) -> String? {
    var path = folder
    while let parent = Self.parent(of: path) {
      if add(.awaited(folder, by: path), parent, WatchEvent.nameMask, file) { return path }
      path = parent
    }
    isIncomplete = true
    return nil
  }

  /// - Returns: Whether the folder is there; it need not be watched.
  private func add(_ post: Post, _ path: String, _ mask: UInt32, _ file: Int32) -> Bool {
    do throws(SystemError) {
      let watch = try system.add(file, path, mask)
      posts[watch, default: []].insert(post)
      let type = try system.fileSystemType(path)
      if sys_is_network_type(type) { isIncomplete = true }
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return false }
      isIncomplete = true
    }
    return true
  }

  private static func parent(of path: String) -> String? {
    if path == "/" || path == "." { return nil }
    guard path.contains("/") else { return "." }
    let parent = withoutSlash(FilePath.folder(of: path))
    return parent.isEmpty ? "/" : parent
  }
}
