/// What was read of a journal, kept until its file is written again.
struct KnownJournal: Sendable {
  /// The file as it was when it was read.
  let status: FileStatus?
  /// Whether there is something to tell: text that was never saved, or damage.
  let isWanted: Bool
  /// What was read; nil where nothing is to be told, so that saved texts take no memory.
  let entry: JournalEntry?

  init(_ entry: JournalEntry, status: FileStatus?) {
    self.status = status
    isWanted = entry.isUnsaved || entry.damage != nil
    self.entry = isWanted ? entry : nil
  }
}

extension JournalEntry {
  /// The same entry, held by somebody or not.
  func held(_ isLive: Bool) -> JournalEntry {
    JournalEntry(
      note: note, path: path, time: time, isLive: isLive, holder: holder, draft: draft,
      isTorn: isTorn, damage: damage)
  }
}
