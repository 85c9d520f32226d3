import Glibc

/// A journal this desk writes: its file is open and locked.
struct HeldJournal: Sendable {
  let name: JournalName
  let file: Int32
  /// Bytes that are known to be good; what comes after them is cut off before anything is written.
  private(set) var length: Int
  private(set) var transcript: JournalTranscript
  private var checksum: UInt64
  /// Whether the file may go on after ``length``.
  private var isLonger: Bool
  /// Whether the file must be copied before its damaged end is cut off.
  private var isCopyDue: Bool
  /// Whether the file names another process as its writer.
  private var isHolderDue: Bool
  /// Steps the draft has taken and the file does not tell yet.
  private var dueSteps: [JournalBatch.Step]

  /// A journal that has just been made, with nothing in it.
  ///
  /// - Parameter steps: Lead from the transcript's base to its text.
  init(
    new name: JournalName, file: Int32, transcript: JournalTranscript,
    steps: [JournalBatch.Step] = []
  ) {
    self.name = name
    self.file = file
    self.transcript = transcript
    dueSteps = steps
    length = 0
    checksum = JournalRecord.seed
    isLonger = false
    isCopyDue = false
    isHolderDue = false
  }

  /// A journal that somebody else wrote.
  ///
  /// - Parameter size: Bytes of the whole file.
  init(_ reading: JournalReading, name: JournalName, file: Int32, size: Int) {
    self.name = name
    self.file = file
    transcript = JournalTranscript(reading.draft)
    length = reading.length
    checksum = reading.checksum
    isLonger = size > reading.length
    isCopyDue = reading.damage != nil
    isHolderDue = true
    dueSteps = []
  }

  /// The draft as it stands after all that was appended.
  var draft: Draft { transcript.draft }

  /// Whether nothing is written yet, so that a draft may still begin anywhere.
  var isBlank: Bool { length == 0 }

  /// Whether the file has no name any more: somebody deleted it, and it would go with this process.
  func isLost(in storage: JournalStorage) -> Bool {
    (try? storage.fileSystem.status(file))?.links == 0
  }

  /// Begins from other contents; only while nothing is written.
  mutating func begin(from base: FileContents) {
    transcript = JournalTranscript(Draft(note: draft.note, base: base))
  }

  /// The file now holds what the draft's text is.
  mutating func rebase(on contents: FileContents) {
    guard draft.base != contents, let steps = transcript.take(.based(on: contents)) else { return }
    dueSteps += steps
  }

  /// Writes changes as one record, durably; after a failure it is as if nothing had been tried.
  mutating func append(
    _ changes: [DraftChange], moment: JournalMoment, to storage: JournalStorage
  ) throws(JournalFault) {
    var transcript = transcript
    var batch = JournalBatch(
      time: moment.time, holder: isHolderDue ? moment.holder : nil, steps: dueSteps)
    for change in changes {
      guard let steps = transcript.take(change) else { throw .unrelated }
      batch.steps += steps
    }
    if batch.steps.isEmpty && batch.holder == nil { return }
    let opening =
      isBlank ? moment.opening(of: draft.note, from: transcript.origin).bytes : []
    let payload = batch.bytes
    guard
      length + opening.count + payload.count + 2 * JournalRecord.overhead
        <= JournalReading.limit
    else { throw .tooLarge }
    var bytes: [UInt8] = []
    var checksum = checksum
    if isBlank { JournalRecord.append(.opening, opening, to: &bytes, checksum: &checksum) }
    JournalRecord.append(.batch, payload, to: &bytes, checksum: &checksum)
    do throws(SystemError) {
      try write(bytes, at: moment.time, to: storage)
    } catch {
      throw JournalFault(error)
    }
    length += bytes.count
    self.checksum = checksum
    self.transcript = transcript
    isHolderDue = false
    dueSteps = []
  }

  private mutating func write(
    _ bytes: [UInt8], at time: Int, to storage: JournalStorage
  ) throws(SystemError) {
    if isCopyDue {
      try copy(at: time, in: storage)
      isCopyDue = false
    }
    if isLonger { try storage.fileSystem.truncate(file, length) }
    isLonger = true
    try storage.write(bytes, to: file, at: length)
    if isBlank { try storage.syncFolder() }
    isLonger = false
  }

  /// Keeps the whole file beside it, since the end that nobody could read may still be wanted.
  private func copy(at time: Int, in storage: JournalStorage) throws(SystemError) {
    let bytes = try wholeFile(in: storage)
    try storage.make("\(name.text).\(time).damaged", of: bytes)
  }

  /// All bytes, read through a descriptor of its own: this one's place is at the end by now.
  private func wholeFile(in storage: JournalStorage) throws(SystemError) -> [UInt8] {
    let file = try storage.open(storage.path(name.text), toWrite: false)
    defer { try? storage.fileSystem.close(file) }
    let bytes = (try? storage.read(file)) ?? []
    guard bytes.count > length else { throw SystemError(EIO) }
    return bytes
  }

  /// Gives the file up: the lock is gone with it. One that nothing was written to goes altogether;
  /// what was written by half stays, since it may be all there is.
  func release(in storage: JournalStorage) {
    if isBlank, !isLonger, storage.isName(name.text, of: file) {
      try? storage.fileSystem.unlink(FileSystem.here, storage.path(name.text))
    }
    try? storage.fileSystem.close(file)
  }

  /// Takes the file off the disk and gives it up.
  func remove(from storage: JournalStorage) {
    // Where it was lost, its name may be another's by now.
    if storage.isName(name.text, of: file) {
      try? storage.fileSystem.unlink(FileSystem.here, storage.path(name.text))
    }
    try? storage.fileSystem.close(file)
  }
}
