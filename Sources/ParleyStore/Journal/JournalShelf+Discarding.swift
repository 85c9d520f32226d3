import Glibc

extension JournalShelf {
  /// Gives up a note's journal and its text; false when the file could not be renamed.
  mutating func discard(_ note: String, at time: Int) -> Bool {
    guard let journal = held[note] else { return true }
    guard isRetired(journal.name, at: time) else { return false }
    try? storage.fileSystem.close(journal.file)
    held[note] = nil
    return true
  }

  /// Gives up a journal that nobody else holds.
  mutating func discard(_ entry: JournalEntry, at time: Int) -> Bool {
    guard let name = name(of: entry) else { return false }
    if let own = held.first(where: { $0.value.name == name }) { return discard(own.key, at: time) }
    guard let file = try? storage.open(entry.path, toWrite: true) else { return false }
    defer { try? storage.fileSystem.close(file) }
    return storage.lockAtOnce(file) && storage.isName(name.text, of: file)
      && isRetired(name, at: time)
  }

  /// Removes what nobody has wanted for thirty days, of all workspaces.
  func sweep(at time: Int) {
    let start = time - Self.keepingTime
    let own = Set(held.values.map(\.name))
    for text in storage.names() {
      if let retired = retirement(of: text) {
        guard retired < start else { continue }
        try? storage.fileSystem.unlink(FileSystem.here, storage.path(text))
      } else if let name = JournalName(text), !own.contains(name), wasWritten(name, before: start),
        let seized = seize(name)
      {
        letGo(seized, removing: isUseless(seized, since: start))
      }
    }
  }

  private func isRetired(_ name: JournalName, at time: Int) -> Bool {
    guard (try? storage.retire(name.text, at: max(0, time), as: "discarded")) != nil else {
      return false
    }
    try? storage.syncFolder()
    return true
  }

  /// When a file was discarded, or kept for its damage; its name says so, since renaming a file does
  /// not change its time. Nil for any other file.
  private func retirement(of name: String) -> Int? {
    let parts = name.split(separator: ".")
    guard parts.count > 3, ["discarded", "damaged"].contains(parts[parts.count - 1]),
      parts[parts.count - 3] == "journal"
    else { return nil }
    return Int(parts[parts.count - 2])
  }

  /// A look that spares reading the files of the last weeks.
  private func wasWritten(_ name: JournalName, before time: Int) -> Bool {
    let status = try? storage.fileSystem.statusOfName(FileSystem.here, storage.path(name.text))
    return status.map { $0.changed / 1_000_000_000 < time } ?? false
  }

  private func isUseless(_ seized: Seized, since start: Int) -> Bool {
    switch seized.reading {
    case .success(let reading):
      !reading.draft.isChanged && reading.damage == nil && reading.time < start
    case .failure(let failure): failure == .unfinished
    }
  }
}
