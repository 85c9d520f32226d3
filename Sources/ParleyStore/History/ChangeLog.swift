public import ParleyModel

/// What was changed in one workspace, newest last, so that it can be taken back and made again: one
/// log for notes, rows and scenarios, kept on disk and shared by all parleys of the user.
///
/// A change is recorded after it was saved. A kill, or a full disk, between the two loses the chance
/// to take that one step back and nothing else: the file is whole, and older steps are still there.
/// Likewise a step that is taken back but not noted is offered again, and then changes nothing.
///
/// The calls wait for the disk, and for another parley that is just writing the log; they belong on a
/// background thread. Nothing is kept between them but on disk.
public struct ChangeLog: Sendable {
  /// The folder of the workspace, as it was given.
  let root: String
  /// Its resolved path, by which the log is found.
  let workspace: String
  let storage: JournalStorage
  /// The folder of private papers: steps that touch any of them are kept in a log there and nowhere
  /// else. Both logs together are one row of steps.
  let closed: JournalStorage
  let now: @Sendable () -> Int
  /// Whether steps of private papers are told of and turned; they are recorded in any case.
  private(set) var papers = Papers.all

  /// How many steps are kept.
  static let mostSteps = 200
  /// Bytes of the longest log, and of the longest step.
  static let longest = 8 << 20
  /// How many of the newest steps a log that is full begins anew with, and their bytes at most.
  static let renewed = (steps: 150, bytes: longest / 2)

  /// Names a log; nothing is read or made on disk yet.
  ///
  /// - Parameters:
  ///   - folder: Where logs are kept, as ``ChangeFolder/path(environment:)`` says; nil where there is
  ///     nowhere, and then nothing is kept.
  ///   - workspace: The path of the workspace's folder.
  ///   - fileSystem: The system calls.
  ///   - now: The time, in seconds since 1970.
  public init(
    folder: String?, workspace: String, fileSystem: FileSystem = .system,
    now: @escaping @Sendable () -> Int
  ) {
    root = workspace
    self.workspace = (try? fileSystem.resolve(workspace)) ?? workspace
    storage = JournalStorage(folder: folder, fileSystem: fileSystem)
    closed = JournalStorage(
      folder: PrivateFolder(root: workspace).path, fileSystem: fileSystem)
    self.now = now
  }

  /// The same log with the steps of private papers, or as if there were none.
  public func over(_ papers: Papers) -> ChangeLog {
    var log = self
    log.papers = papers
    return log
  }

  /// What can be taken back and made again next; nothing where the log cannot be read.
  ///
  /// It does not wait for others: what they are just writing is not there yet.
  public func read() -> ChangeLogState {
    ChangeLogState(
      ChangeLogEnds(reading(isPrivate: false)), ChangeLogEnds(reading(isPrivate: true)))
  }

  /// Keeps a change that has just been saved. Steps that were taken back before it are dropped.
  ///
  /// - Parameters:
  ///   - label: What the screen calls it.
  ///   - saved: The files that were written, in order. Those that hold what they held are left out.
  ///   - moves: The files that were moved to the trash after it.
  /// - Returns: Why it cannot be taken back later, as a sentence; nil where all is well.
  public func record(
    _ label: ChangeLabel, _ saved: [SavedFile], moves: [TrashMove] = []
  ) -> Phrase? {
    let changes = FileChange.changes(of: saved) + moves.map { .moved($0) }
    if changes.isEmpty { return nil }
    do throws(ChangeLogFault) {
      try record(label, changes)
      return nil
    } catch {
      return error.message
    }
  }

  /// Gives up a step that can neither be taken back nor made again, so that others can be.
  ///
  /// - Parameter id: Of the newest step that stands, or of the one taken back last; any other stays.
  public func forget(_ id: UInt64) -> ChangeLogState {
    let state = read()
    for step in [state.undo, state.redo] where step?.id == id {
      // Of a log that another parley has turned meanwhile the end is looked at again.
      guard let step, var file = try? open(isPrivate: step.isPrivate, isMade: false),
        [file.reading.state.undo, file.reading.state.redo].contains(where: { $0?.id == id })
      else { continue }
      try? file.append(.forgotten(id), at: now())
    }
    return read()
  }

  private func record(
    _ label: ChangeLabel, _ changes: [FileChange]
  ) throws(ChangeLogFault) {
    let time = now()
    let isPrivate = changes.contains { Place(file: $0.file, line: 0).isPrivate }
    if isPrivate { try prepareClosed() }
    // Always in the same order, so that two parleys never wait for each other.
    var other = isPrivate ? try? open(isPrivate: false, isMade: false) : nil
    guard var file = try open(isPrivate: isPrivate, isMade: true) else { throw .homeless }
    if !isPrivate { other = try? open(isPrivate: true, isMade: false) }
    let step = ChangeStep(
      id: file.reading.nextID(at: time, after: other?.reading.lastID ?? 0), time: max(time, 0),
      label: label, changes: changes)
    let record = ChangeRecord.step(step)
    let size = record.bytes.count + JournalRecord.overhead
    guard size <= Self.longest else { throw .tooLarge }
    do throws(SystemError) {
      if file.reading.done.count < Self.mostSteps, file.reading.length + size <= Self.longest {
        try file.append(record, at: time)
      } else {
        let steps = Self.newest(of: file.reading.done.map(\.step) + [step])
        try file.replace(by: steps, at: time)
      }
    } catch {
      throw ChangeLogFault(error)
    }
    // What was taken back before is dropped in both.
    for id in (other?.reading.undone.map(\.step.id) ?? []).reversed() {
      try? other?.append(.forgotten(id), at: time)
    }
  }

  /// The newest steps, and the last one whatever its size.
  private static func newest(of steps: [ChangeStep]) -> [ChangeStep] {
    var bytes = 0
    var count = 0
    for step in steps.reversed() {
      bytes += ChangeRecord.step(step).bytes.count + JournalRecord.overhead
      if count > 0, bytes > renewed.bytes || count == renewed.steps { break }
      count += 1
    }
    return steps.suffix(count)
  }
}

extension FileChange {
  /// What was changed in files that were written, one change a file.
  fileprivate static func changes(of saved: [SavedFile]) -> [FileChange] {
    var files: [String] = []
    var ends: [String: SavedFile] = [:]
    for one in saved {
      if ends[one.file] == nil { files.append(one.file) }
      let before = ends[one.file]?.before ?? one.before
      ends[one.file] = SavedFile(file: one.file, before: before, after: one.after)
    }
    return files.compactMap { ends[$0] }.compactMap { saved in
      switch (saved.before, saved.after) {
      case (.absent, .bytes(let bytes)): .made(file: saved.file, bytes: bytes)
      case (.bytes(let before), .bytes(let after)):
        TextPatch(file: saved.file, from: before, to: after).map { .text($0) }
      // A file only ever goes to the trash, and that is a move.
      case (_, .absent): nil
      }
    }
  }
}
