import Glibc

/// The journals of one workspace: those on disk, and those this process writes.
struct JournalShelf: Sendable {
  /// The workspace's path without links.
  let workspace: String
  let storage: JournalStorage
  let holder: JournalHolder
  /// What was read of journals that have not been written since.
  var known: [String: KnownJournal] = [:]
  /// The journal written for each note.
  var held: [String: HeldJournal] = [:]

  /// Bytes after which a journal whose text is saved begins anew.
  var longLength = 4 << 20
  /// Bytes after which one begins anew although its text is not saved, lest it grow too large to be
  /// read; the steps before are then one.
  var hugeLength = JournalReading.limit / 2
  /// Seconds after which what nobody wants any more is removed: thirty days.
  static let keepingTime = 30 * 86_400

  init(folder: String?, workspace: String, fileSystem: FileSystem, holder: JournalHolder) {
    self.workspace = (try? fileSystem.resolve(workspace)) ?? workspace
    storage = JournalStorage(folder: folder, fileSystem: fileSystem)
    self.holder = holder
  }

  /// The names of this workspace's journals that this process does not write, in order.
  var otherNames: [JournalName] {
    let own = Set(held.values.map(\.name))
    let prefix = JournalName.prefix(workspace: workspace)
    return storage.names().filter { $0.hasPrefix(prefix) }.compactMap { JournalName($0) }
      .filter { !own.contains($0) }.sorted { ($0.stem, $0.number) < ($1.stem, $1.number) }
  }

  /// Gives a journal up; it stays on disk.
  mutating func release(_ note: String) {
    held.removeValue(forKey: note)?.release(in: storage)
  }

  /// Gives all journals up.
  mutating func releaseAll() {
    for note in held.keys.sorted() { release(note) }
  }
}
