import ParleyTestSupport
import Testing

@testable import ParleyStore

@Suite struct CSVTableTests {
  private func cells(_ text: String) -> [[String]] {
    let table = CSVTable(parsing: Array(text.utf8))
    return table.rows.map { row in table.cells(of: row).map { table.text(of: $0) } }
  }

  @Test(arguments: [
    ("", []), ("a", [["a"]]), ("a,b\n", [["a", "b"]]), ("a,\n", [["a", ""]]), ("a,", [["a", ""]]),
    (",", [["", ""]]), ("\n", [[""]]), ("a\r\nb\r\n", [["a"], ["b"]]), ("a\rb", [["a\rb"]]),
    ("\"a,b\"\n", [["a,b"]]), ("\"a\"\"b\"", [["a\"b"]]), ("\"\"\"\"", [["\""]]), ("\"\"", [[""]]),
    ("\"a\nb\",c\nd", [["a\nb", "c"], ["d"]]), ("\"a\r\nb\"\r\n", [["a\r\nb"]]),
    ("\u{FEFF}a,b", [["a", "b"]]), ("a\n\nb\n", [["a"], [""], ["b"]]),
  ])
  func `cells are what stands between the commas`(text: String, expected: [[String]]) {
    #expect(cells(text) == expected)
    #expect(CSVTable(parsing: Array(text.utf8)).faults.isEmpty)
  }

  @Test(arguments: [
    ("a\"b,c", [["a\"b", "c"]], CSVFault.Kind.stray, 1),
    ("\"a\"b,c", [["\"a\"b", "c"]], .textAfter, 2),
    ("x,\"a\ny,z\n", [["x", "\"a"], ["y", "z"]], .unterminated, 2),
    ("x,\"a\ny,\"b\"\n", [["x", "\"a"], ["y", "b"]], .unterminated, 2),
    ("\"", [["\""]], .unterminated, 0), ("\"a\r\nb", [["\"a"], ["b"]], .unterminated, 0),
  ])
  func `a misplaced quote costs at most its line`(
    text: String, expected: [[String]], kind: CSVFault.Kind, offset: Int
  ) {
    #expect(cells(text) == expected)
    let faults = CSVTable(parsing: Array(text.utf8)).faults
    #expect(faults.map(\.kind) == [kind])
    #expect(faults.map(\.offset) == [offset])
  }

  @Test func `a row knows its line also after a cell with line breaks`() {
    let table = CSVTable(parsing: Array("a\n\"b\n\nc\"\nd".utf8))
    #expect(table.rows.map(\.line) == [1, 2, 5])
  }

  @Test func `a cell knows its bytes, quotes included`() {
    let table = CSVTable(parsing: Array("\u{FEFF}ab,\"c\"\r\n".utf8))
    #expect(table.cells.map(\.span) == [ByteSpan(start: 3, end: 5), ByteSpan(start: 6, end: 9)])
    #expect(table.content(of: table.cells[1]) == 7..<8)
    #expect(table.rows[0].ending == .carriageReturnLineFeed)
  }

  @Test func `quotes that never close are read in linear time`() {
    // A search to the end of the file for every line would take minutes.
    let lines = String(repeating: "x,\"\"\"\"a\ny,\"b\n", count: 20_000)
    let table = CSVTable(parsing: Array(lines.utf8))
    #expect(table.rows.count == 40_000)
    #expect(table.print() == Array(lines.utf8))
  }

  @Test func `every bundled table prints back to itself`() {
    let tables = BundledWorkspace.files.filter { $0.path.hasSuffix(".csv") }
    #expect(tables.count == 11)
    for (path, bytes) in tables {
      let table = CSVTable(parsing: bytes)
      #expect(table.print() == bytes, "\(path) does not")
      #expect(table.faults.isEmpty)
    }
  }

  @Test func `random bytes and edited tables print back to themselves`() {
    var chance = SeededGenerator(seed: 12)
    let tables = BundledWorkspace.files.filter { $0.path.hasSuffix(".csv") }.map(\.bytes)
    for _ in 0..<10_000 {
      let bytes = Edits.text(from: tables, &chance)
      let table = CSVTable(parsing: bytes)
      guard table.print() == bytes else {
        Issue.record("differs: \(bytes)")
        return
      }
      for cell in table.cells { _ = table.text(of: cell) }
    }
  }
}
