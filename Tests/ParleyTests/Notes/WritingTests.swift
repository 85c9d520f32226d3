import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct WritingTests {
    let note: NoteTerminal

    init() throws { note = try NoteTerminal() }

    @Test func `Hangul and Latin typed in the pane are saved, with the cursor at the caret`() throws
    {
      let before = try #require(note.read())
      let terminal = try note.open()
      terminal.type("방위비 talks ")
      try terminal.wait(forText: "방위비 talks # Extra session")
      let line = try #require(terminal.screen.lines.firstIndex { $0.contains("방위비 talks #") })
      #expect(terminal.screen.cursorRow == line)
      #expect(terminal.screen.textUnderCursor == "#")
      #expect(terminal.screen.isCursorVisible)
      try terminal.save()
      #expect(note.read() == "방위비 talks " + before)
      #expect(try terminal.leave() == .exited(0))
      #expect(terminal.modes == terminal.modesBefore)
      #expect(terminal.screen.violations.isEmpty)
      #expect(note.leftovers == [])
    }

    @Test func `a paste in brackets is text, and one step`() throws {
      let before = try #require(note.read())
      let terminal = try note.open()
      #expect(terminal.screen.isBracketing)
      terminal.type("\u{1B}[200~q\r- 둘\r\u{1B}[201~!")
      try terminal.wait(forText: "!# Extra session")
      terminal.type("\u{1A}\u{1A}")
      try terminal.wait(for: "both steps to be back") { !$0.text.contains("둘") }
      terminal.type("\u{19}\u{19}")
      try terminal.wait(forText: "!# Extra session")
      try terminal.save()
      #expect(note.read() == "q\n- 둘\n!" + before)
      #expect(try terminal.leave() == .exited(0))
      #expect(!terminal.screen.isBracketing)
    }

    @Test func `pastes that arrive together, or in halves, are no keys`() throws {
      let before = try #require(note.read())
      let terminal = try note.start()
      terminal.type("\u{1B}[200~abc\u{1B}[201~\u{1B}[200~q\u{1B}[201~")
      try terminal.wait(forText: "a paste goes into a note")
      // A letter starts the journal's timer, which must not end the paste behind it.
      terminal.type("e")
      try terminal.wait(forText: "2 Note of")
      terminal.type("x\u{1B}[200~- one\r")
      for _ in 0..<30 { terminal.take(waitingMilliseconds: 20) }
      terminal.type("\u{1A}two\u{1B}[201~!")
      try terminal.wait(forText: "!# Extra session")
      try terminal.save()
      #expect(note.read() == "x- one\n\u{1A}two!" + before)
    }

    @Test func `a paste outside of a note does nothing`() throws {
      let terminal = try note.start()
      terminal.type("\u{1B}[200~qqq\r\u{1B}[201~")
      try terminal.wait(forText: "a paste goes into a note")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test func `a large paste arrives whole`() throws {
      let before = try #require(note.read())
      let text = (0..<4_000).map { "line \($0) 방위비\n" }.joined()
      let terminal = try note.open()
      terminal.type("\u{1B}[200~" + text + "\u{1B}[201~")
      try terminal.wait(forText: "line 4001 of 4010")
      try terminal.save()
      #expect(note.read() == text + before)
    }

    @Test func `leaving with a draft asks and the next start offers it`() throws {
      let before = try #require(note.read())
      let terminal = try note.open()
      terminal.type("never \u{1B}")
      try terminal.wait(forText: "not saved: extra session of the 12th")
      terminal.type("q")
      try terminal.wait(forText: "save and leave")
      terminal.type("j\r")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(note.read() == before)
      let next = try note.start()
      try next.wait(forText: "draft left unsaved")
      next.type("D\r")
      try next.wait(forText: "never # Extra session")
      try next.save()
      #expect(note.read() == "never " + before)
      #expect(try next.leave() == .exited(0))
      let last = try note.start()
      #expect(!last.screen.text.contains("left unsaved"))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func `a signal from outside ends parley with the draft on disk`(_ signal: Int32) throws {
      let terminal = try note.open()
      terminal.type("typed just now ")
      try terminal.wait(forText: "typed just now #")
      terminal.child.send(signal)
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.modes == terminal.modesBefore)
      let next = try note.start()
      try next.wait(forText: "draft left unsaved")
      next.type("D\r")
      try next.wait(forText: "typed just now #")
    }
  }
}
