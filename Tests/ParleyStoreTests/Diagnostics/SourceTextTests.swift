import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyStore

@Suite struct SourceTextTests {
  private func place(_ text: String, _ start: Int, _ end: Int) -> Diagnostic {
    let fault = Fault(.error, at: ByteSpan(start: start, end: end), "", help: "")
    return SourceText.diagnostics(of: [fault], in: "f", bytes: Array(text.utf8))[0]
  }

  @Test func `columns count characters, however many bytes they have`() {
    let text = "가나e\u{301},x\n"
    let diagnostic = place(text, 10, 11)
    #expect(diagnostic.column == 5)
    #expect(diagnostic.excerpt?.caretOffset == 4)
  }

  @Test func `a byte order mark has no column`() {
    #expect(place("\u{FEFF}abc", 3, 4).column == 1)
    #expect(place("\u{FEFF}abc", 3, 4).excerpt?.text == "abc")
  }

  @Test func `the end of the file is a place`() {
    let diagnostic = place("ab\n", 3, 3)
    #expect(diagnostic.line == 2)
    #expect(diagnostic.column == 1)
    #expect(diagnostic.excerpt?.text == "")
    #expect(diagnostic.excerpt?.caretLength == 1)
  }

  @Test func `carets end with the line they begin on`() {
    let diagnostic = place("a\"bc\r\ndef\"", 1, 10)
    #expect(diagnostic.excerpt?.text == "a\"bc")
    #expect(diagnostic.excerpt?.caretLength == 3)
  }

  @Test(arguments: [0, 50, 5_000, 999_000])
  func `an excerpt is never long, and the carets stand under the place`(offset: Int) throws {
    let text = String(repeating: "x", count: offset) + "HERE" + String(repeating: "y", count: 1_000)
    let excerpt = try #require(place(text, offset, offset + 4).excerpt)
    #expect(excerpt.text.count <= Excerpt.longest)
    let marked = excerpt.text.dropFirst(excerpt.caretOffset).prefix(excerpt.caretLength)
    #expect(marked == "HERE")
  }

  @Test func `faults in any order get their own places`() {
    let bytes = Array("one\ntwo\nthree\n".utf8)
    let faults = [8, 0, 5].map {
      Fault(.error, at: ByteSpan(start: $0, end: $0 + 1), "\($0)", help: "")
    }
    let diagnostics = SourceText.diagnostics(of: faults, in: "f", bytes: bytes)
    #expect(diagnostics.map(\.message.english) == ["0", "5", "8"])
    #expect(diagnostics.map(\.line) == [1, 2, 3])
    #expect(diagnostics.map(\.column) == [1, 2, 1])
  }

  @Test func `random spans in random bytes never crash`() {
    var chance = SeededGenerator(seed: 7)
    for _ in 0..<1_000 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &chance) }
      let start = Int.random(in: 0...40, using: &chance)
      let end = Int.random(in: start...40, using: &chance)
      let fault = Fault(.error, at: ByteSpan(start: start, end: end), "", help: "")
      let text = SourceText.diagnostics(of: [fault], in: "f", bytes: bytes)[0].text
      #expect(!text.utf8.contains { $0 < 0x20 && $0 != 0x0A })
    }
  }
}
