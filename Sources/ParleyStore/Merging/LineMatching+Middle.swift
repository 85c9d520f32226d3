/// Myers, "An O(ND) difference algorithm and its variations" (1986), section 4b, which needs no more
/// memory than the texts have lines; with the bounds of the search as GNU diffutils keeps them.
extension LineMatching {
  /// A point that a shortest way from one text to the other passes, found by searching from both
  /// ends until the two meet; nil when that takes more than half of the effort that is left.
  ///
  /// - Parameter box: Neither side is empty, and first and last lines differ.
  mutating func middle(of box: Box) -> Anchor? {
    if forward.isEmpty {
      forward = [Int32](repeating: 0, count: old.count + new.count + 3)
      backward = forward
    }
    let least = effort / 2
    let zero = new.count + 1
    let start = box.old.lowerBound - box.new.lowerBound
    let end = box.old.upperBound - box.new.upperBound
    let isOdd = (start - end) % 2 != 0
    var ahead = Band(at: start, in: box)
    var back = Band(at: end, in: box)
    forward[zero + start] = Int32(box.old.lowerBound)
    backward[zero + end] = Int32(box.old.upperBound)
    while effort >= least {
      ahead.widen { forward[zero + $0] = -1 }
      for diagonal in ahead.diagonals {
        let line = advance(zero + diagonal, diagonal, in: box)
        if isOdd, back.contains(diagonal), Int(backward[zero + diagonal]) <= line {
          return Anchor(old: line, new: line - diagonal)
        }
      }
      back.widen { backward[zero + $0] = .max }
      for diagonal in back.diagonals {
        let line = retreat(zero + diagonal, diagonal, in: box)
        if !isOdd, ahead.contains(diagonal), line <= Int(forward[zero + diagonal]) {
          return Anchor(old: line, new: line - diagonal)
        }
      }
    }
    return nil
  }

  /// One step further along a diagonal, and past all lines that are the same.
  private mutating func advance(_ slot: Int, _ diagonal: Int, in box: Box) -> Int {
    let (below, above) = (Int(forward[slot - 1]), Int(forward[slot + 1]))
    let first = below < above ? above : below + 1
    var line = first
    while line < box.old.upperBound, line - diagonal < box.new.upperBound,
      old[line] == new[line - diagonal]
    {
      line += 1
    }
    effort -= line - first + 1
    forward[slot] = Int32(line)
    return line
  }

  /// One step back along a diagonal, and past all lines that are the same.
  private mutating func retreat(_ slot: Int, _ diagonal: Int, in box: Box) -> Int {
    let (below, above) = (Int(backward[slot - 1]), Int(backward[slot + 1]))
    let first = below < above ? below : above - 1
    var line = first
    while line > box.old.lowerBound, line - diagonal > box.new.lowerBound,
      old[line - 1] == new[line - 1 - diagonal]
    {
      line -= 1
    }
    effort -= first - line + 1
    backward[slot] = Int32(line)
    return line
  }
}

/// The diagonals one search has come to; it grows by one on each side, or, at the edge of the box,
/// shrinks by one, so that only every second is looked at.
private struct Band {
  private var low: Int
  private var high: Int
  private let lowest: Int
  private let highest: Int

  init(at diagonal: Int, in box: LineMatching.Box) {
    low = diagonal
    high = diagonal
    lowest = box.old.lowerBound - box.new.upperBound
    highest = box.old.upperBound - box.new.lowerBound
  }

  var diagonals: StrideThrough<Int> { stride(from: high, through: low, by: -2) }

  func contains(_ diagonal: Int) -> Bool { low <= diagonal && diagonal <= high }

  /// - Parameter clear: Marks a diagonal just outside as not reached.
  mutating func widen(_ clear: (Int) -> Void) {
    if low > lowest {
      low -= 1
      clear(low - 1)
    } else {
      low += 1
    }
    if high < highest {
      high += 1
      clear(high + 1)
    } else {
      high -= 1
    }
  }
}
