import Foundation
import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// Forms that were filled in and not saved when the program ended.
  struct RecordDraftTests {
    private let record: RecordTerminal
    private let before: String

    init() throws {
      record = try RecordTerminal()
      before = try #require(record.read())
    }

    /// Waits until the journals hold a text, and kills the program.
    private func kill(_ terminal: PseudoTerminal, onceKept text: String) throws {
      let folder = record.sandbox.home + "/state/parley/journal"
      try Deadline().wait(for: "the journal", state: terminal.screen.text) {
        terminal.take(waitingMilliseconds: 0)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.contains { name in
          let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)")
          return bytes?.range(of: Data(text.utf8)) != nil
        }
      }
      terminal.child.send(SIGKILL)
      _ = try terminal.waitForEnd()
    }

    /// The form is offered, comes back as it was, is saved and not offered again.
    private func expectOffer(of name: String, whichChanges city: String) throws {
      let next = try record.start()
      try next.wait(forText: "draft left unsaved: \(name)")
      #expect(record.read() == before)
      next.type("D")
      try next.wait(forText: "go on filling in the form")
      #expect(next.screen.text.contains("\(name)  left unsaved"), "\(next.screen.text)")
      next.type("\r")
      try next.wait(for: "the form") { $0.hasForm && $0.isChanging(.city, to: city) }
      try next.saveForm()
      #expect(
        record.read() == before.replacing("Seoul", with: city, inRow: RecordTerminal.row))
      #expect(!next.screen.text.contains("draft left unsaved"))
      #expect(try next.quit() == .exited(0))
      try expectNoOffer()
    }

    private func expectNoOffer() throws {
      let last = try record.start()
      // The form opens only after the journals were looked through.
      try last.openForm()
      last.type("\u{1B}")
      try last.wait(for: "the form to close") { !$0.hasForm }
      last.type("D")
      try last.wait(forText: "no draft is waiting")
      #expect(!last.screen.text.contains("left unsaved"), "\(last.screen.text)")
    }

    @Test func `a form that was half filled in at a kill is offered, once`() throws {
      let terminal = try record.openChanged()
      try kill(terminal, onceKept: "Busan")
      try expectOffer(of: "rounds.csv 12-08x", whichChanges: "Busan")
    }

    @Test func `a form that was parked and left is offered, once`() throws {
      let terminal = try record.openChanged()
      terminal.type("\u{1B}")
      try terminal.wait(forText: "is kept as a draft; D shows it")
      terminal.type("q")
      try terminal.wait(forText: "leave; the drafts are offered at the next start")
      terminal.type("\u{1B}OB\r")
      #expect(try terminal.waitForEnd() == .exited(0))
      try expectOffer(of: "rounds.csv 12-08x", whichChanges: "Busan")
    }

    @Test func `what another wrote meanwhile is taken over by the form that comes back`() throws {
      let terminal = try record.openChanged()
      try kill(terminal, onceKept: "Busan")
      let theirs = before.replacing("Lee Tae-woo", with: "Kim", inRow: RecordTerminal.row)
      try record.write(theirs)
      let next = try record.start()
      try next.wait(forText: "draft left unsaved")
      next.type("D\r")
      try next.wait(for: "the form") { $0.hasForm && $0.isChanging(.city, to: "Busan") }
      try next.saveForm()
      #expect(
        record.read() == theirs.replacing("Seoul", with: "Busan", inRow: RecordTerminal.row))
    }

    @Test func `a new row that was half filled in at a kill comes back as it was`() throws {
      let terminal = try record.start()
      terminal.type("a")
      try terminal.wait(forText: "New row of rounds.csv")
      terminal.type("2026-12-10")
      try terminal.wait(forText: "2026-12-10")
      try kill(terminal, onceKept: "2026-12-10")
      let next = try record.start()
      try next.wait(forText: "draft left unsaved: New row of rounds.csv: row of the timeline")
      next.type("D\r")
      try next.wait(for: "the form") { screen in
        screen.hasForm
          && screen.lines.contains { $0.contains("start*") && $0.contains("2026-12-10") }
      }
      try next.saveForm()
      let lines = try #require(record.read()).split(separator: "\n")
      #expect(lines.contains("12-09,12,round,9,,2026-12-10,,,,,,,,"))
      #expect(lines.filter { !$0.hasPrefix("12-09,") } == before.split(separator: "\n"))
      #expect(try next.quit() == .exited(0))
      try expectNoOffer()
    }

    @Test func `a form that goes on where its row is gone is not lost`() throws {
      let terminal = try record.openChanged()
      try kill(terminal, onceKept: "Busan")
      let lines = before.split(separator: "\n").filter { !$0.hasPrefix("12-08x,") }
      try record.write(lines.joined(separator: "\n") + "\n")
      let next = try record.start()
      try next.wait(forText: "draft left unsaved")
      next.type("D\r")
      try next.wait(forText: "rounds.csv no longer has the row 12-08x")
      try record.write(before)
      try next.wait(forText: "R8x")
      try next.wait(forText: "draft left unsaved")
      next.type("D\r")
      try next.wait(for: "the form") { $0.hasForm && $0.isChanging(.city, to: "Busan") }
    }
  }
}
