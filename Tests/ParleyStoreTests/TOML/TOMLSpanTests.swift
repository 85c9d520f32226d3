import ParleyStore
import Testing

struct TOMLSpanTests {
  @Test(arguments: TOMLSamples.all)
  func `the bytes at every span read back to the same thing`(_ text: String) {
    let document = TOMLDocument(parsing: Array(text.utf8))
    #expect(document.faults.isEmpty)
    expectExactSpans(in: document)
  }

  @Test func `each part of a dotted key has a span of its own`() throws {
    let document = TOMLDocument(parsing: Array("a . \"b\".c = 1".utf8))
    let a = try #require(document.root.entry(named: "a"))
    let b = try #require(a.value.table?.entry(named: "b"))
    let c = try #require(b.value.table?.entry(named: "c"))
    #expect(a.key.span == ByteSpan(start: 0, end: 1))
    #expect(b.key.span == ByteSpan(start: 4, end: 7))
    #expect(c.key.span == ByteSpan(start: 8, end: 9))
    #expect(c.value.span == ByteSpan(start: 12, end: 13))
    #expect(c.pair == ByteSpan(start: 0, end: 13))
  }

  @Test func `a table knows its header, brackets included`() throws {
    let document = TOMLDocument(parsing: Array("[a.b] # c\n[[d]]\n[[d]]\n".utf8))
    let a = try #require(document.root["a"]?.table)
    #expect(a.span == nil)
    #expect(a["b"]?.table?.span == ByteSpan(start: 0, end: 5))
    let d = try #require(document.root["d"])
    #expect(d.array?.map(\.span.start) == [10, 16])
    #expect(d.span == ByteSpan(start: 10, end: 15))
  }

  @Test func `changing one value changes no other byte`() throws {
    let document = TOMLDocument(parsing: Array(TOMLSamples.workspace.utf8))
    let title = try #require(document.root["title"])
    var bytes = document.bytes
    bytes.replaceSubrange(title.span.start..<title.span.end, with: "\"New\"".utf8)
    let changed = TOMLDocument(parsing: bytes)
    #expect(changed.faults.isEmpty)
    #expect(changed.root["title"]?.string == "New")
    let expected = TOMLSamples.workspace.replacing("ROK-US Special Measures Agreement", with: "New")
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("a = 1\n\n# end\n[b]\nc = 2\n", "a = 1\n", "a = 1\n\n# end\n[b]\nc = 2\n"),
    ("[b]\nc = [\n1]\n[d]\n", "", "[b]\nc = [\n1]\n"),
    ("[b]\n# comment\n[d]\n", "", "[b]\n"),
    ("\u{FEFF}[b]", "\u{FEFF}", "\u{FEFF}[b]"),
  ])
  func `a table knows where a new line of it goes`(
    _ text: String, beforeRoot: String, beforeB: String
  ) throws {
    let root = TOMLDocument(parsing: Array(text.utf8)).root
    #expect(root.insertionOffset == beforeRoot.utf8.count)
    #expect(root["b"]?.table?.insertionOffset == beforeB.utf8.count)
  }
}

/// Expects the bytes of every key, value, pair and header to read back to the same thing.
func expectExactSpans(in document: TOMLDocument) {
  for entry in allEntries(of: document.root) {
    let key = TOMLDocument(parsing: Array("\(document.text(at: entry.key.span)) = 0".utf8))
    #expect(key.faults.isEmpty)
    #expect(key.root.entries.map { Array($0.key.text.utf8) } == [Array(entry.key.text.utf8)])
    if let pair = entry.pair {
      #expect(TOMLDocument(parsing: Array(document.bytes[pair.start..<pair.end])).faults.isEmpty)
      #expect(pair.start <= entry.key.span.start && pair.end >= entry.value.span.end)
    }
    expectExactSpan(of: entry.value, in: document)
  }
}

private func expectExactSpan(of value: TOMLValue, in document: TOMLDocument) {
  let text = document.text(at: value.span)
  switch value.kind {
  case .table(let table) where table.origin == .header:
    #expect(table.span == value.span)
    #expect(TOMLDocument(parsing: Array(text.utf8)).faults.isEmpty)
    #expect(text.hasPrefix("[") && text.hasSuffix("]"))
  case .table(let table) where table.origin != .inline:
    let key = TOMLDocument(parsing: Array("\(text) = 0".utf8))
    #expect(key.faults.isEmpty && key.root.entries.count == 1)
  case .array(let items) where items.first?.table?.origin == .header:
    for item in items { expectExactSpan(of: item, in: document) }
  default:
    let written = TOMLDocument(parsing: Array("k = \(text)".utf8))
    #expect(written.faults.isEmpty)
    let expected = TOMLValueText.tagged(value)
    #expect(written.root["k"].map { TOMLValueText.tagged($0) } == expected)
    for item in value.array ?? [] { expectExactSpan(of: item, in: document) }
  }
}

/// A value as text that two values share only if they are the same.
enum TOMLValueText {
  static func tagged(_ value: TOMLValue) -> String {
    switch value.kind {
    case .array(let items): "[" + items.map { tagged($0) }.joined(separator: ",") + "]"
    case .table(let table):
      "{" + table.entries.map { "\($0.key.text)=\(tagged($0.value))" }.joined(separator: ",") + "}"
    case let kind: "\(kind)"
    }
  }
}
