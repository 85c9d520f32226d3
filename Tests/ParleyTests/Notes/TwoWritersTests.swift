import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct TwoWritersTests {
    /// One writes lines at the top, the other at the end.
    private struct Writer {
      let terminal: PseudoTerminal
      let name: String
      let start: String

      func type(_ number: Int) throws {
        terminal.type("\(start)\(name)\(number);\r")
        try terminal.wait(forText: "\(name)\(number);")
      }

      func save() { terminal.type("\u{13}") }

      func waitUntilSaved() throws {
        try terminal.wait(for: "a save of \(name)") {
          $0.text.contains("2 Note of R8x, 12th · saved")
            && !$0.text.contains("meanwhile")
        }
      }
    }

    @Test(arguments: [true, false])
    func `two who save in turns lose no line, whether they wait or not`(areWaiting: Bool) throws {
      let note = try NoteTerminal()
      try note.write(Outsider.text)
      let top = Writer(terminal: try note.open(), name: "top", start: "\u{1B}[1;5H")
      let end = Writer(terminal: try note.open(), name: "end", start: "\u{1B}[1;5F")
      var chance = SeededGenerator(seed: 7)
      let count = Tries.count(20, long: 500)
      for number in 0..<count {
        let order = Bool.random(using: &chance) ? [top, end] : [end, top]
        for writer in order { try writer.type(number) }
        for writer in order {
          writer.save()
          // Sometimes at once, sometimes one after the other.
          if areWaiting, Bool.random(using: &chance) { try writer.waitUntilSaved() }
        }
        guard areWaiting || number == count - 1 else { continue }
        for writer in order { try writer.waitUntilSaved() }
      }
      let text = try #require(note.read())
      let lines = text.split(separator: "\n").map { String($0) }
      let wanted =
        (0..<count).flatMap { ["top\($0);", "end\($0);"] } + [
          "# Talks", "first line", "second line",
        ]
      #expect(lines.sorted() == wanted.sorted(), "\(text)")
      #expect(text.hasPrefix((0..<count).reversed().map { "top\($0);\n" }.joined()))
      #expect(text.hasSuffix((0..<count).map { "end\($0);\n" }.joined()))
      for writer in [top, end] { #expect(try writer.terminal.leave() == .exited(0)) }
      #expect(note.leftovers == [])
    }
  }
}
