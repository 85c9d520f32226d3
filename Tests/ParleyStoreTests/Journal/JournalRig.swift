import Synchronization

@testable import ParleyStore

/// A folder for journals, a clock, and desks over both.
final class JournalRig: Sendable {
  nonisolated(unsafe) let scratch = ScratchFolder()  // Immutable: it only keeps its path.
  private let time = Atomic(1_800_000_000)

  /// The time the desks see, in seconds since 1970.
  var now: Int { time.load(ordering: .relaxed) }

  /// Where the journals stand.
  var folder: String { scratch.path + "/state/parley/journal" }

  /// The names of the files there.
  var names: [String] { Disk.names(in: folder) }

  /// The bytes of the only file there.
  var bytes: [UInt8]? { names.count == 1 ? Disk.bytes(folder + "/" + names[0]) : nil }

  /// Another desk, as another process would have.
  func desk(
    _ fileSystem: FileSystem = .system, user: String = "kim", longLength: Int = 4 << 20,
    hugeLength: Int = 256 << 20
  ) -> JournalDesk {
    var shelf = JournalShelf(
      folder: folder, workspace: scratch.path, fileSystem: fileSystem,
      holder: JournalHolder(user: user, host: "desk", pid: 7))
    shelf.longLength = longLength
    shelf.hugeLength = hugeLength
    return JournalDesk(shelf: shelf) { [self] in now }
  }

  /// Lets time go by.
  func wait(_ seconds: Int) { time.add(seconds, ordering: .relaxed) }
}

extension FileContents {
  /// A file that holds a text.
  static func text(_ text: String) -> FileContents { .bytes(Array(text.utf8)) }
}

extension Draft {
  /// The text, for comparing.
  var string: String { String(decoding: text.bytes, as: UTF8.self) }

  /// Types a text in front of all others, as a step of its own.
  func typing(_ text: String) -> DraftChange {
    let inserted = Array(text.utf8)
    let edit = TextEdit(
      offset: 0, removed: [], inserted: inserted, caretBefore: 0, caretAfter: inserted.count)
    return .edit(edit, isJoined: false)
  }
}
