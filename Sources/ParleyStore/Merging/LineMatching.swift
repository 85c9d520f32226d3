/// Finds which lines of two texts stay: first by the lines that occur once in both (patience), and
/// where there are none, by the shortest way from one to the other (Myers).
///
/// Lines that occur once are what a person takes for the same line; blank lines, which occur
/// everywhere, would otherwise be matched across paragraphs that have nothing in common.
struct LineMatching {
  /// A part of both texts that is still to be compared.
  struct Box {
    var old: Range<Int>
    var new: Range<Int>
    /// Whether lines that occur once were looked for in vain, here or in a box around this one.
    var isPlain = false
  }

  let old: [Int32]
  let new: [Int32]
  /// Steps that may still be taken; below zero, what remains is told as one change.
  var effort: Int
  /// What changed, in order; no two touch.
  private(set) var changes: [Box] = []

  private var oldCounts: [Int32]
  private var newCounts: [Int32]
  private var newPlaces: [Int32]
  // Farthest points of the two searches by diagonal, old line less new line.
  var forward: [Int32] = []
  var backward: [Int32] = []

  init(_ lines: LineNumbering, effort: Int) {
    old = lines.old
    new = lines.new
    self.effort = effort
    oldCounts = [Int32](repeating: 0, count: lines.count)
    newCounts = oldCounts
    newPlaces = oldCounts
    // A stack and not recursion: how deep it goes depends on the texts.
    var boxes = [Box(old: 0..<old.count, new: 0..<new.count)]
    while let box = boxes.popLast() {
      let rest = trimmed(box)
      if rest.old.isEmpty || rest.new.isEmpty || effort < 0 {
        append(rest)
        continue
      }
      let anchors = rest.isPlain ? [] : anchors(in: rest)
      if !anchors.isEmpty {
        split(rest, at: anchors, onto: &boxes)
      } else if let middle = middle(of: rest) {
        boxes.append(
          Box(
            old: middle.old..<rest.old.upperBound, new: middle.new..<rest.new.upperBound,
            isPlain: true))
        boxes.append(
          Box(
            old: rest.old.lowerBound..<middle.old, new: rest.new.lowerBound..<middle.new,
            isPlain: true))
      } else {
        append(rest)
      }
    }
  }

  private mutating func append(_ box: Box) {
    guard !box.old.isEmpty || !box.new.isEmpty else { return }
    if let last = changes.last, last.old.upperBound == box.old.lowerBound,
      last.new.upperBound == box.new.lowerBound
    {
      changes[changes.count - 1] = Box(
        old: last.old.lowerBound..<box.old.upperBound, new: last.new.lowerBound..<box.new.upperBound
      )
    } else {
      changes.append(box)
    }
  }

  /// The box without the lines that are the same at its start and end.
  private func trimmed(_ box: Box) -> Box {
    var (oldStart, oldEnd) = (box.old.lowerBound, box.old.upperBound)
    var (newStart, newEnd) = (box.new.lowerBound, box.new.upperBound)
    while oldStart < oldEnd, newStart < newEnd, old[oldStart] == new[newStart] {
      oldStart += 1
      newStart += 1
    }
    while oldStart < oldEnd, newStart < newEnd, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    return Box(old: oldStart..<oldEnd, new: newStart..<newEnd, isPlain: box.isPlain)
  }

  private func split(_ box: Box, at anchors: [Anchor], onto boxes: inout [Box]) {
    var (oldEnd, newEnd) = (box.old.upperBound, box.new.upperBound)
    for anchor in anchors.reversed() {
      if anchor.old + 1 < oldEnd || anchor.new + 1 < newEnd {
        boxes.append(Box(old: anchor.old + 1..<oldEnd, new: anchor.new + 1..<newEnd))
      }
      (oldEnd, newEnd) = (anchor.old, anchor.new)
    }
    boxes.append(Box(old: box.old.lowerBound..<oldEnd, new: box.new.lowerBound..<newEnd))
  }
}

// MARK: Patience

extension LineMatching {
  /// A line that occurs once in both parts.
  struct Anchor {
    let old: Int
    let new: Int
  }

  /// The longest row of such lines that stand in the same order in both.
  private mutating func anchors(in box: Box) -> [Anchor] {
    effort -= box.old.count + box.new.count
    for line in box.old { oldCounts[Int(old[line])] += 1 }
    for line in box.new {
      newCounts[Int(new[line])] += 1
      newPlaces[Int(new[line])] = Int32(line)
    }
    var shared: [Anchor] = []
    for line in box.old where oldCounts[Int(old[line])] == 1 && newCounts[Int(old[line])] == 1 {
      shared.append(Anchor(old: line, new: Int(newPlaces[Int(old[line])])))
    }
    for line in box.old { oldCounts[Int(old[line])] = 0 }
    for line in box.new { newCounts[Int(new[line])] = 0 }
    return Self.longestRise(in: shared)
  }

  /// The longest part whose new lines rise as its old lines do.
  private static func longestRise(in anchors: [Anchor]) -> [Anchor] {
    // The anchor a row of each length ends with, the lowest there is, and what comes before each.
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: anchors.count)
    for (index, anchor) in anchors.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if anchors[ends[middle]].new < anchor.new { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var row: [Anchor] = []
    var next = ends.last ?? -1
    while next >= 0 {
      row.append(anchors[next])
      next = before[next]
    }
    return row.reversed()
  }
}
