import ParleyStore
import Testing

struct TOMLDocumentTests {
  @Test(arguments: TOMLSamples.all + ["a = \u{0}", "a = [\r\n", "\u{FEFF}", ""])
  func `the bytes are kept as they were read`(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(TOMLDocument(parsing: bytes).bytes == bytes)
  }

  @Test func `a column counts characters as a reader sees them`() {
    // A decomposed syllable, a flag and an accent are one character each.
    let line = "가 = \"\u{1112}\u{1161}\u{11AB}🇰🇷e\u{301}x\""
    let document = TOMLDocument(parsing: Array("# first\n\(line)\r\nz".utf8))
    func position(before part: Substring) -> [Int] {
      let (line, column) = document.position(of: "# first\n".utf8.count + part.utf8.count)
      return [line, column]
    }
    for (column, index) in line.indices.enumerated() {
      #expect(position(before: line[..<index]) == [2, column + 1])
    }
    // Inside the flag's eight bytes the column is the flag's.
    let flag = line[..<line.firstIndex(of: "🇰🇷")!].utf8.count + "# first\n".utf8.count
    for byte in flag..<flag + 8 { #expect(document.position(of: byte) == (2, 7)) }
    #expect(document.position(of: document.bytes.count) == (3, 2))
    #expect(document.position(of: .max) == (3, 2))
    #expect(document.position(of: -1) == (1, 1))
  }

  @Test func `the byte order mark has no column`() {
    let document = TOMLDocument(parsing: Array("\u{FEFF}a = x".utf8))
    #expect(document.position(of: 0) == (1, 1))
    #expect(document.position(of: 3) == (1, 1))
    #expect(document.faults.map { document.position(of: $0.span.start).column } == [5])
  }

  @Test func `entries keep the order of the file and are found by name`() {
    let text = (0..<100).map { "key\($0) = \($0)\n" }.joined()
    let root = TOMLDocument(parsing: Array(text.utf8)).root
    #expect(root.entries.map(\.key.text) == (0..<100).map { "key\($0)" })
    for number in 0..<100 { #expect(root["key\(number)"]?.integer == Int64(number)) }
    #expect(root["key100"] == nil)
  }

  @Test(arguments: [1, 50])
  func `names that differ in their code points are two keys`(_ others: Int) {
    let filler = (0..<others).map { "k\($0) = 0\n" }.joined()
    let text = "\"\u{E9}\" = 1\n\"e\u{301}\" = 2\n" + filler
    let document = TOMLDocument(parsing: Array(text.utf8))
    #expect(document.faults.isEmpty)
    #expect(document.root["\u{E9}"]?.integer == 1)
    #expect(document.root["e\u{301}"]?.integer == 2)
  }

  @Test func `a table knows how it came to be`() {
    let root = TOMLDocument(parsing: Array("d.e = 1\ni = {}\n[a.b]\n[[c]]".utf8)).root
    #expect(root.origin == .root)
    #expect(root["d"]?.table?.origin == .dotted)
    #expect(root["i"]?.table?.isInline == true)
    #expect(root["a"]?.table?.origin == .implicit)
    #expect(root["a"]?.table?["b"]?.table?.origin == .header)
    #expect(root["c"]?.array?.first?.table?.origin == .header)
  }
}
