import Glibc

@testable import ParleyStore

/// A scratch folder that is watched, with its `notes`.
final class WatchedFolder {
  let scratch = ScratchFolder()
  let watch: FolderWatch
  var root: String { scratch.path }
  var notes: String { root + "/notes" }

  init(hasNotes: Bool = true, system: WatchSystem = .system) {
    scratch.write("a\n", to: "rounds.csv")
    if hasNotes { scratch.write("a\n", to: "notes/12-01.md") }
    watch = FolderWatch([scratch.path, scratch.path + "/notes"], system: system)
  }

  /// What is collected until a change is among it, or everything, or for forty seconds.
  func changes(until wanted: WatchedChange) -> Set<WatchedChange> {
    var changes: Set<WatchedChange> = []
    let end = ContinuousClock.now + .seconds(40)
    while changes.isDisjoint(with: [wanted, .everything]), ContinuousClock.now < end,
      let file = watch.descriptor
    {
      var request = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      if poll(&request, 1, 100) > 0 { changes.formUnion(watch.collect()) }
    }
    return changes
  }

  /// What is collected until now: events come in order, so a last one of the test's own ends them.
  func changes() -> Set<WatchedChange> {
    scratch.write("", to: "last")
    scratch.remove("last")
    let last = WatchedChange.name("last", folder: root)
    return changes(until: last).subtracting([last])
  }

  /// Whether there is something to collect.
  var isReadable: Bool {
    var request = pollfd(fd: watch.descriptor ?? -1, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  /// Renames within the folder.
  func move(_ name: String, to new: String) {
    precondition(rename(root + "/" + name, root + "/" + new) == 0, "cannot rename \(name)")
  }
}

/// Slips into files without being seen by their size or time.
enum Slip {
  /// Writes other bytes of the same number in place, and sets the time back.
  static func rewrite(_ path: String) {
    var before = stat()
    precondition(stat(path, &before) == 0, "cannot look at \(path)")
    let file = open(path, O_WRONLY)
    precondition(file >= 0, "cannot open \(path)")
    defer { close(file) }
    let bytes = [UInt8](repeating: 0x78, count: Int(before.st_size))
    var now = before
    // The system's clock for files goes in steps of some milliseconds.
    while now.st_ctim.tv_sec == before.st_ctim.tv_sec, now.st_ctim.tv_nsec == before.st_ctim.tv_nsec
    {
      precondition(pwrite(file, bytes, bytes.count, 0) == bytes.count, "cannot write \(path)")
      var times = [before.st_atim, before.st_mtim]
      precondition(futimens(file, &times) == 0, "cannot set the time of \(path)")
      precondition(fstat(file, &now) == 0, "cannot look at \(path)")
    }
  }
}
