import Glibc
public import ParleyModel
public import ParleyStore
import Synchronization

/// Writes the journals of drafts and keeps what could not be written until it can be.
public final class JournalKeeper: Sendable {
  /// The journals' folder, to be watched for what others write; nil where there is none.
  public let folder: String?
  /// That of the private papers' journals, to be watched too; nil where those are not read.
  public let privateFolder: String?
  private let desk: JournalDesk
  private let waiting = Mutex(Waiting())

  /// What could not be done yet.
  private struct Waiting: Sendable {
    /// Changes to be written, by note.
    var batches: [String: DraftBatch] = [:]
    /// Notes whose journals are let go once their changes are written.
    var released: Set<String> = []
  }

  /// Keeps journals in a folder; nil where the environment names none, so that nothing can be kept.
  ///
  /// - Parameters:
  ///   - workspace: The folder of the workspace.
  ///   - papers: Whether drafts of private papers are told of; kept they are in any case, beside those.
  public init(
    folder: String?, workspace: String, papers: Papers = .open, fileSystem: FileSystem = .system
  ) {
    self.folder = folder
    privateFolder = papers == .all ? JournalFolder.path(ofPrivatePapersIn: workspace) : nil
    desk = JournalDesk(
      folder: folder, workspace: workspace, papers: papers, fileSystem: fileSystem,
      now: { time(nil) })
  }

  /// Writes changes of a draft behind those that wait, and tries those that wait again.
  ///
  /// - Returns: Why something could not be written; nil when all is on disk.
  public func keep(_ batch: DraftBatch) -> Phrase? {
    waiting.withLock { waiting in
      if waiting.batches[batch.note] == nil {
        waiting.batches[batch.note] = batch
      } else {
        waiting.batches[batch.note]?.changes += batch.changes
      }
    }
    return retry()
  }

  /// Tries again what could not be written.
  ///
  /// - Returns: The first reason why something still could not be.
  public func retry() -> Phrase? {
    var fault: Phrase?
    for batch in waiting.withLock({ $0.batches.values.sorted { $0.note < $1.note } }) {
      do throws(JournalFault) {
        try desk.append(batch.changes, to: batch.note, from: batch.base)
        waiting.withLock { $0.batches[batch.note] = nil }
        if waiting.withLock({ $0.released.remove(batch.note) != nil }) {
          desk.release(note: batch.note)
        }
      } catch {
        if error.isFinal, waiting.withLock({ $0.released.contains(batch.note) }) {
          // The note is saved, and what its journal tells is another story.
          forget(batch.note)
          desk.release(note: batch.note)
          continue
        }
        fault = fault ?? "\(error.cause). \(error.remedy)"
      }
    }
    return fault
  }

  /// Opens a note: the steps of an earlier time, where its file is still what they led to.
  func open(_ note: String, holding contents: FileContents) -> Draft? {
    // Written again, it is not to be let go.
    waiting.withLock { _ = $0.released.remove(note) }
    return desk.open(note: note, holding: contents)
  }

  /// Lets go of the journal of a note, once what waits is written.
  func release(_ note: String) {
    waiting.withLock { waiting in
      if waiting.batches[note] != nil { waiting.released.insert(note) }
    }
    if waiting.withLock({ $0.released.contains(note) }) {
      _ = retry()
    } else {
      desk.release(note: note)
    }
  }

  private func forget(_ note: String) {
    waiting.withLock { waiting in
      waiting.batches[note] = nil
      waiting.released.remove(note)
    }
  }

  /// Puts the journal of a note aside.
  func abandon(_ note: String) {
    _ = retry()
    forget(note)
    // One that cannot be renamed is offered again.
    if !desk.discard(note: note) { desk.release(note: note) }
  }

  /// Journals that others write, and those left behind with text that was never saved.
  func survey() -> [JournalEntry] { desk.survey(isWithSaved: false) }

  /// Takes over a draft that was left behind; nil where somebody else was quicker.
  func adopt(_ entry: JournalEntry) -> Draft? {
    forget(entry.note)
    return desk.adopt(entry)
  }

  /// Puts a draft that was left behind aside.
  func discard(_ entry: JournalEntry) { desk.discard(entry) }

  /// Removes what was put aside long ago.
  func sweep() { desk.sweep() }
}
