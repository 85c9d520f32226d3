import ParleyTestSupport
import Testing

@testable import ParleyModel

struct NormalQuantileTests {
  /// Words at which the centre ends and the tails begin, |q| = 0.425, and the extremes.
  private static let edges: [UInt32] = {
    let near = [UInt32(0.075 * 0x1p32), UInt32(0.925 * 0x1p32), 0x8000_0000]
    let around = near.flatMap { word in (-40...40).map { UInt32(Int(word) + $0) } }
    return around + (0..<20) + (0..<20).map { UInt32.max - $0 }
  }()

  private func number(_ word: UInt32) -> Double { (Double(word) + 0.5) * 0x1p-32 }

  private func filled(_ words: [UInt32]) -> [Double] {
    var tails = [Int32](repeating: -1, count: words.count)
    var room = [Double](repeating: .nan, count: words.count)
    return [Double](unsafeUninitializedCapacity: words.count) { result, count in
      // Room that is not written would show.
      result.initialize(repeating: .nan)
      NormalQuantile.fill(
        result.baseAddress!, from: words, count: words.count, tails: &tails, room: &room)
      count = words.count
    }
  }

  // The second: R's qnorm(0.001) and qnorm(1e-10), as AS 241 computes them.
  @Test(arguments: [
    (0.975, 1.959963984540054), (0.5, 0), (0.001, -3.090232306167813),
    (1e-10, -6.361340902404056), (0.9, 1.2815515655446004),
  ])
  func `known quantiles are reproduced`(u: Double, z: Double) {
    #expect(abs(NormalQuantile.value(u) - z) <= 1e-15 * max(1, abs(z)))
  }

  @Test func `a word and its complement give opposite numbers`() {
    var generator = SeededGenerator(seed: 5)
    let words =
      Self.edges + (0..<2_000).map { _ in UInt32.random(in: 0 ... .max, using: &generator) }
    for (z, mirrored) in zip(filled(words), filled(words.map { ~$0 })) { #expect(z == -mirrored) }
  }

  @Test(arguments: Array(1...9) + [243, 1_024])
  func `many at once are the same to the last bit as one by one`(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    var words = Self.edges + (0..<5_000).map { _ in .random(in: 0 ... .max, using: &generator) }
    words.shuffle(using: &generator)
    for start in stride(from: 0, to: words.count - count, by: count) {
      let some = Array(words[start..<start + count])
      #expect(filled(some) == some.map { NormalQuantile.value(number($0)) })
    }
  }

  @Test func `numbers rise with their words, across the seams too`() {
    let numbers = filled(Self.edges.sorted())
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(numbers.first == NormalQuantile.value(0x1p-33))
    #expect(numbers[0] < -6.3)
    #expect(numbers[numbers.count - 1] > 6.3)
  }
}
