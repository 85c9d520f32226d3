import Glibc
import ParleyStore
import Synchronization

/// Looks at folders that cannot be watched, and tells what changed since the last look.
final class FolderPoll: Sendable {
  private let folders: [String]
  private let last = Mutex<Look?>(nil)

  private struct Look: Sendable {
    let signature: FolderSignature
    /// Whether any later change must show in the next look.
    let isSettled: Bool
  }

  init(_ folders: [String]) {
    self.folders = folders
  }

  /// Waits for the disk, so it is not for the thread of the loop.
  ///
  /// - Returns: What may have changed; everything where only the bytes can tell.
  func look() -> Set<WatchedChange> {
    let signature = FolderSignature(of: folders)
    let look = Look(
      signature: signature, isSettled: signature.isSettled(at: time(nil) * 1_000_000_000))
    return last.withLock { last in
      defer { last = look }
      guard let before = last else { return [] }
      return before.isSettled ? signature.changes(since: before.signature) : [.everything]
    }
  }
}
