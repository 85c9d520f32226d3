import Foundation
import ParleyModel
import ParleyStore
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// A workspace of a test's own with a log of what can be taken back.
struct RecordBench {
  let folder: TemporaryFolder
  let root: String

  /// - Parameter files: Files that take the place of those of the bundled workspace.
  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    root = try folder.copy(of: Checkout.workspace, as: "sma")
    for (file, text) in files { try write(text, to: file) }
  }

  /// The log of changes, as every start of the program finds it.
  var changes: ChangeLog {
    ChangeLog(folder: folder.path + "/undo", workspace: root, now: { 1_795_000_000 })
  }

  /// A journal keeper, as every start of the program has one.
  func journals() -> JournalKeeper {
    JournalKeeper(folder: folder.path + "/journal", workspace: root)
  }

  func screen(
    size: String = "120x36", keys: String = "", language: Language = .english,
    journals: JournalKeeper? = nil
  ) -> ScriptedScreen {
    var screen = ScriptedScreen(
      root: root, size: size, simulates: false, changes: changes, journals: journals,
      language: language)
    screen.send(.historyRead(changes.read()))
    screen.press(keys)
    return screen
  }

  func write(_ text: String, to file: String) throws {
    try folder.write(Array(text.utf8), to: "sma/" + file)
  }

  func text(_ file: String) throws -> String {
    try String(contentsOfFile: root + "/" + file, encoding: .utf8)
  }

  /// A file beside the workspace, where the user's folder is in some tests.
  func file(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }

  /// What lies in a folder of the workspace.
  func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root + "/" + path).sorted()
  }

  /// The rights of a file or folder of the workspace.
  func mode(of file: String) throws -> Int? {
    let all = try FileManager.default.attributesOfItem(atPath: root + "/" + file)
    return (all[.posixPermissions] as? Int).map { $0 & 0o777 }
  }

  /// The line of a table that begins with a text; nil where none does.
  func line(_ start: String, of file: String) throws -> String? {
    try text(file).split(separator: "\n").first { $0.hasPrefix(start) }.map(String.init)
  }

  /// Every file with its bytes, what lies in the trash left out.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    let files = try FileManager.default.subpathsOfDirectory(atPath: root)
    for file in files where !file.hasPrefix("trash") {
      contents[file] = FileManager.default.contents(atPath: root + "/" + file)
    }
    return contents
  }
}
