/// One merge of three texts, from their start to their end.
struct LineMerging {
  private(set) var pieces: [LineMerge.Piece] = []

  private let base: [UInt8]
  private var mine: Side
  private var theirs: Side
  /// What was taken last, before it is a piece.
  private var agreed: [UInt8] = []

  init(base: [UInt8], mine: [UInt8], theirs: [UInt8]) {
    self.base = base
    self.mine = Side(mine, hunks: LineDiff(from: base, to: mine).hunks)
    self.theirs = Side(theirs, hunks: LineDiff(from: base, to: theirs).hunks)
    var done = 0
    while let start = [self.mine.next, self.theirs.next].compactMap({ $0 }).min() {
      agreed += base[done..<start]
      done = mergeChanges(from: start)
    }
    agreed += base[done...]
    endAgreed()
  }

  /// Takes the changes at a place, with all that touch them.
  ///
  /// - Returns: Where in the base they end.
  private mutating func mergeChanges(from start: Int) -> Int {
    let mineStart = mine.offset(of: start)
    let theirsStart = theirs.offset(of: start)
    let (mineFirst, theirsFirst) = (mine.taken, theirs.taken)
    var end = start
    while mine.take(touching: &end) || theirs.take(touching: &end) {}
    let own = mine.text[mineStart..<mine.offset(of: end)]
    let other = theirs.text[theirsStart..<theirs.offset(of: end)]
    if theirs.taken == theirsFirst || own == other {
      agreed += own
    } else if mine.taken == mineFirst {
      agreed += other
    } else {
      endAgreed()
      pieces.append(
        .conflict(
          LineMerge.Conflict(
            base: Array(base[start..<end]), mine: Array(own), theirs: Array(other))))
    }
    return end
  }

  private mutating func endAgreed() {
    if !agreed.isEmpty { pieces.append(.agreed(agreed)) }
    agreed = []
  }
}

/// One of the two changed texts, and how far its changes were taken.
private struct Side {
  let text: [UInt8]
  let hunks: [LineDiff.Hunk]
  /// How many changes were taken.
  private(set) var taken = 0

  init(_ text: [UInt8], hunks: [LineDiff.Hunk]) {
    self.text = text
    self.hunks = hunks
  }

  /// Where in the base the next change begins.
  var next: Int? { taken < hunks.count ? hunks[taken].oldBytes.lowerBound : nil }

  /// Where a byte of the base that comes after the changes taken stands in this text.
  func offset(of place: Int) -> Int {
    guard taken > 0 else { return place }
    let last = hunks[taken - 1]
    return last.newBytes.upperBound + place - last.oldBytes.upperBound
  }

  /// Takes the next change if it begins before `end` or there, and moves `end` behind it.
  mutating func take(touching end: inout Int) -> Bool {
    guard let next, next <= end else { return false }
    end = max(end, hunks[taken].oldBytes.upperBound)
    taken += 1
    return true
  }
}
