import ParleyTestSupport
import Testing

@testable import ParleyModel

struct ExtentTests {
  private func extent(_ numbers: [Double]) -> (Extent, share: Double) {
    let extent = Extent(of: numbers, count: numbers.count)
    return (extent, extent.positiveShare(of: numbers, count: numbers.count))
  }

  @Test(arguments: Array(1...9) + [1_000, 1_003])
  func `the least and the greatest are found wherever they stand`(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    for place in 0..<min(count, 9) {
      var numbers = (0..<count).map { _ in Double.random(in: -2...2, using: &random) }
      numbers[place] = 5
      numbers[count - 1 - place] = -4
      let (found, share) = extent(numbers)
      #expect(found.least == numbers.min())
      #expect(found.most == numbers.max())
      #expect(found.isFinite)
      #expect(share == Double(numbers.count { $0 > 0 }) / Double(count))
    }
  }

  @Test func `the share above zero is whole where all are on one side, and leaves zero out`() {
    #expect(extent([1, 2, 3]).share == 1)
    #expect(extent([-1, 0, -3]).share == 0)
    #expect(extent([-1, 0, 2, 4]).share == 0.5)
  }

  @Test(arguments: 0..<6)
  func `what is infinite or no number is noticed wherever it stands`(place: Int) {
    for odd in [Double.infinity, -.infinity, .nan] {
      var numbers = [1.0, 2, 3, 4, 5, 6]
      numbers[place] = odd
      let (found, share) = extent(numbers)
      #expect(!found.isFinite)
      #expect(share == (odd > 0 ? 1 : 5.0 / 6))
    }
  }
}
