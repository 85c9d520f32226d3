import Glibc

extension JournalShelf {
  /// The journals of this workspace that this process does not write, by note, then time.
  func survey() -> [JournalEntry] {
    otherNames.compactMap { entry(storage.path($0.text), name: $0) }
      .sorted { ($0.note, $0.time, $0.path) < ($1.note, $1.time, $1.path) }
  }

  /// One journal; nil where there is none, or where nothing was promised to be in it yet.
  func entry(_ path: String) -> JournalEntry? {
    let last = path.split(separator: "/").last.map { String($0) } ?? ""
    return JournalName(last).flatMap { entry(path, name: $0) }
  }

  private func entry(_ path: String, name: JournalName) -> JournalEntry? {
    let file: Int32
    do throws(SystemError) {
      file = try storage.open(path, toWrite: false)
    } catch {
      guard error.code != ENOENT else { return nil }
      let cause = FileFault.explanation(of: error.code).cause
      return unreadable(name, path, .unreadable(cause: cause), time: 0, isLive: false)
    }
    defer { try? storage.fileSystem.close(file) }
    do throws(JournalReading.Failure) {
      let reading = try JournalReading(try storage.read(file))
      guard reading.opening.workspace == workspace else { return nil }
      return JournalEntry(
        note: reading.opening.note, path: path, time: reading.time, isLive: isLocked(file),
        holder: reading.holder, draft: reading.draft, isTorn: reading.isTorn,
        damage: reading.damage)
    } catch {
      guard case .damaged(let damage) = error else { return nil }
      let changed = (try? storage.fileSystem.status(file))?.changed ?? 0
      return unreadable(
        name, path, damage, time: changed / 1_000_000_000, isLive: isLocked(file))
    }
  }

  /// Whether somebody holds a file; the lock this takes to find out goes when the file is closed.
  private func isLocked(_ file: Int32) -> Bool {
    do throws(SystemError) {
      try storage.fileSystem.lock(file, false)
      return false
    } catch {
      return error.code == EWOULDBLOCK
    }
  }

  private func unreadable(
    _ name: JournalName, _ path: String, _ damage: JournalDamage, time: Int, isLive: Bool
  ) -> JournalEntry {
    JournalEntry(
      note: name.note, path: path, time: time, isLive: isLive, holder: nil, draft: nil,
      isTorn: false, damage: damage)
  }
}
