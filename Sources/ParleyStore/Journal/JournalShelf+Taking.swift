import Glibc

extension JournalShelf {
  /// A journal nobody else holds, locked by this process.
  struct Seized {
    let name: JournalName
    let file: Int32
    /// Bytes of the whole file.
    let size: Int
    let reading: Result<JournalReading, JournalReading.Failure>
  }

  /// Locks and reads a journal; nil when somebody else holds it or it is gone.
  func seize(_ name: JournalName) -> Seized? {
    guard let file = try? storage.open(storage.path(name.text), toWrite: true) else { return nil }
    guard storage.lockAtOnce(file), storage.isName(name.text, of: file) else {
      try? storage.fileSystem.close(file)
      return nil
    }
    do throws(JournalReading.Failure) {
      let bytes = try storage.read(file)
      let reading = Result { () throws(JournalReading.Failure) in try JournalReading(bytes) }
      return Seized(name: name, file: file, size: bytes.count, reading: reading)
    } catch {
      return Seized(name: name, file: file, size: 0, reading: .failure(error))
    }
  }

  /// Unlocks a journal, and takes it off the disk where it is of no use.
  func letGo(_ seized: Seized, removing: Bool = false) {
    if removing {
      try? storage.fileSystem.unlink(FileSystem.here, storage.path(seized.name.text))
    }
    try? storage.fileSystem.close(seized.file)
  }

  /// Goes on with a journal whose text is what the note's file holds.
  mutating func open(_ note: String, holding contents: FileContents, at time: Int) -> Draft? {
    // One that is being written stays: letting it go would begin a second one.
    if let journal = held[note] {
      let draft = journal.draft
      return draft.base == contents && !draft.isChanged ? draft : nil
    }
    let stem = JournalName(workspace: workspace, note: note, number: 1).stem
    var best: (Seized, JournalReading)?
    for name in otherNames where name.stem == stem {
      guard let seized = seize(name) else { continue }
      guard case .success(let reading) = seized.reading, reading.damage == nil,
        reading.opening.note == note, reading.opening.workspace == workspace
      else {
        letGo(seized)
        continue
      }
      if reading.tells(contents) {
        let isBetter = best.map { $0.1.time <= reading.time } ?? true
        if isBetter, let best { letGo(best.0) }
        if isBetter { best = (seized, reading) } else { letGo(seized) }
      } else {
        // Steps back from another text would write over what somebody else has put there.
        letGo(seized, removing: !reading.draft.isChanged && !reading.isTorn)
      }
    }
    guard let (seized, reading) = best else { return nil }
    return hold(seized, reading, at: time, rebasing: contents)
  }

  /// Goes on with a journal that nobody holds.
  mutating func adopt(_ entry: JournalEntry, at time: Int) -> Draft? {
    guard let name = name(of: entry), let seized = seize(name) else { return nil }
    guard case .success(let reading) = seized.reading, reading.opening.workspace == workspace
    else {
      letGo(seized)
      return nil
    }
    release(reading.opening.note)
    return hold(seized, reading, at: time, rebasing: nil)
  }

  /// The name of an entry's file; nil where it stands in another folder.
  func name(of entry: JournalEntry) -> JournalName? {
    let last = entry.path.split(separator: "/").last.map { String($0) } ?? ""
    guard let name = JournalName(last), storage.path(last) == entry.path else { return nil }
    return name
  }

  private mutating func hold(
    _ seized: Seized, _ reading: JournalReading, at time: Int, rebasing contents: FileContents?
  ) -> Draft {
    var journal = HeldJournal(reading, name: seized.name, file: seized.file, size: seized.size)
    if let contents { journal.rebase(on: contents) }
    // Says who writes now. Should it fail, the next record says it; then its failure is told.
    try? journal.append([], moment: moment(at: time), to: storage)
    held[reading.opening.note] = journal
    return journal.draft
  }

  func moment(at time: Int) -> JournalMoment {
    JournalMoment(workspace: workspace, holder: holder, time: max(0, time))
  }
}

extension JournalReading {
  /// Whether the text is what a file holds.
  fileprivate func tells(_ contents: FileContents) -> Bool {
    switch contents {
    case .absent: draft.bytes.isEmpty
    case .bytes(let bytes): draft.bytes == bytes
    }
  }
}
