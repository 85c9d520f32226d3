import ParleyModel
import Synchronization

/// Keeps what is typed into the notes of one workspace before it is saved, through `kill -9`, power
/// cuts and restarts, with every step that can be taken back.
///
/// Drafts of private papers, whose names begin with `private/`, are kept among those papers, and not a
/// byte of them anywhere else. Every draft has a file of its own in ``JournalFolder``, locked by the process that writes it. A
/// locked journal means that somebody is writing the note; one that is not locked was left behind.
///
/// Meant for one background thread: the calls wait for the disk. They may come from any thread all
/// the same, one after the other, since a lock guards all state.
public final class JournalDesk: Sendable {
  private let shelf: Mutex<JournalShelf>
  /// The journals of private papers.
  private let closed: Mutex<JournalShelf>
  private let papers: Papers
  private let privateFolder: PrivateFolder
  private let now: @Sendable () -> Int

  /// Opens a desk; nothing is read or made on disk yet.
  ///
  /// - Parameters:
  ///   - folder: Where journals are kept, as ``JournalFolder/path(environment:)`` says; nil where
  ///     there is nowhere, and then every append fails.
  ///   - workspace: The path of the workspace's folder.
  ///   - papers: Whether drafts of private papers are told of and swept.
  ///   - fileSystem: The system calls.
  ///   - holder: Whom others see as the writer.
  ///   - now: The time, in seconds since 1970.
  public convenience init(
    folder: String?, workspace: String, papers: Papers = .open, fileSystem: FileSystem = .system,
    holder: JournalHolder = .current, now: @escaping @Sendable () -> Int
  ) {
    let shelf = JournalShelf(
      folder: folder, workspace: workspace, fileSystem: fileSystem, holder: holder)
    self.init(shelf: shelf, root: workspace, papers: papers, now: now)
  }

  /// - Parameters:
  ///   - shelf: The journals of what is public.
  ///   - root: The folder of the workspace; nil for the one the shelf knows.
  init(
    shelf: JournalShelf, root: String? = nil, papers: Papers = .open,
    now: @escaping @Sendable () -> Int
  ) {
    let root = root ?? shelf.workspace
    self.shelf = Mutex(shelf)
    closed = Mutex(
      JournalShelf(
        folder: JournalFolder.path(ofPrivatePapersIn: root), workspace: root,
        fileSystem: shelf.storage.fileSystem, holder: shelf.holder))
    privateFolder = PrivateFolder(root: root, fileSystem: shelf.storage.fileSystem)
    self.papers = papers
    self.now = now
  }

  deinit {
    shelf.withLock { $0.releaseAll() }
    closed.withLock { $0.releaseAll() }
  }

  /// Works with the journals of a note.
  private func withShelf<Result: Sendable>(
    ofNote note: String, _ body: (inout sending JournalShelf) -> sending Result
  ) -> sending Result {
    Place(file: note, line: 0).isPrivate ? closed.withLock(body) : shelf.withLock(body)
  }

  /// Works with the journals among which a file stands.
  private func withShelf<Result: Sendable>(
    ofFile path: String, _ body: (inout sending JournalShelf) -> sending Result
  ) -> sending Result {
    let isPrivate = FilePath.folder(of: path) == closed.withLock { $0.storage.folder }
    return isPrivate ? closed.withLock(body) : shelf.withLock(body)
  }

  /// Whether the journals of private papers may be looked at.
  private var isClosedRead: Bool { papers == .all && privateFolder.standing == .ready }

  /// The journals of this workspace that this desk does not write, sorted by note, then time.
  ///
  /// A folder that is not there or cannot be read has none.
  ///
  /// - Parameter isWithSaved: Whether those nobody writes and whose text is saved are told too.
  public func survey(isWithSaved: Bool = true) -> [JournalEntry] {
    let open = shelf.withLock { $0.survey(isWithSaved: isWithSaved) }
    guard isClosedRead else { return open }
    return open + closed.withLock { $0.survey(isWithSaved: isWithSaved) }
  }

