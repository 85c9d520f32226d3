import Glibc
import ParleyModel

extension JournalShelf {
  /// The journals of this workspace that this process does not write, by note, then time.
  ///
  /// Of journals that were not written since the last survey only those that somebody holds, with
  /// all of it saved, are read again; of all it is asked anew whether somebody holds them.
  mutating func survey(isWithSaved: Bool) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    var found: [String: KnownJournal] = [:]
    for name in otherNames {
      let path = storage.path(name.text)
      let status = try? storage.fileSystem.statusOfName(FileSystem.here, path)
      if let status, let known = known[path], known.status == status {
        found[path] = known
      } else if let entry = entry(path, name: name) {
        found[path] = KnownJournal(entry, status: status)
      }
      guard let known = found[path] else { continue }
      guard known.isWanted || isWithSaved || isHeld(path) else { continue }
      guard let entry = known.entry ?? entry(path, name: name) else { continue }
      entries.append(entry.held(isHeld(path)))
    }
    known = found
    return entries.sorted { ($0.note, $0.time, $0.path) < ($1.note, $1.time, $1.path) }
  }

  private func isHeld(_ path: String) -> Bool {
    guard let file = try? storage.open(path, toWrite: false) else { return false }
    defer { try? storage.fileSystem.close(file) }
    return isLocked(file)
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
