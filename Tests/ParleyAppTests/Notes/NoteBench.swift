import Foundation
import ParleyStore
import ParleyTestSupport
import TerminalKit

@testable import ParleyApp

/// A workspace and a folder of journals for one test, and dashboards over them.
final class NoteBench {
  private let folder: TemporaryFolder
  let root: String
  /// Two lines, so that each side can change one.
  static let text = "# Talks\n\nfirst line\n\nsecond line\n"

  init() throws {
    folder = try TemporaryFolder()
    root = try folder.copy(of: Checkout.workspace, as: "sma")
    try write(Self.text)
  }

  /// The file of the note of the round selected at the start.
  static let file = "notes/12-08x.md"

  /// Writes the note from outside.
  func write(_ text: String, to name: String = NoteBench.file) throws {
    try folder.write(Array(text.utf8), to: "sma/\(name)")
  }

  /// The note as it is on disk; nil where there is none.
  func read(_ name: String = NoteBench.file) -> String? {
    FileManager.default.contents(atPath: "\(root)/\(name)")
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes the note's bytes from outside.
  func write(_ bytes: [UInt8]) throws { try folder.write(bytes, to: "sma/\(Self.file)") }

  /// The note's bytes on disk.
  func bytes() -> [UInt8]? {
    FileManager.default.contents(atPath: "\(root)/\(Self.file)").map { Array($0) }
  }

  /// Deletes the note.
  func delete(_ name: String = NoteBench.file) throws {
    try FileManager.default.removeItem(atPath: "\(root)/\(name)")
  }

  /// Names in a folder of the workspace that are nobody's notes.
  var leftovers: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: root + "/notes")
    return (names ?? []).filter { $0.hasPrefix(".") }
  }

  /// The texts of journals that were put aside.
  var discarded: [String] {
    let journals = folder.path + "/state/journal"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: journals)) ?? []
    return names.filter { $0.hasSuffix(".discarded") }.compactMap {
      try? String(contentsOfFile: "\(journals)/\($0)", encoding: .utf8)
    }
  }

  /// A keeper of journals, as each start of the program has one.
  func keeper() -> JournalKeeper {
    JournalKeeper(folder: folder.path + "/state/journal", workspace: root)
  }

  /// A dashboard over the workspace.
  func screen(
    size: String = "120x36", keys: String = "", fileSystem: FileSystem = .system,
    journals: JournalKeeper? = nil
  ) -> ScriptedScreen {
    var screen = ScriptedScreen(
      root: root, size: size, simulates: false, fileSystem: fileSystem, journals: journals)
    if journals != nil { screen.send(.filesChanged(FileChanges(areJournalsChanged: true))) }
    screen.press(keys)
    return screen
  }
}

extension ScriptedScreen {
  /// Something outside touched the note of the round selected at the start.
  mutating func noteTouched(_ id: String = "12-08x") {
    send(.filesChanged(FileChanges(notes: [id])))
  }

  /// The text in the editor or parked.
  var draft: String {
    state.desk.notes["12-08x"].map {
      String(decoding: $0.editor.draft.text.bytes, as: UTF8.self)
    } ?? ""
  }
}

/// A switch by which a test lets system calls fail.
final class Fault: @unchecked Sendable {
  // Unchecked: a scripted screen performs every effect on the test's own thread.
  var code: Int32?
}
