import Testing

@testable import ParleyStore

@Suite struct LineDiffTests {
  /// Old and new text, and the lines that differ as `old>new`, counted from 0.
  @Test(arguments: [
    ("", "", []),
    ("a\n", "a\n", []),
    ("", "a\nb", ["0..<0>0..<2"]),
    ("a\nb", "", ["0..<2>0..<0"]),
    ("a\nb\nc\n", "a\nB\nc\n", ["1..<2>1..<2"]),
    ("a\nb\nc\n", "a\nc\n", ["1..<2>1..<1"]),
    ("a\nc\n", "a\nb\nc\n", ["1..<1>1..<2"]),
    ("a\nb", "a\nb\n", ["1..<2>1..<2"]),
    ("a\nb", "a\nb\nc", ["1..<2>1..<3"]),
    ("a\nab\n", "a\ncab\n", ["1..<2>1..<2"]),
    ("a\r\nb\n", "a\nb\n", ["0..<1>0..<1"]),
    ("a\na\na\n", "a\na\n", ["2..<3>2..<2"]),
    ("a\nb\nc\nd\n", "b\nc\nd\ne\n", ["0..<1>0..<0", "4..<4>3..<4"]),
    ("1\n\n2\n\n3\n", "x\n\n2\n\ny\n", ["0..<1>0..<1", "4..<5>4..<5"]),
    // Nothing occurs once: the shortest way.
    ("a\nb\na\nb\n", "b\na\nb\na\n", ["0..<1>0..<0", "4..<4>3..<4"]),
  ])
  func `hunks are the lines that differ`(old: String, new: String, hunks: [String]) {
    let diff = LineDiff(from: Array(old.utf8), to: Array(new.utf8))
    #expect(diff.hunks.map { "\($0.oldLines)>\($0.newLines)" } == hunks)
  }

  @Test func `a paragraph that moved is matched by its own lines and not by blank ones`() {
    let old = "one\n\ntwo\n\nthree\n"
    let new = "three\n\none\n\ntwo\n"
    let diff = LineDiff(from: Array(old.utf8), to: Array(new.utf8))
    #expect(diff.hunks.map(\.oldLines) == [0..<0, 3..<5])
    #expect(diff.hunks.map(\.newLines) == [0..<2, 5..<5])
  }

  @Test(arguments: 0..<400)
  func `the difference applied to the old text is the new one`(seed: Int) {
    var random = RandomText(seed: seed)
    let old = random.text()
    let new = seed % 3 == 0 ? random.text() : random.edited(old)
    for (effort, limit) in [
      (LineDiff.standardEffort, 1_000), (-1_000, 1_000), (30, 1_000), (30, 3),
    ] {
      let diff = LineDiff(from: old, to: new, effort: effort, lineLimit: limit)
      #expect(applied(diff, to: old, new) == new)
      #expect(isInOrder(diff, old, new))
    }
  }

  @Test(arguments: 0..<200)
  func `a difference of lines that repeat is the shortest`(seed: Int) {
    var random = RandomText(seed: seed)
    let (old, new) = (random.repeating(), random.repeating())
    let changed = LineDiff(from: old, to: new).hunks.reduce(0) {
      $0 + $1.oldLines.count + $1.newLines.count
    }
    #expect(changed == shortestWay(Lines.split(old), Lines.split(new)))
  }

  @Test func `where the effort does not suffice the middle is one hunk`() {
    var random = RandomText(seed: 7)
    let start = Array("start\n".utf8)
    let end = Array("end\n".utf8)
    let (old, new) = (random.repeating(400), random.repeating(400))
    let diff = LineDiff(
      from: start + old + end, to: start + new + end, effort: -7_000, lineLimit: 900)
    #expect(diff.hunks.count == 1)
    #expect(diff.hunks.first?.oldBytes.lowerBound ?? 0 >= start.count)
    #expect(applied(diff, to: start + old + end, start + new + end) == start + new + end)
    let limited = LineDiff(from: start + old + end, to: start + end, effort: 0, lineLimit: 300)
    #expect(limited.hunks.map(\.oldLines) == [1..<407])
  }

  private func applied(_ diff: LineDiff, to old: [UInt8], _ new: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var done = 0
    for hunk in diff.hunks {
      text += old[done..<hunk.oldBytes.lowerBound] + new[hunk.newBytes]
      done = hunk.oldBytes.upperBound
    }
    return text + old[done...]
  }

  /// Whether lines and bytes say the same, no hunk is empty, and none touches the next.
  private func isInOrder(_ diff: LineDiff, _ old: [UInt8], _ new: [UInt8]) -> Bool {
    let (oldLines, newLines) = (Lines.split(old), Lines.split(new))
    func offset(_ line: Int, _ lines: [[UInt8]]) -> Int {
      lines[..<line].reduce(0) { $0 + $1.count }
    }
    var last = -1
    for hunk in diff.hunks {
      guard hunk.oldLines.lowerBound > last, !hunk.oldLines.isEmpty || !hunk.newLines.isEmpty,
        hunk.oldBytes.lowerBound == offset(hunk.oldLines.lowerBound, oldLines),
        hunk.oldBytes.upperBound == offset(hunk.oldLines.upperBound, oldLines),
        hunk.newBytes.lowerBound == offset(hunk.newLines.lowerBound, newLines),
        hunk.newBytes.upperBound == offset(hunk.newLines.upperBound, newLines)
      else { return false }
      last = hunk.oldLines.upperBound
    }
    return true
  }

  /// The least number of lines to remove and add, by the table of all pairs.
  private func shortestWay(_ old: [[UInt8]], _ new: [[UInt8]]) -> Int {
    var row = Array(0...new.count)
    for (index, line) in old.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in new.enumerated() {
        let above = row[column + 1]
        row[column + 1] = line == other ? diagonal : min(above, row[column]) + 1
        diagonal = above
      }
    }
    return row[new.count]
  }
}
