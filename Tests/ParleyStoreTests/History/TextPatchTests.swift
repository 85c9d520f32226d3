import Testing

@testable import ParleyStore

struct TextPatchTests {
  private func patch(_ before: String, _ after: String) throws -> TextPatch {
    try #require(TextPatch(file: "f", from: Array(before.utf8), to: Array(after.utf8)))
  }

  private func reverted(_ patch: TextPatch, _ current: String) -> String? {
    patch.reverted(from: Array(current.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func applied(_ patch: TextPatch, _ current: String) -> String? {
    patch.applied(to: Array(current.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a patch is whole lines with three lines around them`() throws {
    let patch = try patch("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n")
    #expect(patch.offset == 8)
    #expect(patch.removed == Array("5\n".utf8))
    #expect(patch.inserted == Array("five\n".utf8))
    #expect(patch.leading == Array("2\n3\n4\n".utf8))
    #expect(patch.trailing == Array("6\n7\n8\n".utf8))
  }

  @Test func `two texts that are the same have no patch`() {
    #expect(TextPatch(file: "f", from: [1, 2], to: [1, 2]) == nil)
    #expect(TextPatch(file: "f", from: [], to: []) == nil)
  }

  static let pairs: [(String, String)] = [
    ("a\nb\n", "a\nb\nc\n"), ("a\nb\nc\n", "a\nb\n"), ("", "a\n"), ("a\n", ""),
    ("a\nb\n", "x\ny\nz\n"), ("b\n", "a\nb\n"), ("a\nb\n", "b\n"), ("a", "b"), ("a", "a\n"),
    ("a\nb", "a\nb\nc"), ("a\r\nb\r\n", "a\r\nc\r\n"), ("a\r\nb\r\n", "a\nb\n"),
    ("\u{FEFF}id\n1\n", "id\n1\n"), ("x\nx\nx\n", "x\nx\n"), ("\n\n\n", "\n\n\n\n\n"),
    ("a\0b\n", "a\0\n"), ("id,x\n1,\"a\nb\"\n2,c\n", "id,x\n1,\"a\nd\"\n2,c\n"),
  ]

  @Test(arguments: pairs)
  func `each text comes out of the other byte for byte`(before: String, after: String) throws {
    let patch = try patch(before, after)
    #expect(reverted(patch, after) == before)
    #expect(applied(patch, before) == after)
    #expect(reverted(patch, before) == before, "nothing is there to take back")
    #expect(applied(patch, after) == after)
  }

  private static let table = "id\n" + (1...20).map { "\($0)\n" }.joined()

  @Test func `what a colleague changed elsewhere stays`() throws {
    let after = Self.table.replacingLine("10", by: "ten")
    let patch = try patch(Self.table, after)
    for (theirs, wanted) in [
      (after.replacingLine("2", by: "two"), Self.table.replacingLine("2", by: "two")),
      (after.replacingLine("20", by: "20\n21"), Self.table.replacingLine("20", by: "20\n21")),
      ("new\n" + after, "new\n" + Self.table), (after + "end", Self.table + "end"),
    ] {
      #expect(reverted(patch, theirs) == wanted)
      #expect(applied(patch, wanted) == theirs)
    }
  }

  @Test(arguments: ["7", "8", "9", "ten", "11", "12", "13"])
  func `a change of the lines or of those around them is refused`(line: String) throws {
    let after = Self.table.replacingLine("10", by: "ten")
    let patch = try patch(Self.table, after)
    #expect(reverted(patch, after.replacingLine(line, by: "mine")) == nil)
    #expect(
      reverted(patch, after.replacingLine(line, by: "\(line)\nnew"))
        == (line == "13" ? Self.table.replacingLine("13", by: "13\nnew") : nil))
  }

  @Test func `a row added at the end goes though others were added behind it`() throws {
    let patch = try patch("id\n1\n2\n", "id\n1\n2\n3\n")
    #expect(reverted(patch, "id\n1\n2\n3\n4\n") == "id\n1\n2\n4\n")
    #expect(reverted(patch, "id\n1\n2\nthree\n") == nil, "somebody changed it")
    #expect(applied(patch, "id\n1\n2\n4\n") == "id\n1\n2\n3\n4\n")
  }

  @Test func `a row removed at the end comes back in front of those added since`() throws {
    let patch = try patch("id\n1\n2\n", "id\n1\n")
    #expect(reverted(patch, "id\n1\n3\n") == "id\n1\n2\n3\n")
  }

  @Test func `lines that stand in several places are left alone`() throws {
    let patch = try patch("a\nb\nc\n", "a\nx\nc\n")
    #expect(reverted(patch, "a\nx\nc\na\nx\nc\n") == nil)
    let emptied = try self.patch("a\n", "")
    #expect(reverted(emptied, "b\n") == nil, "an empty text stands everywhere")
  }

  @Test func `only whole lines are found`() throws {
    let patch = try patch("8", "7")
    #expect(reverted(patch, "17") == nil)
    #expect(reverted(patch, "71") == nil)
    #expect(reverted(patch, "7\n") == nil)
    #expect(reverted(patch, "1\n7") == "1\n8")
  }

  @Test func `what somebody took back by hand needs no writing`() throws {
    let patch = try patch("h\na\nb\nc\n", "h\na\nx\nc\n")
    #expect(reverted(patch, "h\na\nb\nc\nd\n") == "h\na\nb\nc\nd\n")
    let added = try self.patch("h\na\n", "h\na\nx\n")
    #expect(reverted(added, "h\na\ny\n") == nil, "the end was next to these lines")
    let first = try self.patch("h\na\n", "x\nh\na\n")
    #expect(reverted(first, "y\nh\na\n") == nil, "and here the start")
  }
}

extension String {
  /// The text with a line exchanged.
  fileprivate func replacingLine(_ line: String, by new: String) -> String {
    "\n\(self)".split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .map { $0 == line ? new : String($0) }.joined(separator: "\n")
  }
}
