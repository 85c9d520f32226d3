import Glibc
import ParleyModel

/// A log of changes, open and locked: nobody else reads or writes it until it goes.
struct ChangeLogFile: ~Copyable {
  private let storage: JournalStorage
  private let workspace: String
  private let name: String
  private let file: Int32
  /// What was read, and written since.
  private(set) var reading: ChangeLogReading
  /// The bytes that were read.
  private let bytes: [UInt8]
  /// Whether the file may go on after what is known to be good.
  private var isLonger: Bool

  /// How often a log that is replaced while it is opened is opened again.
  private static let mostTries = 20

  /// Opens a workspace's log and waits until nobody else has it.
  ///
  /// - Parameter isMade: Whether it is made where there is none.
  /// - Returns: Nil where there is none.
  static func open(
    of workspace: String, named name: String, in storage: JournalStorage, isMade: Bool
  ) throws(ChangeLogFault) -> ChangeLogFile? {
    for _ in 0..<mostTries {
      let opened: Int32?
      do throws(SystemError) {
        opened = try descriptor(of: name, in: storage, isMade: isMade)
      } catch {
        throw ChangeLogFault(error)
      }
      guard let file = opened else { return nil }
      do throws(ChangeLogFault) {
        try lock(file, in: storage)
        // While this waited, the log may have been begun anew under its name.
        if storage.isName(name, of: file) {
          let bytes = try read(file, name, in: storage)
          let reading = try ChangeLogReading(bytes, workspace: workspace)
          return ChangeLogFile(
            storage: storage, workspace: workspace, name: name, file: file, reading: reading,
            bytes: bytes)
        }
        try? storage.fileSystem.close(file)
      } catch {
        try? storage.fileSystem.close(file)
        throw error
      }
    }
    throw ChangeLogFault(SystemError(EIO))
  }

  private init(
    storage: JournalStorage, workspace: String, name: String, file: Int32,
    reading: ChangeLogReading, bytes: [UInt8]
  ) {
    self.storage = storage
    self.workspace = workspace
    self.name = name
    self.file = file
    self.reading = reading
    self.bytes = bytes
    isLonger = bytes.count > reading.length
  }

  deinit { try? storage.fileSystem.close(file) }

  /// All bytes of an open log.
  static func read(
    _ file: Int32, _ name: String, in storage: JournalStorage
  ) throws(ChangeLogFault) -> [UInt8] {
    do throws(JournalReading.Failure) {
      return try storage.read(file)
    } catch .damaged(.unreadable(let cause)) {
      throw .unreadable(storage.path(name), cause: cause)
    } catch {
      throw .unreadable(storage.path(name), cause: "it is too long")
    }
  }

  private static func descriptor(
    of name: String, in storage: JournalStorage, isMade: Bool
  ) throws(SystemError) -> Int32? {
    let flags = O_RDWR | O_NOFOLLOW | O_NONBLOCK | (isMade ? O_CREAT : 0)
    let path = storage.path(name)
    do throws(SystemError) {
      return try storage.fileSystem.open(FileSystem.here, path, flags, 0o600)
    } catch let error where error.code == ENOENT {
      guard isMade else { return nil }
    }
    try storage.makeFolder()
    return try storage.fileSystem.open(FileSystem.here, path, flags, 0o600)
  }

  private static func lock(_ file: Int32, in storage: JournalStorage) throws(ChangeLogFault) {
    do throws(SystemError) {
      try storage.fileSystem.lock(file, true)
    } catch let error where [ENOLCK, EBADF, ENOTSUP, EINVAL, ENOSYS].contains(error.code) {
      // A home on a network folder without locks: one parley at a time, as a rule, is all there is.
    } catch {
      throw ChangeLogFault(error)
    }
  }
}

// MARK: Writing

extension ChangeLogFile {
  /// Writes a record behind all others, durably; after a failure it is as if nothing had been tried.
  ///
  /// - Parameter time: Seconds since 1970, for the name of a copy of a damaged log.
  mutating func append(_ record: ChangeRecord, at time: Int) throws(SystemError) {
    var new: [UInt8] = []
    var checksum = reading.checksum
    let isBlank = reading.length == 0
    if isBlank { appendOpening(to: &new, &checksum) }
    JournalRecord.append(.entry, record.bytes, to: &new, checksum: &checksum)
    try cutEnd(at: time)
    isLonger = true
    do throws(SystemError) {
      try storage.write(new, to: file, at: reading.length)
      if isBlank { try storage.syncFolder() }
    } catch {
      // Else the next record does it.
      if (try? storage.fileSystem.truncate(file, reading.length)) != nil { isLonger = false }
      throw error
    }
    isLonger = false
    _ = reading.take(record)
    reading.advance(to: reading.length + new.count, checksum)
  }

  /// Puts a log that tells of some steps only in place of this one; nothing may follow.
  ///
  /// - Parameter steps: They all stand.
  consuming func replace(by steps: [ChangeStep], at time: Int) throws(SystemError) {
    var new: [UInt8] = []
    var checksum = JournalRecord.seed
    appendOpening(to: &new, &checksum)
    for step in steps {
      JournalRecord.append(
        .entry, ChangeRecord.step(step).bytes, to: &new, checksum: &checksum)
    }
    if reading.isDamaged { try keepCopy(at: time) }
    let aside = name + ".new"
    // What a kill left there was never this log.
    try? storage.fileSystem.unlink(FileSystem.here, storage.path(aside))
    try storage.make(aside, of: new)
    do throws(SystemError) {
      try storage.fileSystem.rename(
        FileSystem.here, storage.path(aside), FileSystem.here, storage.path(name), 0)
    } catch {
      try? storage.fileSystem.unlink(FileSystem.here, storage.path(aside))
      throw error
    }
    try storage.syncFolder()
  }

  private func appendOpening(to bytes: inout [UInt8], _ checksum: inout UInt64) {
    let opening = ChangeOpening(workspace: workspace).bytes
    JournalRecord.append(.opening, opening, to: &bytes, checksum: &checksum)
  }

  /// Cuts off what is behind the last good record; what nobody could read is kept beside the log.
  private mutating func cutEnd(at time: Int) throws(SystemError) {
    guard isLonger else { return }
    if reading.isDamaged { try keepCopy(at: time) }
    try storage.fileSystem.truncate(file, reading.length)
    isLonger = false
  }

  private func keepCopy(at time: Int) throws(SystemError) {
    do throws(SystemError) {
      try storage.make("\(name).\(time).damaged", of: bytes)
    } catch let error where error.code == EEXIST {
      // One more try in the same second: the copy is there.
    }
  }
}
