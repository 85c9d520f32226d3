import Testing

@testable import ParleyStore

@Suite struct TOMLEditingTests {
  private func edited(
    _ text: String, _ edit: (inout TOMLEditing) throws -> Void
  ) throws -> String {
    var editing = TOMLEditing(
      TOMLDocument(parsing: Array(text.utf8)), tableOrder: ["opening", "terms", "assumptions"])
    try edit(&editing)
    #expect(editing.document.faults.isEmpty)
    return String(decoding: editing.bytes, as: UTF8.self)
  }

  private func setting(_ path: String, to literal: String, in text: String) throws -> String {
    try edited(text) { try $0.set(path.split(separator: ".").map(String.init), to: literal) }
  }

  private func removing(_ path: String, from text: String) throws -> String {
    try edited(text) { try $0.remove(path.split(separator: ".").map(String.init)) }
  }

  // MARK: Setting

  @Test func `only the bytes of a value change, and its comment stays`() throws {
    #expect(
      try setting("a.cap", to: "4.5", in: "x = 1 # one\n\n[a]\n  cap = 5.0   # the cap\nb=2\n")
        == "x = 1 # one\n\n[a]\n  cap = 4.5   # the cap\nb=2\n")
  }

  @Test(arguments: [
    ("a = { b = 1, c = 2 }\n", "a.b", "a = { b = 9, c = 2 }\n"),
    ("a.b = 1\na.c = 2\n", "a.b", "a.b = 9\na.c = 2\n"),
    ("[a]\nx.b = 1 # c", "a.x.b", "[a]\nx.b = 9 # c"),
    ("[[t]]\nb = 1\n[[t]]\nb = 2\n", "t.1.b", "[[t]]\nb = 1\n[[t]]\nb = 9\n"),
    ("t = [{ b = 1 }, { b = 2 }]\n", "t.1.b", "t = [{ b = 1 }, { b = 9 }]\n"),
    ("a = [1, 2, # two\n 3]\n", "a.2", "a = [1, 2, # two\n 9]\n"),
    ("'a b' = 1\n", "a b", "'a b' = 9\n"),
    ("a = \"\"\"\nlong\n\"\"\" # c\n", "a", "a = 9 # c\n"),
    ("\u{FEFF}a = 1\r\n# x\r\n", "a", "\u{FEFF}a = 9\r\n# x\r\n"),
  ])
  func `a value is set however it is stated`(text: String, path: String, after: String) throws {
    #expect(try setting(path, to: "9", in: text) == after)
  }

  @Test(arguments: [
    ("a = 1\n", "b", "a = 1\nb = 9\n"),
    ("a = 1", "b", "a = 1\nb = 9"),
    ("a = 1\r\n\r\n[t]\r\n", "b", "a = 1\r\nb = 9\r\n\r\n[t]\r\n"),
    ("", "b", "b = 9\n"),
    ("\u{FEFF}", "b", "\u{FEFF}b = 9\n"),
    ("[t]\nx = 1\n", "b", "b = 9\n\n[t]\nx = 1\n"),
    ("# about\n\n[t]\nx = 1\n", "b", "# about\n\nb = 9\n\n[t]\nx = 1\n"),
    ("# about\n", "b", "# about\n\nb = 9\n"),
    ("# about", "b", "# about\n\nb = 9"),
    ("\u{FEFF}# about\r\n", "b", "\u{FEFF}# about\r\n\r\nb = 9\r\n"),
    ("# about\n\n# of t\n[t]\n", "b", "# about\n\nb = 9\n\n# of t\n[t]\n"),
    ("# about\n\n[[t]]\nx = 1\n", "b", "# about\n\nb = 9\n\n[[t]]\nx = 1\n"),
    ("# of t\n[t]\nx = 1\n", "b", "b = 9\n\n# of t\n[t]\nx = 1\n"),
    ("[t]\n  x = 1\n\n# next\n[u]\n", "t.b", "[t]\n  x = 1\n  b = 9\n\n# next\n[u]\n"),
    ("[t]\n[u]\n", "t.b", "[t]\nb = 9\n[u]\n"),
    ("t = { x = 1 }\n", "t.b", "t = { x = 1, b = 9 }\n"),
    ("t = {}\n", "t.b", "t = { b = 9 }\n"),
    ("t = { u = {} }\n", "t.u.b", "t = { u = { b = 9 } }\n"),
    ("t = { u = {}, v = {} }\n", "t.v.b", "t = { u = {}, v = { b = 9 } }\n"),
    ("t = { u.x = 1, y = 2 }\n", "t.u.b", "t = { u.x = 1, y = 2, u.b = 9 }\n"),
    ("t = { x = 1 }\n", "t.u.b", "t = { x = 1, u.b = 9 }\n"),
    ("t.x = 1\nz = 2\n", "t.b", "t.x = 1\nt.b = 9\nz = 2\n"),
    ("[t]\nu.x = 1\nz = 2\n", "t.u.b", "[t]\nu.x = 1\nu.b = 9\nz = 2\n"),
    ("[t]\nu.x.y = 1\n[z]\n", "t.u.v.b", "[t]\nu.x.y = 1\nu.v.b = 9\n[z]\n"),
    ("[[t]]\nx = 1\n[[t]]\nx = 2\n", "t.0.b", "[[t]]\nx = 1\nb = 9\n[[t]]\nx = 2\n"),
    ("[[t]]\nx = 1\n", "t.0.u.b", "[[t]]\nx = 1\nu.b = 9\n"),
  ])
  func `a key is added to the table it belongs to`(
    text: String, path: String, after: String
  ) throws {
    #expect(try setting(path, to: "9", in: text) == after)
  }

  @Test(arguments: [
    ("a = 1\n", "t.b", "a = 1\n\n[t]\nb = 9\n"),
    ("a = 1", "t.b", "a = 1\n\n[t]\nb = 9"),
    ("a = 1\r\n", "t.u.b", "a = 1\r\n\r\n[t.u]\r\nb = 9\r\n"),
    ("a = 1\n\n", "t.b", "a = 1\n\n[t]\nb = 9\n"),
    ("", "t.b", "[t]\nb = 9\n"),
    ("[t.u]\nx = 1\n\n[z]\n", "t.b", "[t.u]\nx = 1\n\n[t]\nb = 9\n\n[z]\n"),
    ("[t.u]\nx = 1\n\n[z]\n", "t.v.b", "[t.u]\nx = 1\n\n[t.v]\nb = 9\n\n[z]\n"),
    (
      "[t]\nx = 1\n# of x\n\n# of z\n[z]\n", "t.v.b",
      "[t]\nx = 1\n# of x\n\n[t.v]\nb = 9\n\n# of z\n[z]\n"
    ),
    ("[t]\nx = 1\n# of z\n[z]\n", "t.v.b", "[t]\nx = 1\n\n[t.v]\nb = 9\n\n# of z\n[z]\n"),
    (
      "a = 1\n\n# the terms\n[[terms]]\nx = 1\n", "opening.b",
      "a = 1\n\n[opening]\nb = 9\n\n# the terms\n[[terms]]\nx = 1\n"
    ),
    (
      "a = 1\n[assumptions.drivers.cpi]\nx = 1\n", "opening.b",
      "a = 1\n\n[opening]\nb = 9\n\n[assumptions.drivers.cpi]\nx = 1\n"
    ),
  ])
  func `a missing table is added with a header`(text: String, path: String, after: String) throws {
    #expect(try setting(path, to: "9", in: text) == after)
  }

  @Test func `what is no value is not set`() {
    #expect(throws: TOMLEditFault.isTable("a")) { try setting("a", to: "9", in: "[a]\nb = 1\n") }
    #expect(throws: TOMLEditFault.isTable("a")) { try setting("a", to: "9", in: "a.b = 1\n") }
    #expect(throws: TOMLEditFault.isTable("a")) { try setting("a", to: "9", in: "[[a]]\n") }
    #expect(throws: TOMLEditFault.isTable("a.0")) { try setting("a.0", to: "9", in: "[[a]]\n") }
    #expect(throws: TOMLEditFault.isValue("a.b")) { try setting("a.b", to: "9", in: "a = 1\n") }
    #expect(throws: TOMLEditFault.noItem("a.2")) { try setting("a.2", to: "9", in: "a = [1]\n") }
  }

  // MARK: Removing

  @Test(arguments: [
    ("a = 1 # one\nb = 2\n", "a", "b = 2\n"),
    ("# above\na = 1\n\nb = 2", "b", "# above\na = 1\n\n"),
    ("a = [\n 1,\n] # one\r\nb = 2\r\n", "a", "b = 2\r\n"),
    ("\u{FEFF}a = 1\nb = 2\n", "a", "\u{FEFF}b = 2\n"),
    ("a = 1\n", "c", "a = 1\n"),
    ("t = { a = 1, b = 2, c = 3 }\n", "t.a", "t = { b = 2, c = 3 }\n"),
    ("t = { a = 1, b = 2, c = 3 }\n", "t.b", "t = { a = 1, c = 3 }\n"),
    ("t = { a = 1, b = 2 } # x\n", "t.b", "t = { a = 1 } # x\n"),
    ("t = {a = 1}\n", "t.a", "t = {}\n"),
    ("t = { u.a = 1, b = 2 }\n", "t.u.a", "t = { b = 2 }\n"),
    ("t.a = 1\nt.b = 2\n", "t.a", "t.b = 2\n"),
    ("[[t]]\na = 1\nb = 1\n[[t]]\na = 2\n", "t.1.a", "[[t]]\na = 1\nb = 1\n[[t]]\n"),
  ])
  func `a key goes with its line and nothing else`(
    text: String, path: String, after: String
  ) throws {
    #expect(try removing(path, from: text) == after)
  }

  @Test(arguments: [
    ("a = 1\n\n[t] # x\nb = 1\n", "t.b", "a = 1\n"),
    ("a = 1\n\n[t]\nb = 1\n\n[u]\nc = 1\n", "t.b", "a = 1\n\n[u]\nc = 1\n"),
    ("[t]\nb = 1\n\n[u]\nc = 1\n", "t.b", "[u]\nc = 1\n"),
    ("a = 1\n\n[t]\nb = 1\n[u]\nc = 1\n", "t.b", "a = 1\n\n[u]\nc = 1\n"),
    ("a = 1\n\n[t]\n\n[t.u]\nb = 1\n", "t.u.b", "a = 1\n"),
    ("[t]\nb = 1\n\n[t.u]\nc = 1\n", "t.b", "[t]\n\n[t.u]\nc = 1\n"),
    ("a = 1\n\n[t]\n# why\nb = 1\n", "t.b", "a = 1\n\n# why\n"),
  ])
  func `a table that is left empty goes too, comments stay`(
    text: String, path: String, after: String
  ) throws {
    #expect(try removing(path, from: text) == after)
  }

  @Test func `what is no value is not removed`() {
    #expect(throws: TOMLEditFault.isTable("a")) { try removing("a", from: "[a]\nb = 1\n") }
    #expect(throws: TOMLEditFault.isTable("a")) { try removing("a", from: "a.b = 1\n") }
    #expect(throws: TOMLEditFault.noItem("a.0")) { try removing("a.0", from: "a = [1]\n") }
  }
}
