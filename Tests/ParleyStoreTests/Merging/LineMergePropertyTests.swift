import ParleyTestSupport
import Testing

@testable import ParleyStore

@Suite struct LineMergePropertyTests {
  @Test(arguments: 0..<300)
  func `what one side alone changed, or both alike, is the merged text`(seed: Int) {
    var random = RandomText(seed: seed)
    let base = random.text()
    for text in [random.edited(base), random.text(), random.returned(base), []] {
      #expect(LineMerge(base: base, mine: base, theirs: text).merged == text)
      #expect(LineMerge(base: base, mine: text, theirs: base).merged == text)
      #expect(LineMerge(base: base, mine: text, theirs: text).merged == text)
    }
  }

  @Test(arguments: 0..<300)
  func `no line that either side wrote is lost`(seed: Int) {
    var random = RandomText(seed: seed)
    let base = random.text()
    let (mine, theirs) = (random.edited(base), random.edited(base))
    let merge = LineMerge(base: base, mine: mine, theirs: theirs)
    let old = Lines.contents(base)
    let own = Lines.contents(mine).subtracting(old)
    let other = Lines.contents(theirs).subtracting(old)
    let choices = merge.conflicts.map { _ in LineMerge.Choice.both }
    let both = Lines.contents(merge.resolved(choices))
    #expect(both.isSuperset(of: own))
    #expect(both.isSuperset(of: other))
    let allMine = Lines.contents(merge.resolved(choices.map { _ in .mine }))
    #expect(allMine.isSuperset(of: own))
    let allTheirs = Lines.contents(merge.resolved(choices.map { _ in .theirs }))
    #expect(allTheirs.isSuperset(of: other))
    #expect(merge.isClean == (merge.merged != nil))
  }

  @Test(arguments: 0..<300)
  func `the sides can be exchanged`(seed: Int) {
    var random = RandomText(seed: seed)
    let base = random.text()
    let (mine, theirs) = (random.edited(base), random.edited(base))
    let one = LineMerge(base: base, mine: mine, theirs: theirs)
    let other = LineMerge(base: base, mine: theirs, theirs: mine)
    #expect(one.merged == other.merged)
    #expect(one.conflicts.map(\.mine) == other.conflicts.map(\.theirs))
    #expect(one.conflicts.map(\.base) == other.conflicts.map(\.base))
  }

  @Test(arguments: 0..<200)
  func `edits at places of their own are both in a clean merge`(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    let base = (0..<40).map { "line \($0)\n" }
    var (mine, theirs, wanted) = (base, base, base)
    // Every fourth line at most is touched, so that no two changes touch.
    for place in stride(from: 38, through: 2, by: -4) {
      let isMine = Bool.random(using: &chance)
      let change: ([String]) -> [String]
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: change = { $0 }
      case 1: change = { Array($0[..<place] + $0[(place + 1)...]) }
      case 2: change = { Array($0[..<place] + ["new \(place)\n", "\n"] + $0[place...]) }
      default: change = { Array($0[..<place] + ["changed \(place)\n"] + $0[(place + 1)...]) }
      }
      if isMine { mine = change(mine) } else { theirs = change(theirs) }
      wanted = change(wanted)
    }
    let merge = LineMerge(base: bytes(base), mine: bytes(mine), theirs: bytes(theirs))
    #expect(merge.merged == bytes(wanted))
  }

  @Test func `long texts that have nothing in common are one conflict`() {
    // Two lines in random order: no shortest way is found within any reasonable time.
    var chance = SeededGenerator(seed: 1)
    func text() -> [UInt8] {
      (0..<60_000).flatMap { _ in
        Bool.random(using: &chance) ? [0x61, 0x0A] : [0x62, 0x0A] as [UInt8]
      }
    }
    let (base, mine, theirs) = (text(), text(), text())
    #expect(LineMerge(base: base, mine: base, theirs: theirs).merged == theirs)
    let merge = LineMerge(base: base, mine: mine, theirs: theirs)
    #expect(!merge.isClean)
  }

  @Test func `a text of 32 MB takes no longer than its length`() {
    let line = [UInt8](repeating: 0x61, count: 1_023) + [0x0A]
    var base: [UInt8] = []
    base.reserveCapacity(32 << 20)
    for number in 0..<32_768 { base += Array("\(100_000 + number)".utf8) + line.dropFirst(6) }
    var mine = base
    var theirs = base
    mine[1_024 * 10] = 0x78
    theirs[1_024 * 30_000] = 0x79
    let merged = LineMerge(base: base, mine: mine, theirs: theirs).merged
    mine[1_024 * 30_000] = 0x79
    #expect(merged == mine)
  }

  private func bytes(_ lines: [String]) -> [UInt8] { Array(lines.joined().utf8) }
}
