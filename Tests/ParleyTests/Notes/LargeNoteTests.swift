import Foundation
import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct LargeNoteTests {
    private let note: NoteTerminal

    init() throws { note = try NoteTerminal() }

    private func write(_ bytes: [UInt8]) throws { try note.sandbox.write(bytes, to: note.path) }

    private func bytes() -> [UInt8] {
      FileManager.default.contents(atPath: note.path).map { Array($0) } ?? []
    }

    @Test func `a note of 100 MB is shown only, says why, and scrolls to its end`() throws {
      let line = Array((String(repeating: "x", count: 99) + "\n").utf8)
      var all = [UInt8]()
      all.reserveCapacity(100_000_010)
      for _ in 0..<1_000_000 { all += line }
      all += Array("the end\n".utf8)
      try write(all)
      let terminal = try note.open()
      try terminal.wait(forText: "Read only: notes longer than 32 MiB are shown only")
      terminal.type("\u{1B}[1;5F")
      try terminal.wait(forText: "the end")
      try terminal.wait(forText: "line 1000002 of 1000002")
      terminal.type("y")
      try terminal.wait(for: "why not") {
        $0.lines.last?.contains("notes longer than 32 MiB are shown only") ?? false
      }
      #expect(try terminal.leave() == .exited(0))
      var status = stat()
      #expect(stat(note.path, &status) == 0 && status.st_size == all.count)
    }

    @Test func `one line of 10 MB is written at its end`() throws {
      let line = [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000)
      try write(line)
      let terminal = try note.open()
      terminal.type("\u{1B}[1;5F")
      try terminal.wait(for: "the end") { $0.textUnderCursor == " " }
      terminal.type("!")
      try terminal.wait(forText: "x!")
      try terminal.save()
      #expect(bytes() == line + [UInt8(ascii: "!")])
      #expect(try terminal.leave() == .exited(0))
    }

    @Test func `bytes that are no text stay as they are around what is written`() throws {
      let start: [UInt8] =
        [0xEF, 0xBB, 0xBF] + Array("# Caf\u{E9}\r\n".unicodeScalars.map { UInt8($0.value) })
      let middle = Array("\0\0 between\r\n".utf8)
      let rest = Array("mixed\nends\r\n\0\u{1B}[31m".utf8) + [0xFF, 0xFE, 0xC3]
      try write(start + middle + rest)
      let terminal = try note.open()
      terminal.type("\u{1B}OB\u{1B}OF")
      try terminal.wait(for: "the caret in the middle") { $0.isCaretBehind("between") }
      terminal.type(" 방위비")
      try terminal.wait(forText: "between 방위비")
      try terminal.save()
      let new = Array("\0\0 between 방위비\r\n".utf8)
      #expect(bytes() == start + new + rest)
      #expect(terminal.screen.violations.isEmpty)
    }
  }
}
