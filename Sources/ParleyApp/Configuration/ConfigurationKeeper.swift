import ParleyModel
public import ParleyStore
import Synchronization

/// Settings that are to be remembered, until the thread that saves has written them.
///
/// Whoever drags an edge changes a setting with every step; the file is written once for all the
/// steps that came while it was being written.
public final class ConfigurationKeeper: Sendable {
  private let store: ConfigurationStore
  private let waiting = Mutex<[ConfigurationChange]>([])

  /// Remembers in the file of a folder.
  public init(folder: ConfigurationFolder, fileSystem: FileSystem = .system) {
    store = ConfigurationStore(
      folder: folder, tableOrder: ConfigurationSetting.tables, fileSystem: fileSystem)
  }

  /// Takes changes in.
  ///
  /// - Returns: Whether ``write()`` is to be called for them; else a call is under way to them.
  func add(_ changes: [ConfigurationChange]) -> Bool {
    waiting.withLock { waiting in
      let isFirst = waiting.isEmpty
      let keys = changes.map(\.key)
      waiting.removeAll { keys.contains($0.key) }
      waiting += changes
      return isFirst && !waiting.isEmpty
    }
  }

  /// Writes everything that waits.
  ///
  /// - Returns: Why it is not remembered, in one line; nil where it is.
  func write() -> Phrase? {
    let changes = waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
    return store.remember(changes)
  }
}

extension AppState {
  /// Gives settings values for this run, and for those to come.
  mutating func remember(_ changes: [ConfigurationChange]) -> [Effect] {
    configuration.take(changes)
    return [.remember(changes)]
  }
}
