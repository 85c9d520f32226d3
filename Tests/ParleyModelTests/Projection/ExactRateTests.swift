import Testing

@testable import ParleyModel

struct ExactRateTests {
  // Half up is towards plus infinity, on both sides of zero.
  @Test(arguments: [
    (0.02056, 21_000), (0.0215, 22_000), (0.0214999, 21_000), (-0.0215, -21_000),
    (-0.02151, -22_000), (0, 0),
    // 2.15 per cent a hair below the half, as binary fractions come out: the half counts.
    (0.021499999999999998, 22_000), (2_663_300 / 2555900.0 - 1, 42_000),
  ])
  func `an index is rounded half up to 0.1 per cent`(fraction: Double, tenThousandths: Int) {
    #expect(ExactRate(published: fraction).tenThousandths == tenThousandths)
  }

  @Test(arguments: [
    (5.0, 50_000), (0.0001, 1), (-100, -1_000_000), (1e300, 10_000_000_000_000), (.nan, 0),
  ])
  func `a rate counts as written, within bounds`(percent: Double, tenThousandths: Int) {
    #expect(ExactRate(percent: percent).tenThousandths == tenThousandths)
  }

  @Test(arguments: [
    (15_192, 2.1, 15_511), (16_287, 5, 17_101), (5, -50, 3), (15, -10, 14), (-5, -50, -2),
    (-15, -10, -13), (15_192, -100, 0), (0, 1e6, 0),
  ])
  func `a raised payment is rounded half up to whole tenths`(
    tenths: Int, percent: Double, raised: Int
  ) {
    #expect(Exact.raised(tenths, by: ExactRate(percent: percent)) == raised)
  }

  @Test(arguments: [Exact.largest, -Exact.largest], [1.0, 1e6, 1e9])
  func `a payment raised beyond all counting is none`(tenths: Int, percent: Double) {
    #expect(Exact.raised(tenths, by: ExactRate(percent: percent)) == nil)
  }

  @Test(
    arguments: [
      (1519.2, 15_192), (0.05, 1), (0.049, 0), (-0.05, 0), (-0.06, -1), (1519.15, 15_192),
      (1e14, 1_000_000_000_000_000), (123_456_789_012.25, 1_234_567_890_123),
    ] as [(Double, Int?)] + [(1.1e14, nil), (-1e300, nil), (.infinity, nil), (.nan, nil)])
  func `billions are rounded half up to tenths, as far as can be counted`(
    billions: Double, tenths: Int?
  ) {
    #expect(Exact.tenths(billions) == tenths)
  }
}
