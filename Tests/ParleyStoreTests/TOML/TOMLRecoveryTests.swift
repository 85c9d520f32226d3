import ParleyStore
import Testing

struct TOMLRecoveryTests {
  @Test(arguments: [
    ("a = 1\nb = oops\nc = 3", 1, ["a", "c"]),
    ("a = [1,\n  x,\n  [2]]\nc = 3", 1, ["c"]),
    ("a = [1,\n  2\nb = 2\nc = 3", 1, ["b", "c"]),
    ("a = [1\n[t]\nb = 2", 1, ["t"]),
    ("a = {\n  b = 1,\n  c = 2\n}\nd = 1", 1, ["d"]),
    ("a = { b = 1\nc = 2\n[t]\nd = 1", 1, ["c", "t"]),
    ("a = \"\"\"\nsome text\nmore text\nb = 1", 1, ["b"]),
    ("a = \"\\q # \"\nb = 1", 1, ["b"]),
    ("[x\nlost = 1\n[y]\nb = 1", 1, ["y"]),
    ("[x]\n[x]\nlost = 1\n[x.z]\nkept = 1", 1, ["x"]),
    ("a = 1 # \u{0}\nb = 2", 1, ["a", "b"]),
    ("a = 1\n\ra = 1\r\nb = 2", 1, ["a", "b"]),
    ("a = tru\nb = fals\nc = 1", 2, ["c"]),
  ])
  func `reading goes on after a fault and keeps what is good`(
    _ text: String, faults: Int, keys: [String]
  ) {
    let document = TOMLDocument(parsing: Array(text.utf8))
    #expect(document.faults.count == faults)
    #expect(document.root.entries.map(\.key.text) == keys)
  }

  @Test func `a key whose value cannot be read is known to be there`() throws {
    let text = "title = x\nopening.year = 2026\nopening.krw_bn = 1,5\ncpi = { mean = y }"
    let root = TOMLDocument(parsing: Array(text.utf8)).root
    #expect(root.unreadableKeys.map(\.text) == ["title", "cpi"])
    let opening = try #require(root["opening"]?.table)
    #expect(opening.unreadableKeys.map(\.text) == ["krw_bn"])
    #expect(opening["krw_bn"] == nil)
  }

  @Test func `nesting is read to its limit and no deeper`() {
    func isRead(_ text: String) -> Bool { TOMLDocument(parsing: Array(text.utf8)).faults.isEmpty }
    func nested(_ depth: Int) -> String {
      "a = " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    func path(_ count: Int) -> String {
      Array(repeating: "a", count: count).joined(separator: ".")
    }
    let limit = TOMLDocument.deepestNesting
    #expect(isRead(nested(limit)) && !isRead(nested(limit + 1)))
    #expect(isRead("[\(path(limit))]") && !isRead("[\(path(limit + 1))]"))
    #expect(isRead("\(path(limit + 1)) = 1") && !isRead("\(path(limit + 2)) = 1"))
    #expect(
      tomlFaultLines(nested(limit + 1)) == ["1:133: more than 128 levels of tables and arrays"])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "[", "{", "[{a=", "a.", "[[", "\"", "'''\n", "\"\"\"", "\\\"\"\"\n", "a={\n", "\0",
    ])
  func `a hundred thousand repetitions of a fragment are read in linear time`(_ fragment: String) {
    let text = "a = " + String(repeating: fragment, count: 100_000)
    let document = TOMLDocument(parsing: Array(text.utf8))
    #expect(!document.faults.isEmpty)
    #expect(document.bytes.count == text.utf8.count)
  }
}
