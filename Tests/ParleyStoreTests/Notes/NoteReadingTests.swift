import ParleyStore
import Testing

@Suite struct NoteReadingTests {
  private let disk = ScratchFolder()
  private var reader: WorkspaceReader { WorkspaceReader(root: disk.path) }

  @Test func `a note is read as it is`() {
    disk.write("# 4차 회의\r\n\r\n- one", to: "notes/12-04.md")
    guard case .text(let text, let diagnostics) = reader.note("12-04") else {
      Issue.record("not read")
      return
    }
    #expect(text == "# 4차 회의\r\n\r\n- one")
    #expect(diagnostics.isEmpty)
  }

  @Test func `a byte order mark is no part of the text`() {
    disk.write("\u{FEFF}text", to: "notes/a.md")
    guard case .text(let text, _) = reader.note("a") else {
      Issue.record("not read")
      return
    }
    #expect(text.unicodeScalars.first == "t")
  }

  @Test func `bytes that are no UTF-8 are named and shown as replacement`() throws {
    disk.write(Array("one\ntw".utf8) + [0xE9, 0x0A], to: "notes/a.md")
    guard case .text(let text, let diagnostics) = reader.note("a") else {
      Issue.record("not read")
      return
    }
    #expect(text == "one\ntw\u{FFFD}\n")
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.file == "notes/a.md")
    #expect(diagnostic.line == 2)
    #expect(diagnostic.column == 3)
    #expect(diagnostic.message == "byte 0xE9 is not UTF-8")
  }

  @Test(arguments: ["none", "../outside", "", ".hidden", "a/b"])
  func `there is no note outside the folder of notes`(id: String) {
    disk.write("secret", to: "outside.md")
    disk.write("hidden", to: "notes/.hidden.md")
    guard case .missing = reader.note(id) else {
      Issue.record("a note was found")
      return
    }
  }

  @Test func `a note over a mebibyte is refused`() {
    disk.write(String(repeating: "x", count: 1 << 20), to: "notes/full.md")
    disk.write(String(repeating: "x", count: 1 << 20 + 1), to: "notes/over.md")
    guard case .text = reader.note("full"), case .unreadable(let diagnostic) = reader.note("over")
    else {
      Issue.record("the limit does not hold")
      return
    }
    #expect(diagnostic.message == "'notes/over.md' is longer than 1 MiB, the most parley reads")
  }
}
