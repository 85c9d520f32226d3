import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// A terminal that reads no more, as that of a window that was stopped.
  struct BlockedTerminalTests {
    @Test(arguments: [SIGTERM, SIGHUP])
    func `a signal ends it, and what was typed is kept`(_ signal: Int32) throws {
      let note = try NoteTerminal()
      let terminal = try note.open()
      terminal.type("one ")
      try terminal.wait(forText: "one # Extra session")
      try terminal.block(typing: "\u{0C}")
      terminal.child.send(signal)
      #expect(try terminal.child.wait() == .exited(0))
      #expect(terminal.modes == terminal.modesBefore)
      while terminal.take(waitingMilliseconds: 0) {}
      #expect(!terminal.screen.isAlternate)
      let next = try note.start()
      try next.wait(forText: "draft left unsaved")
    }
  }
}
