import ParleyModel
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
    #expect(diagnostic.message.english == "byte 0xE9 is not UTF-8")
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

  @Test func `a note over the limit is refused, to be read and to be edited`() {
    var limits = ReadLimits.standard
    limits.note = 1 << 20
    let reader = WorkspaceReader(root: disk.path, limits: limits)
    let full = [UInt8](repeating: 0x78, count: 1 << 20)
    disk.write(full, to: "notes/full.md")
    disk.write(full + [0x78], to: "notes/over.md")
    guard case .text = reader.note("full"), case .unreadable(let diagnostic) = reader.note("over")
    else {
      Issue.record("the limit does not hold")
      return
    }
    #expect(
      diagnostic.message.english == "'notes/over.md' is longer than 1 MiB, the most parley reads")
    #expect(reader.contents(ofNote: "full") == .contents(.bytes(full)))
    #expect(reader.contents(ofNote: "over") == .refused(diagnostic))
  }

  @Test func `the bytes of a note to be edited are those of its file`() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0xFF, 0x00, 0x0D, 0x0A]
    disk.write(bytes, to: "notes/odd.md")
    disk.folder("notes/folder.md")
    #expect(reader.contents(ofNote: "odd") == .contents(.bytes(bytes)))
    #expect(reader.contents(ofNote: "none") == .contents(.absent))
    guard case .refused(let diagnostic) = reader.contents(ofNote: "folder") else {
      Issue.record("a folder was read as a note")
      return
    }
    #expect(diagnostic.message.english == "'notes/folder.md' is a folder, not a file")
    guard case .refused(let name) = reader.contents(ofNote: "../x") else {
      Issue.record("a note outside the folder of notes was read")
      return
    }
    #expect(name.message.english == "the id '../x' cannot name a file")
  }
}
