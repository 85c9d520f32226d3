import Foundation
import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct NoteExaminedTests {
    @Test func `text typed just before the terminal is examined survives a kill`() throws {
      let note = try NoteTerminal()
      let terminal = try note.open()
      // Escape, then Alt and d, before the journal's own time has come.
      terminal.type("last words ≠\u{1B}\u{1B}d")
      try terminal.wait(forText: "Enter goes back to parley.")
      let folder = note.sandbox.home + "/state/parley/journal"
      try Deadline().wait(for: "the journal", state: terminal.screen.text) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.contains { name in
          FileManager.default.contents(atPath: "\(folder)/\(name)")?.range(of: Data("≠".utf8))
            != nil
        }
      }
      terminal.child.send(SIGKILL)
      _ = try terminal.waitForEnd()
      let next = try note.start()
      try next.wait(forText: "draft left unsaved")
      next.type("D\r")
      try next.wait(forText: "last words ≠")
    }
  }
}
