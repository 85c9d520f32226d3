import ParleyModel
import Synchronization

@testable import ParleyStore

/// A workspace with a few files, a folder for its log of changes, a clock, and logs over all.
final class ChangeRig: Sendable {
  nonisolated(unsafe) let scratch = ScratchFolder()  // Immutable: it only keeps its path.
  private let time = Atomic(1_800_000_000)

  static let rounds = "id,start,note\r\n12-01,2024-04-23,\r\n12-02,2024-05-21,\"a, b\"\r\n"
  static let note = "# 12-04\n\nfirst\nsecond\n"

  init() {
    scratch.write(Self.rounds, to: "w/rounds.csv")
    scratch.write(Self.note, to: "w/notes/12-04.md")
  }

  /// The workspace.
  var root: String { scratch.path + "/w" }
  /// Where the logs stand.
  var folder: String { scratch.path + "/state/parley/undo" }
  /// The names of the files there.
  var names: [String] { Disk.names(in: folder) }
  /// The path of the log.
  var path: String { folder + "/" + ChangeFolder.name(workspace: root) }
  /// The time the logs see, in seconds since 1970.
  var now: Int { time.load(ordering: .relaxed) }

  /// A log, as another process would have.
  func log(_ fileSystem: FileSystem = FaultySystem().fileSystem) -> ChangeLog {
    ChangeLog(folder: folder, workspace: root, fileSystem: fileSystem) { [self] in now }
  }

  /// The trash of the workspace.
  func trash(_ fileSystem: FileSystem = FaultySystem().fileSystem) -> Trash {
    Trash(root: root, fileSystem: fileSystem)
  }

  /// Lets time go by.
  func wait(_ seconds: Int) { time.add(seconds, ordering: .relaxed) }

  /// What a file of the workspace holds; nil where there is none.
  func text(_ file: String) -> String? { scratch.text("w/" + file) }

  /// Writes a file as somebody else would.
  func write(_ text: String, to file: String) { scratch.write(text, to: "w/" + file) }

  /// Writes a file and tells what was there before.
  func save(_ text: String, to file: String) -> SavedFile {
    let before = scratch.bytes("w/" + file).map { FileContents.bytes($0) } ?? .absent
    write(text, to: file)
    return SavedFile(file: file, before: before, after: .text(text))
  }

  /// Puts a log of some steps there, quicker than by recording them.
  func putLog(steps: Int) {
    var bytes: [UInt8] = []
    var sum = JournalRecord.seed
    let opening = ChangeOpening(workspace: root).bytes
    JournalRecord.append(.opening, opening, to: &bytes, checksum: &sum)
    for number in 1...steps {
      let step = ChangeStep(
        id: UInt64(now - steps + number), time: now, label: .any("\(number)"),
        changes: [.made(file: "a", bytes: Array("\(number)".utf8))])
      JournalRecord.append(
        .entry, ChangeRecord.step(step).bytes, to: &bytes, checksum: &sum)
    }
    scratch.write(bytes, to: "state/parley/undo/" + ChangeFolder.name(workspace: root))
  }

  /// Every file of the workspace, and what is in it.
  var files: [String: String] { Self.files(in: root, below: "") }

  private static func files(in path: String, below prefix: String) -> [String: String] {
    var files: [String: String] = [:]
    for name in Disk.names(in: path) {
      let status = try? FileSystem.system.statusOfName(FileSystem.here, path + "/" + name)
      if status?.kind == .regular, let bytes = Disk.bytes(path + "/" + name) {
        files[prefix + name] = String(decoding: bytes, as: UTF8.self)
      }
      files.merge(Self.files(in: path + "/" + name, below: prefix + name + "/")) { $1 }
    }
    return files
  }
}

extension ChangeLabel {
  /// A label for a step that does not matter.
  static func any(_ name: String) -> ChangeLabel {
    ChangeLabel(kind: .changed, file: "rounds.csv", name: name, detail: "")
  }
}

extension ChangeOutcome {
  /// Why nothing was done, cause and remedy; nil where something was.
  var refusal: String? {
    switch self {
    case .refused(_, let cause, let remedy), .unavailable(let cause, let remedy):
      "\(cause.english). \(remedy.english)"
    case .done, .unnoted, .another, .nothing: nil
    }
  }

  /// Whether it is done and noted.
  var isDone: Bool { if case .done = self { true } else { false } }
}

/// Counts calls, from 1.
final class CallCount: Sendable {
  private let count = Atomic(0)

  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
