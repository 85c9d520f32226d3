import Foundation
import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// What is typed into private papers, looked for in every file the program leaves behind.
  struct CanaryFileTests {
    private static let typed = "OSPREY-7431"
    /// As a terminal pastes it: in one piece, as journals keep it then.
    private static let pasted = "\u{1B}[200~\(typed)\u{1B}[201~"

    private let note: NoteTerminal

    init() throws {
      note = try NoteTerminal()
      try PrivateWorkspace.add(to: note.workspace)
    }

    /// Files below the sandbox that hold a word, without those of the private papers.
    private func traces(of word: String) throws -> [String] {
      let found = try note.sandbox.run(
        ["/usr/bin/grep", "-rlaF", "--", word, note.sandbox.path])
      return found.output.split(separator: "\n").map(String.init)
        .filter { !$0.hasPrefix(note.workspace + "/private/") }
    }

    private func inside() -> [String] {
      let found = try? note.sandbox.run(
        ["/usr/bin/grep", "-rlaF", "--", Self.typed, note.workspace + "/private"])
      return (found?.output ?? "").split(separator: "\n").map(String.init)
    }

    /// Opens the private note of the round selected at the start.
    private func open() throws -> PseudoTerminal {
      let terminal = try note.start()
      terminal.type("N")
      try terminal.wait(forText: "2 Private note of")
      return terminal
    }

    @Test func `a draft that a kill leaves is in the folder of the private papers only`() throws {
      let terminal = try open()
      terminal.type(Self.pasted)
      try Deadline().wait(for: "the journal") { !inside().isEmpty }
      terminal.child.send(SIGKILL)
      _ = try terminal.waitForEnd()
      #expect(try traces(of: Self.typed).isEmpty)
      for file in inside() {
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
        #expect((mode as? Int).map { $0 & 0o077 } == 0, "\(file)")
      }
      // It comes back, in the private papers and nowhere else.
      let again = try note.start()
      #expect(!again.screen.text.contains(Self.typed))
      again.type("N")
      try again.wait(for: "the draft that was left") {
        $0.text.contains(Self.typed) || $0.text.contains("draft")
      }
    }

    /// Presses the key of taking back until the program has read what can be taken back.
    private func takeBack(in terminal: PseudoTerminal) throws {
      terminal.type("u")
      try Deadline().wait(for: "the step taken back", state: terminal.screen.text) {
        terminal.take(waitingMilliseconds: 20)
        let screen = terminal.screen.text
        if screen.contains("nothing was changed yet") { terminal.type("u") }
        return screen.contains("taken back:")
      }
    }

    @Test func `saving, taking back and removing leave no trace outside`() throws {
      let terminal = try open()
      terminal.type(Self.pasted + "\u{13}")
      try terminal.wait(forText: "2 Private note of R8x, 12th · saved")
      terminal.type("\u{1B}")
      try terminal.wait(for: "the panes") { !$0.text.contains("2 Private note of") }
      try takeBack(in: terminal)
      #expect(!(note.read("private/notes/12-08x.md") ?? "").contains(Self.typed))
      terminal.type("\u{12}")
      try Deadline().wait(for: "the note again") {
        (note.read("private/notes/12-08x.md") ?? "").contains(Self.typed)
      }
      #expect(try note.leave(terminal) == .exited(0))
      #expect(try traces(of: Self.typed).isEmpty)
      #expect(try traces(of: PrivateWorkspace.canary).isEmpty)
    }

    @Test func `the user's editor gets its copy in the folder of the private papers`() throws {
      let editor = try note.sandbox.script(
        "editor",
        "#!/bin/sh\nfor last; do :; done\nprintf %s \"$last\" > \(note.sandbox.home)/where\n")
      let terminal = try note.start(changes: ["EDITOR": editor, "VISUAL": editor])
      terminal.type("P")
      try terminal.wait(forText: "the private papers are shown")
      terminal.type("E")
      let place = note.sandbox.home + "/where"
      try Deadline().wait(for: "the editor") { access(place, R_OK) == 0 }
      let path = String(
        decoding: FileManager.default.contents(atPath: place) ?? Data(), as: UTF8.self)
      #expect(path.hasPrefix(note.workspace + "/private/"), "\(path)")
      #expect(try traces(of: PrivateWorkspace.canary).isEmpty)
    }

    @Test func `the words on the terminal stand in marked frames only`() throws {
      let terminal = try note.start()
      #expect(!terminal.screen.text.contains(PrivateWorkspace.canary))
      terminal.type("P2>>>")
      try terminal.wait(forText: PrivateWorkspace.canary)
      #expect(terminal.screen.text.hasPrefix(" PRIVATE "))
      terminal.type("P")
      try terminal.wait(for: "the papers are away") { !$0.text.contains("PRIVATE") }
      #expect(!terminal.screen.text.contains(PrivateWorkspace.canary))
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }
}

extension NoteTerminal {
  /// Leaves the panes by q.
  fileprivate func leave(_ terminal: PseudoTerminal) throws -> ProcessEnding {
    terminal.type("q")
    return try terminal.waitForEnd()
  }
}