  /// Reads one journal, as to follow what somebody else is typing.
  ///
  /// - Returns: Nil where there is none, it is another workspace's, or nothing is in it yet.
  public func read(_ path: String) -> JournalEntry? {
    withShelf(ofFile: path) { $0.entry(path) }
  }

  /// Goes on with the journal of a note that is saved, so that its steps can still be taken back.
  ///
  /// - Parameters:
  ///   - note: The id of the note's round.
  ///   - contents: What the note's file holds.
  /// - Returns: The draft, based on `contents`; nil where no journal ends with that text. Journals
  ///   that are wholly saved and end with another are removed; those with unsaved text stay.
  public func open(note: String, holding contents: FileContents) -> Draft? {
    withShelf(ofNote: note) { $0.open(note, holding: contents, at: now()) }
  }

  /// Makes changes of a note's draft durable, as one record.
  ///
  /// After a failure nothing was appended; the next call must bring the same changes again, before
  /// those made since. Changes without effect, as an undo where there is none, are left out.
  ///
  /// - Parameters:
  ///   - changes: All since the last append, in order.
  ///   - note: The id of the note's round.
  ///   - base: What the draft began from; it counts only while no journal is held for the note.
  /// - Throws: Why they are not on disk.
  public func append(
    _ changes: [DraftChange], to note: String, from base: FileContents
  ) throws(JournalFault) {
    guard Place(file: note, line: 0).isPrivate else {
      return try shelf.withLock { (shelf) throws(JournalFault) in
        try shelf.append(changes, to: note, from: base, at: now())
      }
    }
    try closed.withLock { (shelf) throws(JournalFault) in
      do throws(SaveFault) {
        // The indexes of git are looked at when a journal begins, not after every key.
        try privateFolder.prepareJournal(isQuick: shelf.held[note] != nil)
      } catch {
        throw JournalFault(code: error.code, cause: error.cause, remedy: error.remedy)
      }
      try shelf.append(changes, to: note, from: base, at: now())
    }
  }

  /// Takes over a journal that was left behind; what is appended to its note from now on goes there,
  /// and another journal held for the note is released.
  ///
  /// A damaged end is cut off with the next record, after the whole file was copied beside it.
  ///
  /// - Returns: The draft as the journal tells it now; nil where somebody else was quicker, or the
  ///   journal cannot be read.
  public func adopt(_ entry: JournalEntry) -> Draft? {
    withShelf(ofFile: entry.path) { $0.adopt(entry, at: now()) }
  }

  /// Gives up what was typed into a note; the file is renamed and kept for thirty days.
  ///
  /// - Returns: False where the file could not be renamed; the journal is then still held.
  @discardableResult
  public func discard(note: String) -> Bool {
    withShelf(ofNote: note) { $0.discard(note, at: now()) }
  }

  /// Gives up a journal; the file is renamed and kept for thirty days.
  ///
  /// - Returns: False where somebody else holds it or the file could not be renamed.
  @discardableResult
  public func discard(_ entry: JournalEntry) -> Bool {
    withShelf(ofFile: entry.path) { $0.discard(entry, at: now()) }
  }

  /// Removes what is older than thirty days and wanted by nobody: discarded journals, copies of
  /// damaged ones, and those left behind whose text is saved. Meant for the start.
  ///
  /// - Warning: Removes files, also those of other workspaces.
  public func sweep() {
    shelf.withLock { $0.sweep(at: now()) }
    if isClosedRead { closed.withLock { $0.sweep(at: now()) } }
  }

  /// Gives up writing a note's journal; it stays on disk, for ``open(note:holding:)`` where it is
  /// saved, for ``adopt(_:)`` where it is not.
  public func release(note: String) { withShelf(ofNote: note) { $0.release(note) } }
}
