import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// Two parleys over one table.
  struct RecordTwoWritersTests {
    private let record: RecordTerminal
    private let before: String

    init() throws {
      record = try RecordTerminal()
      before = try #require(record.read())
    }

    private func changed(_ text: String, _ old: String, _ new: String) -> String {
      text.replacing(old, with: new, inRow: RecordTerminal.row)
    }

    @Test(arguments: [true, false])
    func `two who change two cells of a row both have them in the file`(areWaiting: Bool) throws {
      let one = try record.openChanged()
      let other = try record.open()
      try other.write("Kim Min-ji", into: .rokLead)
      if areWaiting {
        try one.saveForm()
        try other.wait(for: "their cell") { screen in
          screen.lines.contains { $0.contains("│   city ") && $0.contains("Busan") }
        }
        #expect(other.screen.isChanging(.rokLead, to: "Kim Min-ji"))
        try other.saveForm()
      } else {
        for terminal in [one, other] { terminal.type("\u{13}") }
        for terminal in [one, other] {
          try terminal.wait(for: "the form to close") { !$0.hasForm }
        }
      }
      let wanted = changed(changed(before, "Seoul", "Busan"), "Lee Tae-woo", "Kim Min-ji")
      #expect(record.read() == wanted)
      for terminal in [one, other] { #expect(try terminal.quit() == .exited(0)) }
      #expect(record.leftovers == [])
    }

    @Test(arguments: ["file", "here"])
    func `two who change one cell are asked about it, and either is kept`(_ choice: String) throws {
      let one = try record.openChanged()
      let other = try record.open()
      try other.write("Jeju", into: .city)
      try one.saveForm()
      try other.wait(forText: "the file says by now: Busan")
      other.type("\u{13}")
      try other.wait(forText: "Changed on both sides: rounds.csv")
      #expect(other.screen.text.contains("file: Busan"))
      #expect(other.screen.text.contains("here: Jeju"))
      #expect(record.read() == changed(before, "Seoul", "Busan"))
      if choice == "here" {
        other.type("\u{1B}OC")
        try other.wait(forText: "[here: Jeju]")
      }
      other.type("\u{13}")
      try other.wait(for: "the form to close") {
        !$0.hasForm && !$0.text.contains("Changed on both")
      }
      let wanted = changed(before, "Seoul", choice == "here" ? "Jeju" : "Busan")
      try Deadline().wait(for: "the file", state: record.read() ?? "") { record.read() == wanted }
      // What is in the file shows in both.
      for terminal in [one, other] {
        try terminal.wait(for: "the row") { screen in
          screen.lines.contains {
            $0.contains("R8x") && $0.contains(choice == "here" ? "Jeju" : "Busan")
          }
        }
        #expect(try terminal.quit() == .exited(0))
      }
    }

    @Test func `taking back in one leaves the lines of the other`() throws {
      let one = try record.openChanged()
      try one.saveForm()
      let other = try record.start()
      other.type("kkkk")
      try other.openForm(of: "12-05")
      try other.write("Daegu", into: .city)
      try other.saveForm()
      let mine = changed(before, "Seoul", "Busan")
      let both = mine.replacing("Seoul", with: "Daegu", inRow: "12-05")
      #expect(record.read() == both)
      // The one knows of the other's change only by its row.
      try one.wait(forText: "Daegu")
      one.type("u")
      try one.wait(forText: "another parley has saved meanwhile")
      #expect(one.screen.told.contains("row of the timeline 12-05 Daegu"), "\(one.screen.told)")
      #expect(record.read() == both)
      one.type("u")
      try one.wait(forText: "taken back: row of the timeline 12-05 Daegu")
      #expect(record.read() == mine)
      one.type("u")
      try one.wait(forText: "taken back: row of the timeline 12-08x Busan")
      #expect(record.read() == before)
    }

    @Test func `lines that changed since are not taken back, and the next are`() throws {
      let terminal = try record.start()
      terminal.type("kkkk")
      try terminal.openForm(of: "12-05")
      try terminal.write("Daegu", into: .city)
      try terminal.saveForm()
      terminal.type("jjjj")
      try terminal.openForm()
      try terminal.write("Busan", into: .city)
      try terminal.saveForm()
      try terminal.wait(forText: "u takes it back")
      let saved = try #require(record.read())
      let theirs = saved.replacing("Busan", with: "Jeju", inRow: RecordTerminal.row)
      try record.write(theirs)
      try terminal.wait(forText: "rounds.csv changed on disk and was read again")
      terminal.type("u")
      try terminal.wait(forText: "not taken back, row of the timeline 12-08x Busan")
      let told = terminal.screen.told
      #expect(told.contains("'rounds.csv' has been changed in these lines since."), "\(told)")
      #expect(told.contains("Take the change back by hand."), "\(told)")
      #expect(told.contains("u again leaves it as it is and goes on to the next"), "\(told)")
      #expect(record.read() == theirs)
      terminal.type("u")
      try terminal.wait(forText: "left as it is; next to be taken back: row of the timeline 12-05")
      #expect(record.read() == theirs)
      terminal.type("u")
      try terminal.wait(forText: " taken back: row of the timeline 12-05 Daegu; ^R")
      #expect(record.read() == changed(before, "Seoul", "Jeju"))
    }

    @Test func `what was saved is taken back and done again after another start`() throws {
      let terminal = try record.openChanged()
      try terminal.saveForm()
      #expect(try terminal.quit() == .exited(0))
      let saved = changed(before, "Seoul", "Busan")
      let next = try record.start()
      next.type("u")
      try next.wait(forText: "taken back: row of the timeline 12-08x Busan")
      #expect(record.read() == before)
      #expect(try next.quit() == .exited(0))
      let last = try record.start()
      last.type("\u{12}")
      try last.wait(forText: "done again: row of the timeline 12-08x Busan")
      #expect(record.read() == saved)
    }
  }
}
