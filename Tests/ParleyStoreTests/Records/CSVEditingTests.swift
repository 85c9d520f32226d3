import Testing

@testable import ParleyStore

/// The exact bytes after one change of a table.
@Suite struct CSVEditingTests {
  private func table(_ text: String) -> CSVTable { CSVTable(parsing: Array(text.utf8)) }

  private func text(_ table: CSVTable) -> String { String(decoding: table.bytes, as: UTF8.self) }

  private func set(_ cell: String, at column: Int, row: Int = 1, of text: String) throws -> String {
    self.text(try table(text).setting([column: cell], ofRow: row))
  }

  @Test(arguments: [
    ("a,b\n1,2\n", 1, "3", "a,b\n1,3\n"), ("a,b\n1,2\n", 0, "", "a,b\n,2\n"),
    ("a,b\n1,\"2\"\n", 1, "3", "a,b\n1,\"3\"\n"), ("a,b\n1,\"2\"\n", 1, "", "a,b\n1,\n"),
    ("a,b\n1,\"\"\n", 1, "x", "a,b\n1,\"x\"\n"), ("a,b\n1,\"\"\n", 1, "", "a,b\n1,\"\"\n"),
    ("a,b\n1,\"x\"\"y\"\n", 1, "z", "a,b\n1,\"z\"\n"),
    ("a,b\r\n1,2\r\n", 1, "x,y", "a,b\r\n1,\"x,y\"\r\n"),
    ("a,b\n1,2", 1, "say \"a\"", "a,b\n1,\"say \"\"a\"\"\""),
    ("a,b\n1,2\n", 1, "x\ny", "a,b\n1,\"x\ny\"\n"), ("a,b\n1,2\n", 1, "x\r", "a,b\n1,\"x\r\"\n"),
    ("a,b\n1,2\n", 1, " x ", "a,b\n1, x \n"), ("\u{FEFF}a,b\n1,2\n", 0, "한", "\u{FEFF}a,b\n한,2\n"),
    ("a\n1\n", 0, "", "a\n\"\"\n"),
  ])
  func `a cell is written as it was, with the quotes it needs`(
    old: String, column: Int, cell: String, new: String
  ) throws {
    #expect(try set(cell, at: column, of: old) == new)
  }

  @Test(arguments: [
    ("a,b\n1,x\"y\n", 1, "z", "a,b\n1,z\n"), ("a,b\n1,\"x\"y\n", 1, "\"", "a,b\n1,\"\"\"\"\n"),
    ("a,b\n1,\"x,y\n2,3\n", 1, "z", "a,b\n1,z\n2,3\n"),
  ])
  func `a broken cell is written anew`(
    old: String, column: Int, cell: String, new: String
  ) throws {
    #expect(try set(cell, at: column, of: old) == new)
  }

  @Test(arguments: [
    (2, "x", "a,b,c\n1,,x\n2\n"), (1, "x", "a,b,c\n1,x\n2\n"), (2, "", "a,b,c\n1\n2\n"),
    (2, "x,y", "a,b,c\n1,,\"x,y\"\n2\n"),
  ])
  func `a cell that the row lacks gets the commas before it`(
    column: Int, cell: String, new: String
  ) throws {
    #expect(try set(cell, at: column, of: "a,b,c\n1\n2\n") == new)
  }

  @Test func `only what is composed of other letters is another text`() throws {
    let (whole, parts) = ("\u{AC00}", "\u{1100}\u{1161}")
    #expect(
      try Array(set(parts, at: 0, of: "a\n\(whole)\n").utf8) == Array("a\n\(parts)\n".utf8))
  }

  @Test(arguments: [
    ("a,b\n1,2\n", 1, "a,b\nx,y\n1,2\n"), ("a,b\n1,2\n", 2, "a,b\n1,2\nx,y\n"),
    ("a,b\n1,2", 2, "a,b\n1,2\nx,y"), ("a,b", 1, "a,b\nx,y"),
    ("a,b\n1,2\r", 2, "a,b\n1,2\r\r\nx,y"),
    ("a,b\r\n1,2", 2, "a,b\r\n1,2\r\nx,y"), ("a,b\r\n1,2\n3,4\r\n", 2, "a,b\r\n1,2\nx,y\n3,4\r\n"),
    ("a,b\n1,2\n\n", 2, "a,b\n1,2\nx,y\n\n"),
  ])
  func `a row ends as the one before it`(old: String, place: Int, new: String) throws {
    let added = try table(old).inserting(["x", "y"], at: place)
    #expect(text(added) == new)
    #expect(text(try added.removing(row: place)) == old)
  }

  @Test(arguments: [
    ("a,b\n1,2\n3,4\n", 1, "a,b\n3,4\n"), ("a,b\n1,2\n3,4", 2, "a,b\n1,2"),
    ("a,b\n1,\"x\ny\"\r\n3,4\n", 1, "a,b\n3,4\n"), ("a,b\r\n1,2", 1, "a,b"),
    ("a,b\n\n1,2\n\n", 2, "a,b\n\n\n"), ("a,b\n\n1,2", 2, "a,b\n\n"),
  ])
  func `a row goes with its line end, and blank lines stay`(
    old: String, place: Int, new: String
  ) throws {
    #expect(text(try table(old).removing(row: place)) == new)
  }

  @Test func `a text that no file can hold is refused`() {
    let old = table("a,b\n1,2\n")
    #expect(throws: CSVEditFault.nul(column: 1)) { try old.setting([1: "x\0"], ofRow: 1) }
    #expect(throws: CSVEditFault.nul(column: 2)) { try old.setting([2: "x\0"], ofRow: 1) }
    #expect(throws: CSVEditFault.nul(column: 0)) { try old.inserting(["\0", ""], at: 1) }
    let long = String(repeating: "x", count: 1 << 20)
    #expect(throws: Never.self) { try old.setting([1: long], ofRow: 1) }
    #expect(throws: CSVEditFault.tooLong(column: 1)) { try old.setting([1: long + "x"], ofRow: 1) }
  }

  @Test func `bytes that are no text are not replaced unseen`() throws {
    let old = CSVTable(parsing: Array("a,b\n1,x".utf8) + [0xFF, 0x0A])
    let shown = old.text(row: 1, column: 1)
    #expect(throws: CSVEditFault.damaged(column: 1)) { try old.setting([1: shown + "y"], ofRow: 1) }
    #expect(try text(old.setting([1: "xy"], ofRow: 1)) == "a,b\n1,xy\n")
    let beside = try old.setting([0: "2"], ofRow: 1)
    #expect(beside.bytes == Array("a,b\n2,x".utf8) + [0xFF, 0x0A])
  }

  @Test func `a change that an open quote would swallow is refused`() {
    let old = table("a,b\n\"1,2\n3,4\n5,6\n")
    #expect(throws: CSVEditFault.misread(line: 2)) { try old.setting([1: "x"], ofRow: 1) }
    #expect(throws: CSVEditFault.misread(line: 2)) { try old.setting([1: ",x"], ofRow: 2) }
    #expect(throws: Never.self) { try old.setting([1: "x"], ofRow: 2) }
  }
}
