import Testing

@testable import ParleyStore

@Suite struct LineMergeTests {
  /// Base, mine and theirs, and what comes of them: conflicts as `<mine|base|theirs>`, which is what
  /// `diff3 -m` (GNU diffutils 3.8) and, but for the base, `git merge-file` (2.39) make of them.
  @Test(arguments: [
    // Changes at different places, and at the same one alike.
    ("a\nb\nc\nd\ne\n", "a\nB\nc\nd\ne\n", "a\nb\nc\nD\ne\n", "a\nB\nc\nD\ne\n"),
    ("a\nb\nc\n", "a\nB\nc\n", "a\nB\nc\n", "a\nB\nc\n"),
    ("a\nb\nc\n", "a\nc\n", "a\nc\n", "a\nc\n"),
    ("a\nb\nc\n", "x\na\nb\nc\n", "a\nb\nc\ny\n", "x\na\nb\nc\ny\n"),
    // At the same place otherwise.
    ("a\nb\nc\n", "a\nB\nc\n", "a\nx\nc\n", "a\n<B\n|b\n|x\n>c\n"),
    ("a\nb\n", "a\nx\nb\n", "a\ny\nb\n", "a\n<x\n||y\n>b\n"),
    ("a\nb\nc\n", "a\nc\n", "a\nB\nc\n", "a\n<|b\n|B\n>c\n"),
    // At places that touch.
    ("a\nb\nc\nd\n", "a\nB\nc\nd\n", "a\nb\nC\nd\n", "a\n<B\nc\n|b\nc\n|b\nC\n>d\n"),
    ("a\nb\nc\n", "a\nx\nb\nc\n", "a\nB\nc\n", "a\n<x\nb\n|b\n|B\n>c\n"),
    ("a\nb\nc\n", "a\nb\nx\nc\n", "a\nB\nc\n", "a\n<b\nx\n|b\n|B\n>c\n"),
    // Without a last line end.
    ("a\nb", "a\nb\nc\n", "A\nb", "<a\nb\nc\n|a\nb|A\nb>"),
    ("a\n-\nb", "a\n-\nb\n", "A\n-\nb", "A\n-\nb\n"),
    ("a\n-\nb", "a\n-\nb\nc", "a\n-\nb\nd", "a\n-\n<b\nc|b|b\nd>"),
    // Empty texts.
    ("", "", "", ""),
    ("", "a", "", "a"),
    ("", "a", "b\n", "<a||b\n>"),
    ("a\n", "", "", ""),
    ("a\n", "", "b\n", "<|a\n|b\n>"),
    ("a\nb\n", "", "a\nb\n", ""),
  ])
  func `two sides become one, or a conflict`(
    base: String, mine: String, theirs: String, merged: String
  ) {
    let merge = LineMerge(
      base: Array(base.utf8), mine: Array(mine.utf8), theirs: Array(theirs.utf8))
    #expect(marked(merge) == merged)
    #expect(merge.isClean == (merge.merged != nil))
    #expect(merge.isClean == !merged.contains("<"))
  }

  /// Base, mine and theirs as above, where one side has other line ends.
  @Test(arguments: [
    // One side alone changed them: they are changed, and no line is.
    ("a\n-\nb\n", "a\r\n-\r\nb\r\n", "a\n-\nB\n", "a\r\n-\r\nB\r\n"),
    ("a\n-\nb\n", "A\n-\nb\n", "a\r\n-\r\nb\r\n", "A\r\n-\r\nb\r\n"),
    ("a\r\n-\r\nb\r\n", "a\n-\nb\n", "a\r\n-\r\nB\r\n", "a\n-\nB\n"),
    ("a\n", "a\r\nb\r\n", "a\nc\n", "a\r\n<b\r\n||c\r\n>"),
    // Where a text mixes them, they are a part of the line as any other.
    ("a\n-\nb\n", "a\r\n-\nb\n", "a\n-\nB\n", "a\r\n-\nB\n"),
    ("a\nb\n", "a\r\nb\n", "A\nb\n", "<a\r\n|a\n|A\n>b\n"),
  ])
  func `line ends that one side changed are no conflict`(
    base: String, mine: String, theirs: String, merged: String
  ) {
    let merge = LineMerge(
      base: Array(base.utf8), mine: Array(mine.utf8), theirs: Array(theirs.utf8))
    #expect(marked(merge) == merged)
  }

  @Test(arguments: [
    ("", "a", "b", "a\nb"), ("", "a\r\nb", "c", "a\r\nb\r\nc"), ("", "a\n", "b", "a\nb"),
    ("x", "", "y", "y"), ("x", "y", "", "y"),
  ])
  func `both of two texts do not run together`(
    base: String, mine: String, theirs: String, both: String
  ) {
    let merge = LineMerge(
      base: Array(base.utf8), mine: Array(mine.utf8), theirs: Array(theirs.utf8))
    #expect(String(decoding: merge.resolved([.both]), as: UTF8.self) == both)
    #expect(String(decoding: merge.resolved([.mine]), as: UTF8.self) == mine)
    #expect(String(decoding: merge.resolved([.theirs]), as: UTF8.self) == theirs)
  }

  @Test func `every conflict is settled by its own choice`() {
    let merge = LineMerge(
      base: Array("1\n-\n2\n-\n3\n".utf8), mine: Array("a\n-\nb\n-\nc\n".utf8),
      theirs: Array("x\n-\ny\n-\nz\n".utf8))
    let text = merge.resolved([.theirs, .both, .mine])
    #expect(String(decoding: text, as: UTF8.self) == "x\n-\nb\ny\n-\nc\n")
    #expect(merge.conflicts.map(\.base) == [[0x31, 0x0A], [0x32, 0x0A], [0x33, 0x0A]])
  }

  @Test func `bytes that are no text are merged as they are`() {
    let merge = LineMerge(
      base: [0xFF, 0x0A, 0x00, 0x0A, 0xC3], mine: [0xFE, 0x0A, 0x00, 0x0A, 0xC3],
      theirs: [0xFF, 0x0A, 0x00, 0x0A, 0x80])
    #expect(merge.merged == [0xFE, 0x0A, 0x00, 0x0A, 0x80])
  }

  private func marked(_ merge: LineMerge) -> String {
    let bytes = merge.pieces.map { piece -> [UInt8] in
      switch piece {
      case .agreed(let bytes): bytes
      case .conflict(let conflict):
        Array("<".utf8) + conflict.mine + Array("|".utf8) + conflict.base + Array("|".utf8)
          + conflict.theirs + Array(">".utf8)
      }
    }
    return String(decoding: bytes.joined(), as: UTF8.self)
  }
}
