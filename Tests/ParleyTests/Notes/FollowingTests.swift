import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct FollowingTests {
    private let note: NoteTerminal

    init() throws { note = try NoteTerminal() }

    @Test func `a table changed outside shows at once wherever it counts`() throws {
      let terminal = try note.start()
      let payments = try #require(note.read("payments.csv"))
      try note.write(payments.replacing("1519.2", with: "1520.2"), to: "payments.csv")
      try terminal.wait(forText: "2026  KRW bn 1,520.2")
      try terminal.wait(forText: "2026   1,520.2")
      #expect(terminal.screen.text.contains("payments.csv changed on disk and was read again"))
      try note.write(
        payments.replacing("2026,agreed,12,1519.2", with: "2026,agreed,12,much"),
        to: "payments.csv")
      try terminal.wait(forText: "payments.csv changed on disk and was read again: 1 error")
      try note.write(payments, to: "payments.csv")
      try terminal.wait(forText: "2026  KRW bn 1,519.2")
    }

    @Test func `a new row of the rounds is in the timeline`() throws {
      let terminal = try note.start()
      let rounds = try #require(note.read("rounds.csv"))
      try note.write(
        rounds + "12-09,12,round,9,,2024-10-21,2024-10-22,Busan,ROK,,,Held,read,NEWSIS24\n",
        to: "rounds.csv")
      try terminal.wait(for: "round 9") { screen in
        screen.lines.contains { $0.contains("R9") && $0.contains("Busan") }
      }
      #expect(terminal.screen.text.contains("rounds.csv changed on disk and was read again"))
    }

    @Test func `a scenario changed outside is the chart's at once`() throws {
      let terminal = try note.start()
      try terminal.wait(forText: "projected ┄┄┄ · as-signed")
      let file = "scenarios/as-signed.toml"
      let text = try #require(note.read(file))
      try note.write(text.replacing("cap = 5.0", with: "cap = 1.0"), to: file)
      // It no longer is the rule that was signed.
      try terminal.wait(forText: "projected ┄┄┄ · 12th SMA by its rule")
      #expect(terminal.screen.text.contains("as-signed.toml changed on disk and was read again"))
      try note.write(text, to: file)
      try terminal.wait(forText: "projected ┄┄┄ · as-signed")
    }

    @Test func `a new note is marked and shown, and its end is seen too`() throws {
      let path = "notes/12-08x.md"
      unlink("\(note.workspace)/\(path)")
      let terminal = try note.start()
      func isMarked(_ screen: EmulatedScreen) -> Bool {
        screen.lines.contains { $0.contains("R8x") && $0.contains("✎") }
      }
      #expect(!isMarked(terminal.screen))
      terminal.type("2>>>")
      try terminal.wait(forText: "There is no note yet")
      try note.write("# Written outside\n", to: path)
      try terminal.wait(for: "a mark") { isMarked($0) && $0.text.contains("Written outside") }
      try note.write("# Written again\n", to: path)
      try terminal.wait(forText: "Written again")
      unlink("\(note.workspace)/\(path)")
      try terminal.wait(for: "no mark") {
        !isMarked($0) && $0.text.contains("There is no note yet")
      }
    }

    @Test func `a second parley shows what the first types while it types`() throws {
      let reader = try note.start()
      reader.type("2>>>")
      try reader.wait(forText: "Hosted by Korea")
      let writer = try note.open()
      writer.type("live ")
      try writer.wait(forText: "live # Extra")
      let typed = ContinuousClock.now
      try reader.wait(for: "the text") { $0.text.contains("live # Extra session") }
      if Tries.isLong { #expect(ContinuousClock.now - typed < .seconds(1)) }
      #expect(reader.screen.text.contains("being written by"))
      writer.type("again ")
      try reader.wait(forText: "live again # Extra session")
      #expect(note.read()?.hasPrefix("# Extra") == true)
      try writer.save()
      #expect(note.read()?.hasPrefix("live again # Extra") == true)
      try reader.wait(for: "the saved text") {
        $0.text.contains("live again # Extra") && $0.text.contains("all saved as of")
      }
      #expect(!reader.screen.text.contains("being written by"))
      #expect(try writer.leave() == .exited(0))
      try reader.wait(for: "nothing but the note") {
        $0.text.contains("live again # Extra") && !$0.text.contains("all saved as of")
      }
    }

    @Test func `two who write the same note are told, and merged`() throws {
      try note.write(Outsider.text)
      let (one, two) = (try note.open(), try note.open())
      one.type("one ")
      try one.wait(forText: "one # Talks")
      try two.wait(forText: "Also being written by")
      two.type("\u{1B}[1;5Ftwo\r")
      try two.wait(forText: "two")
      try one.wait(forText: "Also being written by")
      try one.save()
      try two.wait(forText: "changed on disk meanwhile")
      try two.save()
      #expect(note.read() == "one " + Outsider.text + "two\n")
      try one.wait(for: "the other's line") { $0.text.contains("│ two") }
      #expect(one.screen.text.contains("2 Note of R8x, 12th · saved"))
      #expect(try one.leave() == .exited(0))
      #expect(try two.leave() == .exited(0))
    }
  }
}
