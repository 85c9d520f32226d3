import ParleyTestSupport
import Testing

@testable import ParleyModel

struct OrderStatisticsTests {
  /// Ways to fill an array that selection could stumble over.
  enum Shape: CaseIterable {
    case uniform, normal, heavyTailed, sorted, reversed, constant, twoPoints, ties, onePointFar
    case hugeRange, tinyRange, subnormal, clusters, powers, negativeZeros
  }

  private func numbers(_ shape: Shape, _ count: Int, _ random: inout SeededGenerator) -> [Double] {
    func uniform(_ range: ClosedRange<Double> = 0...1) -> Double {
      .random(in: range, using: &random)
    }
    func many(_ one: (Int) -> Double) -> [Double] { (0..<count).map(one) }
    return switch shape {
    case .uniform: many { _ in uniform(-3...5) }
    case .normal: many { _ in NormalQuantile.value(uniform(1e-9...0.999_999_999)) }
    case .heavyTailed: many { _ in exponential(10 * NormalQuantile.value(uniform(1e-9...0.9999))) }
    case .sorted: many { Double($0) * 1.1 }
    case .reversed: many { -Double($0) * 1.1 }
    case .constant: many { _ in 1519.2 }
    case .twoPoints: many { _ in uniform() < 0.5 ? 1 : 2 }
    case .ties: many { _ in (uniform() * 7).rounded() / 3 }
    case .onePointFar: many { $0 == count / 2 ? 1e300 : uniform() }
    case .hugeRange: many { _ in uniform(-1...1) * .greatestFiniteMagnitude }
    case .tinyRange: many { _ in 1e6 + uniform() * 1e-9 }
    case .subnormal: many { _ in (uniform() * 1_000).rounded() * .leastNonzeroMagnitude }
    // Each bucket of the first division holds most of the numbers; again and again.
    case .clusters: many { _ in 1 + power(2, -40 * uniform()) }
    case .powers: many { power(2, 1_000 - Double($0 % 2_000)) }
    case .negativeZeros: many { _ in uniform() < 0.5 ? -0.0 : 0.0 }
    }
  }

  private func selected(_ ranks: [Int], _ numbers: [Double]) -> [Double] {
    let count = numbers.count
    return SelectionRoom.with(count: count) { room in
      let values = OrderStatistics.values(at: ranks, of: numbers, count: count, room: room)
      // Where they stand in the second part of the room, the same is found.
      room.second.update(from: numbers, count: count)
      let again = OrderStatistics.values(at: ranks, of: room.second, count: count, room: room)
      #expect(zip(values, again).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN })
      return values
    }
  }

  private static let sizes = [1, 2, 3, 17, 383, 384, 385, 386, 800, 1_000, 2_047, 5_000]

  @Test(arguments: Shape.allCases, sizes)
  func `the numbers at some ranks are those of the sorted array`(shape: Shape, size: Int) {
    var random = SeededGenerator(seed: UInt64(size))
    let numbers = numbers(shape, size, &random)
    let sorted = numbers.sorted()
    var ranks = Set([0, size / 2, size - 1])
    for _ in 0..<20 { ranks.insert(.random(in: 0..<size, using: &random)) }
    let order = ranks.sorted()
    #expect(selected(order, numbers) == order.map { sorted[$0] })
  }

  @Test func `every rank can be asked for at once, and none`() {
    var random = SeededGenerator(seed: 3)
    for shape in Shape.allCases {
      let numbers = numbers(shape, 700, &random)
      #expect(selected(Array(0..<700), numbers) == numbers.sorted())
      #expect(selected([], numbers) == [])
    }
  }

  @Test(arguments: [10, 385, 5_000])
  func `infinite numbers stand at the ends`(size: Int) {
    var random = SeededGenerator(seed: 4)
    var numbers = numbers(.uniform, size, &random)
    numbers[0] = .infinity
    numbers[size / 2] = -.infinity
    let sorted = numbers.sorted()
    #expect(
      selected([0, 1, size / 2, size - 1], numbers)
        == [-.infinity, sorted[1], sorted[size / 2], .infinity])
  }

  @Test(arguments: [1, 10, 385, 5_000])
  func `what is no number stops nothing`(size: Int) {
    var random = SeededGenerator(seed: 6)
    var numbers = numbers(.uniform, size, &random)
    for index in stride(from: 0, to: size, by: 3) { numbers[index] = .nan }
    #expect(selected([0, size / 2, size - 1].sorted(), numbers).count == 3)
  }
}
