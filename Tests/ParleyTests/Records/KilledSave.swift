import Foundation
import Glibc
import ParleyTestSupport
import Testing

/// A save that is begun again and again, and killed at one call after the other.
///
/// An earlier change, of another row, stands in the log of what can be taken back.
struct KilledSave: WorkspaceTerminal {
  let sandbox: Sandbox
  let workspace: String
  /// What is saved, relative to the workspace, and its folder there.
  let file: String
  let folder: String
  /// Starts the program and gets as far as to the key that saves.
  let begin: ([String: String?]) throws -> PseudoTerminal
  let key: String
  /// Whether the screen tells that it is saved.
  let isSaved: (EmulatedScreen) -> Bool
  /// What the save makes of the file's text.
  let change: (String) -> String

  /// How a kill left things.
  enum Ending: Hashable { case unsaved, unlogged, logged }

  private static let earlierRow = "12-05"

  /// Kills at every call until the save comes to its end.
  ///
  /// - Returns: How the kills left things, one after the other.
  func run() throws -> [Ending] {
    let disk = try FaultyDisk(in: sandbox)
    try changeEarlierRow()
    let log = sandbox.home + "/state/parley/undo"
    let kept = try bytes(in: log) + bytes(of: [RecordTerminal.file, file])
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(workspace)/\(folder)")
    let old = try #require(read(file))
    let new = change(old)
    var endings: [Ending] = []
    while true {
      for (path, bytes) in kept { try sandbox.write(bytes, to: path) }
      try forgetDrafts()
      let terminal = try begin(disk.changes)
      try disk.kill(at: endings.count, on: [workspace, log])
      terminal.type(key)
      try Deadline().wait(for: "the save, or the kill", state: terminal.screen.text) {
        terminal.take(waitingMilliseconds: 0)
        return terminal.child.poll() != nil || isSaved(terminal.screen)
      }
      try disk.heal()
      guard let ending = terminal.child.poll() else {
        #expect(read(file) == new)
        return endings
      }
      #expect(ending == .signalled(SIGKILL))
      let after = try #require(read(file), "the file is missing after call \(endings.count)")
      #expect(after == old || after == new, "torn at call \(endings.count): \(after)")
      let left = try FileManager.default.contentsOfDirectory(atPath: "\(workspace)/\(folder)")
      #expect(Set(left).subtracting(names).allSatisfy { $0.hasPrefix(".parley-") }, "\(left)")
      endings.append(try startAgain(after: after, old: old))
      let clean = try FileManager.default.contentsOfDirectory(atPath: "\(workspace)/\(folder)")
      #expect(Set(clean) == Set(names))
    }
  }

  /// The next start cleans the folder and takes back what the log tells of.
  private func startAgain(after: String, old: String) throws -> Ending {
    let rounds = try #require(read(RecordTerminal.file))
    let next = try start()
    try Deadline().wait(for: "no stale file", state: "\(leftovers(in: folder))") {
      leftovers(in: folder).isEmpty
    }
    next.type("u")
    try next.wait(forText: "taken back: ")
    let isEarlier = next.screen.text.contains("taken back: row of the timeline \(Self.earlierRow)")
    guard isEarlier else {
      #expect(after != old, "the log tells of what was not saved")
      #expect(read(file) == old)
      return .logged
    }
    #expect(
      read(RecordTerminal.file)
        == rounds.replacing("Daegu", with: "Seoul", inRow: Self.earlierRow))
    return after == old ? .unsaved : .unlogged
  }

  private func changeEarlierRow() throws {
    let terminal = try start()
    terminal.type("kkkk")
    try terminal.openForm(of: Self.earlierRow)
    try terminal.write("Daegu", into: .city)
    try terminal.saveForm()
    #expect(try terminal.quit() == .exited(0))
  }

  private func bytes(in folder: String) throws -> [(String, [UInt8])] {
    try FileManager.default.contentsOfDirectory(atPath: folder).map { name in
      (
        "\(folder)/\(name)",
        Array(FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data())
      )
    }
  }

  private func bytes(of files: Set<String>) throws -> [(String, [UInt8])] {
    try files.map { ("\(workspace)/\($0)", Array(try #require(read($0)).utf8)) }
  }
}
