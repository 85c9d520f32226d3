import ParleyModel
import ParleyStore

/// Tells what happens to the files of a workspace and to its journals, once things have calmed down.
///
/// Owned by the thread of the loop. Times are milliseconds of one clock that never goes back.
final class WorkspaceWatch {
  /// A save of another program is several changes; those within this time are one.
  static let pause = 40
  /// Whoever writes all the time is not waited for longer than this.
  static let patience = 400
  /// How often folders are looked at that cannot be watched.
  static let interval = 2_000

  private let root: String
  private let journals: Set<String>
  /// Whether the private papers count.
  private let isWithPapers: Bool
  private var watch: FolderWatch?
  private var pending = FileChanges()
  private var due: (first: Int, last: Int)?
  private var nextPoll: Int?

  /// - Parameters:
  ///   - root: The folder of the workspace.
  ///   - journals: The folder of the journals; nil where there is none.
  ///   - privateJournals: That of the private papers' journals; nil where those papers do not count.
  init(root: String, journals: String?, privateJournals: String? = nil) {
    self.root = root
    self.journals = Set([journals, privateJournals].compactMap(\.self))
    isWithPapers = privateJournals != nil
  }

  /// The folders whose files count.
  var folders: [String] {
    let open = [root, notes, root + "/scenarios"]
    let closed = [privateFolder, privateNotes, privateFolder + "/scenarios"]
    return open + (isWithPapers ? closed : []) + journals.sorted()
  }
  private var notes: String { root + "/notes" }
  private var privateFolder: String { root + "/" + Place.privateFolder }
  private var privateNotes: String { privateFolder + "/notes" }

  /// What the loop polls; nil where there is nothing to poll.
  var descriptor: Int32? { watch?.descriptor }

  /// Begins to watch.
  func start(at now: Int) {
    watch = FolderWatch(folders)
    planPoll(at: now)
  }

  /// Takes what the system tells.
  func collect(at now: Int) {
    guard let watch else { return }
    add(watch.collect(), at: now)
    if nextPoll == nil { planPoll(at: now) }
  }

  /// Adds changes, which are told after a pause.
  func add(_ changes: Set<WatchedChange>, at now: Int) {
    let before = pending
    for change in changes { add(change) }
    guard pending != before || !pending.isEmpty && !changes.isEmpty else { return }
    due = (first: due?.first ?? now, last: now)
  }

  /// What happened, when it is time to tell.
  func take(at now: Int) -> FileChanges? {
    guard let due, now >= min(due.last + Self.pause, due.first + Self.patience) else { return nil }
    self.due = nil
    defer { pending = FileChanges() }
    return pending.isEmpty ? nil : pending
  }

  /// Whether the folders are to be looked at now, since they cannot be watched; asked once.
  func isPollDue(at now: Int) -> Bool {
    guard let nextPoll, nextPoll <= now else { return false }
    planPoll(at: now)
    return true
  }

  /// Milliseconds until there is something to do, at least 1; nil where nothing waits.
  func milliseconds(from now: Int) -> Int? {
    let told = due.map { min($0.last + Self.pause, $0.first + Self.patience) }
    return [told, nextPoll].compactMap(\.self).min().map { max(1, $0 - now) }
  }

  private func planPoll(at now: Int) {
    nextPoll = watch?.needsPolling ?? false ? now + Self.interval : nil
  }

  private func add(_ change: WatchedChange) {
    switch change {
    case .everything:
      pending.isWorkspaceChanged = true
      pending.areNotesChanged = true
      pending.areJournalsChanged = !journals.isEmpty
    case .folder(let folder):
      if journals.contains(folder) {
        pending.areJournalsChanged = true
      } else {
        pending.isWorkspaceChanged = true
        if folder == notes || folder == privateNotes { pending.areNotesChanged = true }
      }
    case .name(let name, let folder):
      if journals.contains(folder) {
        pending.areJournalsChanged = true
      } else if name.hasPrefix(".") {
        // An editor's own files: nobody reads them.
      } else if folder == notes, name.hasSuffix(".md") {
        pending.notes.insert(String(name.dropLast(3)))
      } else if folder == privateNotes, name.hasSuffix(".md") {
        pending.notes.insert(Place.privateFolder + "/" + name.dropLast(3))
      } else {
        pending.isWorkspaceChanged = true
      }
    }
  }
}
