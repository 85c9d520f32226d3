import Glibc
public import ParleyStore
import Synchronization

/// Writes the journals of drafts and keeps what could not be written until it can be.
public final class JournalKeeper: Sendable {
  /// The journals' folder, to be watched for what others write; nil where there is none.
  public let folder: String?
  private let state: Mutex<State>

  fileprivate struct State: ~Copyable {
    let desk: JournalDesk
    /// What could not be written yet, by note.
    var waiting: [String: JournalBatch] = [:]
  }

  /// Keeps journals in a folder; nil where the environment names none, so that nothing can be kept.
  ///
  /// - Parameter workspace: The folder of the workspace.
  public init(folder: String?, workspace: String, fileSystem: FileSystem = .system) {
    self.folder = folder
    state = Mutex(
      State(
        desk: JournalDesk(
          folder: folder, workspace: workspace, fileSystem: fileSystem, now: { time(nil) })))
  }

  /// Writes changes of a draft behind those that wait, and tries those that wait again.
  ///
  /// - Returns: Why something could not be written; nil when all is on disk.
  public func keep(_ batch: JournalBatch) -> String? {
    state.withLock { state in
      if !batch.changes.isEmpty { state.add(batch) }
      return state.write()
    }
  }

  /// Tries again what could not be written.
  public func retry() -> String? { state.withLock { $0.write() } }

  /// Opens a note: the steps of an earlier time, where its file is still what they led to.
  func open(_ note: String, holding contents: FileContents) -> Draft? {
    state.withLock { $0.desk.open(note: note, holding: contents) }
  }

  /// Lets go of the journal of a note, after writing what waits.
  func release(_ note: String) {
    state.withLock { state in
      _ = state.write()
      state.waiting[note] = nil
      state.desk.release(note: note)
    }
  }

  /// The journals of others, and those nobody holds.
  func survey() -> [JournalEntry] { state.withLock { $0.desk.survey() } }

  /// Takes over a draft that was left behind; nil where somebody else was quicker.
  func adopt(_ entry: JournalEntry) -> Draft? { state.withLock { $0.desk.adopt(entry) } }

  /// Puts a draft that was left behind aside.
  func discard(_ entry: JournalEntry) { state.withLock { _ = $0.desk.discard(entry) } }

  /// Removes what was put aside long ago.
  func sweep() { state.withLock { $0.desk.sweep() } }
}

extension JournalKeeper.State {
  mutating func add(_ batch: JournalBatch) {
    if waiting[batch.note] == nil {
      waiting[batch.note] = batch
    } else {
      waiting[batch.note]?.changes += batch.changes
    }
  }

  /// - Returns: The first reason why something could not be written.
  mutating func write() -> String? {
    var fault: String?
    for note in waiting.keys.sorted() {
      guard let batch = waiting[note] else { continue }
      do throws(JournalFault) {
        try desk.append(batch.changes, to: note, from: batch.base)
        waiting[note] = nil
      } catch {
        fault = fault ?? "\(error.cause). \(error.remedy)"
      }
    }
    return fault
  }
}
