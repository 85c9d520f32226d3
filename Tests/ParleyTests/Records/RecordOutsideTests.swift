import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// rounds.csv changed by another program while a form of one of its rows is open.
  struct RecordOutsideTests {
    private let record: RecordTerminal
    private let before: String

    init() throws {
      record = try RecordTerminal()
      before = try #require(record.read())
    }

    private func changed(_ text: String, _ old: String, _ new: String) -> String {
      text.replacing(old, with: new, inRow: RecordTerminal.row)
    }

    @Test(arguments: Outsider.allCases.filter { $0 != .append })
    func `a cell that was not touched here is taken over, and what was typed stays`(
      _ other: Outsider
    ) throws {
      let terminal = try record.openChanged()
      let theirs = changed(before, "Linda Specht", "Linda SPECHT")
      try other.write(theirs, over: record.path, in: record.sandbox)
      try terminal.wait(for: "their cell") { screen in
        screen.lines.contains { $0.contains("us_lead") && $0.contains("Linda SPECHT") }
      }
      #expect(terminal.screen.isChanging(.city, to: "Busan"), "\(terminal.screen.text)")
      #expect(!terminal.screen.text.contains("the file says by now"))
      #expect(record.read() == theirs)
      try terminal.saveForm()
      #expect(record.read() == changed(theirs, "Seoul", "Busan"))
      #expect(record.leftovers == [])
      var status = stat()
      #expect(lstat(record.path, &status) == 0)
      #expect((status.st_mode & S_IFMT == S_IFLNK) == (other == .link))
      #expect(try terminal.quit() == .exited(0))
    }

    @Test func `a row that came meanwhile stays where it is`() throws {
      let terminal = try record.openChanged()
      let theirs = before + "12-after,12,in-force,,,2026-01-01,,,,,,,,\n"
      try Outsider.append.write(theirs, over: record.path, in: record.sandbox)
      try terminal.wait(forText: "rounds.csv changed on disk and was read again")
      #expect(terminal.screen.isChanging(.city, to: "Busan"), "\(terminal.screen.text)")
      try terminal.saveForm()
      #expect(record.read() == changed(theirs, "Seoul", "Busan"))
    }

    @Test(arguments: ["file", "here"])
    func `a cell that both changed is warned of, and asked about when it is saved`(
      _ choice: String
    ) throws {
      let terminal = try record.openChanged()
      let theirs = changed(before, "Seoul", "Jeju")
      try record.write(theirs)
      try terminal.wait(forText: "the file says by now: Jeju")
      #expect(terminal.screen.isChanging(.city, to: "Busan"), "\(terminal.screen.text)")
      terminal.type("\u{13}")
      try terminal.wait(forText: "Changed on both sides: rounds.csv")
      #expect(terminal.screen.text.contains("file: Jeju"))
      #expect(terminal.screen.text.contains("here: Busan"))
      #expect(terminal.screen.text.contains("before both changes: Seoul"))
      #expect(record.read() == theirs)
      // Asked and not answered: everything is as it was.
      terminal.type("\u{1B}")
      try terminal.wait(for: "the form") { $0.hasForm && !$0.text.contains("Changed on both") }
      #expect(record.read() == theirs)
      terminal.type("\u{13}")
      try terminal.wait(forText: "Changed on both sides: rounds.csv")
      if choice == "here" {
        terminal.type("\u{1B}OC")
        try terminal.wait(forText: "[here: Busan]")
      }
      terminal.type("\u{13}")
      try terminal.wait(for: "the form to close") {
        !$0.hasForm && !$0.text.contains("Changed on both")
      }
      let wanted = choice == "here" ? changed(before, "Seoul", "Busan") : theirs
      try Deadline().wait(for: "the file", state: record.read() ?? "") { record.read() == wanted }
      #expect(record.leftovers == [])
      #expect(try terminal.quit() == .exited(0))
    }

    @Test func `a table that is deleted is told of, and written once it is back`() throws {
      let terminal = try record.openChanged()
      unlink(record.path)
      try terminal.wait(forText: "The file no longer has this row")
      terminal.type("\u{13}")
      try terminal.wait(forText: "not saved: ")
      #expect(terminal.screen.told.contains("rounds.csv"), "\(terminal.screen.told)")
      #expect(terminal.screen.isChanging(.city, to: "Busan"), "\(terminal.screen.text)")
      #expect(record.read() == nil)
      let theirs = changed(before, "Linda Specht", "Linda SPECHT")
      try record.write(theirs)
      try terminal.wait(for: "the row") { !$0.text.contains("The file no longer has this row") }
      try terminal.saveForm()
      #expect(record.read() == changed(theirs, "Seoul", "Busan"))
    }

    @Test(arguments: ["file", "here"])
    func `a row that is cut off with the end of its table is asked about`(_ choice: String) throws {
      let terminal = try record.openChanged()
      let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
      let theirs =
        lines.prefix { !$0.hasPrefix("\(RecordTerminal.row),") }
        .joined(separator: "\n") + "\n"
      try record.write(theirs)
      try terminal.wait(forText: "The file no longer has this row")
      #expect(terminal.screen.isChanging(.city, to: "Busan"), "\(terminal.screen.text)")
      terminal.type("\u{13}")
      try terminal.wait(forText: "Changed on both sides: rounds.csv")
      #expect(record.read() == theirs)
      if choice == "here" {
        terminal.type("\u{1B}OC")
        try terminal.wait(forText: "[write the row anew]")
      }
      terminal.type("\u{13}")
      try terminal.wait(for: "the form to close") {
        !$0.hasForm && !$0.text.contains("Changed on both")
      }
      let row = changed(before, "Seoul", "Busan").split(separator: "\n")
        .first { $0.hasPrefix("\(RecordTerminal.row),") }
      let wanted = choice == "here" ? theirs + (row ?? "") + "\n" : theirs
      try Deadline().wait(for: "the file", state: record.read() ?? "") { record.read() == wanted }
    }

    @Test(arguments: ["", "id,agreement,ki"])
    func `a table that is cut off in its head is not written, and the form stays`(
      _ rest: String
    ) throws {
      let terminal = try record.openChanged()
      try record.write(rest)
      try terminal.wait(forText: "The file no longer has this row")
      terminal.type("\u{13}")
      // With a key column it is a table, only without the row and most columns.
      if !rest.isEmpty {
        try terminal.wait(forText: "Changed on both sides: rounds.csv")
        terminal.type("\u{1B}OC")
        try terminal.wait(forText: "[write the row anew]")
        terminal.type("\u{13}")
      }
      try terminal.wait(forText: "not saved: ")
      #expect(terminal.screen.told.contains("rounds.csv"), "\(terminal.screen.told)")
      #expect(terminal.screen.isChanging(.city, to: "Busan"), "\(terminal.screen.text)")
      #expect(record.read() == rest)
      try record.write(before)
      try terminal.wait(for: "the row") { !$0.text.contains("The file no longer has this row") }
      try terminal.saveForm()
      #expect(record.read() == changed(before, "Seoul", "Busan"))
    }
  }
}
