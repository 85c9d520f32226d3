import Testing

@testable import ParleyStore

@Suite struct TOMLEditingTablesTests {
  private let two = "a = 1\n\n[[terms]]\nx = 1 # one\n\n# the second\n[[terms]]\nx = 2\n\n[z]\n"

  private func edited(
    _ text: String, _ edit: (inout TOMLEditing) throws -> Void
  ) throws -> String {
    var editing = TOMLEditing(
      TOMLDocument(parsing: Array(text.utf8)), tableOrder: ["opening", "terms", "assumptions"])
    try edit(&editing)
    #expect(editing.document.faults.isEmpty)
    return String(decoding: editing.bytes, as: UTF8.self)
  }

  @Test func `a table is put in before another one and its comment`() throws {
    #expect(
      try edited(two) { try $0.insertTable([("x", "9")], into: "terms", at: 1) }
        == "a = 1\n\n[[terms]]\nx = 1 # one\n\n[[terms]]\nx = 9\n\n# the second\n[[terms]]\nx = 2\n"
        + "\n[z]\n")
  }

  @Test func `a table is put in behind the last one`() throws {
    #expect(
      try edited(two) { try $0.insertTable([("x", "9")], into: "terms", at: 2) }
        == "a = 1\n\n[[terms]]\nx = 1 # one\n\n# the second\n[[terms]]\nx = 2\n\n[[terms]]\nx = 9\n"
        + "\n[z]\n")
  }

  @Test func `a table goes with its lines, what is around it stays`() throws {
    #expect(
      try edited(two) { try $0.removeTable(of: "terms", at: 0) }
        == "a = 1\n\n# the second\n[[terms]]\nx = 2\n\n[z]\n")
    #expect(
      try edited(two) { try $0.removeTable(of: "terms", at: 1) }
        == "a = 1\n\n[[terms]]\nx = 1 # one\n\n# the second\n\n[z]\n")
  }

  @Test func `all tables are replaced`() throws {
    #expect(
      try edited("a = 1\r\n\r\n[[terms]]\r\nx = 1\r\n[[terms]]\r\nx = 2\r\n\r\n[z]\r\n") {
        try $0.replaceTables("terms", with: [[("x", "8"), ("y", "9")]])
      } == "a = 1\r\n\r\n[[terms]]\r\nx = 8\r\ny = 9\r\n\r\n[z]\r\n")
    #expect(
      try edited(two) { try $0.replaceTables("terms", with: []) }
        == "a = 1\n\n# the second\n\n[z]\n")
  }

  @Test(arguments: [
    ("a = 1", "a = 1\n\n[[terms]]\nx = 9"),
    ("a = 1\n\n[opening]\nb = 1\n", "a = 1\n\n[opening]\nb = 1\n\n[[terms]]\nx = 9\n"),
    (
      "a = 1\n\n[assumptions.paths.cpi]\n2026 = 1\n",
      "a = 1\n\n[[terms]]\nx = 9\n\n[assumptions.paths.cpi]\n2026 = 1\n"
    ),
    ("terms = []\nb = 1\n", "b = 1\n\n[[terms]]\nx = 9\n"),
    ("terms = [{ x = 1 }, { x = 2 }] # c\n", "terms = [{ x = 9 }] # c\n"),
  ])
  func `tables are stated where there were none, and as they were`(
    text: String, after: String
  ) throws {
    #expect(try edited(text) { try $0.replaceTables("terms", with: [[("x", "9")]]) } == after)
  }

  @Test func `a table without a header is no item to be put in or taken out`() {
    #expect(throws: TOMLEditFault.noItem("t.0")) {
      try edited("t = [{ x = 1 }]\n") { try $0.removeTable(of: "t", at: 0) }
    }
    #expect(throws: TOMLEditFault.noItem("t.1")) {
      try edited("t = [{ x = 1 }]\n") { try $0.insertTable([("x", "9")], into: "t", at: 1) }
    }
  }
}
