import ParleyTestSupport
import Testing

@testable import ParleyStore

struct TextPatchPropertyTests {
  @Test(arguments: 0..<400)
  func `every byte comes back`(seed: Int) throws {
    var random = RandomText(seed: seed)
    let before = random.text()
    let after = random.edited(before)
    guard let patch = TextPatch(file: "f", from: before, to: after) else { return }
    #expect(patch.reverted(from: after) == before)
    #expect(patch.applied(to: before) == after)
    #expect(patch.reverted(from: before) == before)
    #expect(patch.applied(to: after) == after)
  }

  @Test(arguments: 0..<400)
  func `random bytes come back`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let before = Edits.text(from: [Array(ChangeRig.rounds.utf8)], &chance)
    let after = Edits.edited(before, &chance)
    guard let patch = TextPatch(file: "f", from: before, to: after) else { return }
    #expect(patch.reverted(from: after) == before)
    #expect(patch.applied(to: before) == after)
  }

  @Test(arguments: 0..<300)
  func `taking back and another's change elsewhere commute`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    func edited(_ lines: [String], _ range: Range<Int>, _ mark: String) -> [String] {
      var lines = lines
      let new = (0..<Int.random(in: 0...3, using: &chance)).map { "\(mark) \($0)\n" }
      lines.replaceSubrange(range, with: new)
      return lines
    }
    func bytes(_ lines: [String]) -> [UInt8] { lines.flatMap { Array($0.utf8) } }
    let lines = (0..<40).map { "line \($0)\n" }
    let mine = Int.random(in: 24..<34, using: &chance)
    let ours = mine..<mine + Int.random(in: 1...3, using: &chance)
    let theirs = Int.random(in: 0..<16, using: &chance)
    let other = theirs..<theirs + Int.random(in: 0...4, using: &chance)
    let after = edited(lines, ours, "mine")
    let patch = try #require(TextPatch(file: "f", from: bytes(lines), to: bytes(after)))
    // The same seed makes the same change of theirs in both.
    var copy = chance
    let both = edited(after, other, "theirs")
    swap(&chance, &copy)
    let alone = edited(lines, other, "theirs")
    #expect(patch.reverted(from: bytes(both)) == bytes(alone))
    #expect(patch.applied(to: bytes(alone)) == bytes(both))
  }

  /// Where the patch's lines stand, found line by line.
  private func places(of wanted: [UInt8], in text: [UInt8]) -> [Int] {
    let (wanted, lines) = (Lines.split(wanted), Lines.split(text))
    guard !wanted.isEmpty, lines.count >= wanted.count else { return [] }
    return (0...lines.count - wanted.count).filter {
      Array(lines[$0..<$0 + wanted.count]) == wanted
    }
  }

  @Test(arguments: 0..<600)
  func `nothing is ever written at a place that is not the only one`(seed: Int) throws {
    var random = RandomText(seed: seed)
    let before = seed % 2 == 0 ? random.text() : random.repeating()
    let after = random.edited(before)
    guard let patch = TextPatch(file: "f", from: before, to: after) else { return }
    let current = random.edited(after)
    guard let result = patch.reverted(from: current), result != current, current != after
    else { return }
    let places = places(of: patch.leading + patch.inserted + patch.trailing, in: current)
    try #require(places.count == 1)
    let head = Lines.split(current)[..<places[0]].flatMap { $0 } + patch.leading
    let tail = current.dropFirst(head.count + patch.inserted.count)
    #expect(current.starts(with: head + patch.inserted + patch.trailing))
    #expect(result == head + patch.removed + tail)
  }
}
