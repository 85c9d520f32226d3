import ParleyModel
public import ParleyStore
import Synchronization

/// Settings that are to be remembered, until the thread that saves has written them.
///
/// Whoever drags an edge changes a setting with every step; the file is written once for all the
/// steps that came while it was being written.
public final class ConfigurationKeeper: Sendable {
  private struct Work {
    var waiting: [ConfigurationChange] = []
    var isWriting = false
  }

  private let store: ConfigurationStore
  private let work = Mutex(Work())

  /// Remembers in the file of a folder.
  public init(folder: ConfigurationFolder, fileSystem: FileSystem = .system) {
    store = ConfigurationStore(
      folder: folder, tableOrder: ConfigurationSetting.tables, fileSystem: fileSystem)
  }

  /// Takes changes in.
  ///
  /// - Returns: Whether ``write()`` is to be called for them; else a call is under way to them.
  func add(_ changes: [ConfigurationChange]) -> Bool {
    work.withLock { work in
      let isFirst = work.waiting.isEmpty
      let keys = changes.map(\.key)
      work.waiting.removeAll { keys.contains($0.key) }
      work.waiting += changes
      return isFirst && !work.waiting.isEmpty
    }
  }

  /// Writes everything that waits.
  ///
  /// - Returns: Why it is not remembered, in one line; nil where it is.
  func write() -> Phrase? {
    let changes = work.withLock { work in
      defer { work.waiting = [] }
      work.isWriting = true
      return work.waiting
    }
    defer { work.withLock { $0.isWriting = false } }
    return store.remember(changes)
  }

  /// Whether anything is not on disk yet.
  var isBusy: Bool { work.withLock { $0.isWriting || !$0.waiting.isEmpty } }
}

extension AppState {
  /// Gives settings values for this run, and for those to come.
  mutating func remember(_ changes: [ConfigurationChange]) -> [Effect] {
    configuration.take(changes)
    return [.remember(changes)]
  }
}
