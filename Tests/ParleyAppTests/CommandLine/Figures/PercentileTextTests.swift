import ParleyModel
import Testing

@testable import ParleyApp

struct PercentileTextTests {
  @Test(arguments: [
    (1569.0...1573.0, "1,571"), (1570.9...1571.3, "1,571.2"), (1570.0...1572.0, "1,571"),
    (1520.0...1620.0, "1,570"), (1000.0...2100.0, "1,600"), (0.0...4000.0, "2,000"),
    (1571.1999...1571.2001, "1,571.2"), (1571.2...1571.2, "1,571.2"),
  ])
  func `a percentile has the digits its interval leaves`(
    _ interval: ClosedRange<Double>, _ text: String
  ) {
    #expect(PercentileText.text(1571.16, interval, decimals: 1) == text)
  }

  @Test func `without an interval every decimal of the measure is printed`() {
    #expect(PercentileText.text(1571.16, nil, decimals: 1) == "1,571.2")
    #expect(PercentileText.text(0.05412, nil, decimals: 4) == "0.0541")
    #expect(PercentileText.text(1571.16, nil, decimals: 1, isGrouped: false) == "1571.2")
  }

  @Test(arguments: [
    (-0.5, -0.6 ... -0.4, "-0.5"), (-1571.16, -1673.0 ... -1473.0, "-1,600"),
    (-0.04, -0.5...0.5, "0.0"), (3.0, -40.0...40.0, "0"),
  ])
  func `below zero and around it the same holds`(
    _ value: Double, _ interval: ClosedRange<Double>, _ text: String
  ) {
    #expect(PercentileText.text(value, interval, decimals: 1) == text)
  }

  @Test func `what is beyond exact digits is printed in full`() {
    #expect(PercentileText.text(1e300, 1e299...2e300, decimals: 1) == "1e+300")
    #expect(PercentileText.text(.nan, nil, decimals: 1) == "nan")
  }

  @Test(arguments: [
    (1569.04...1573.06, "1,569.0-1,573.1"), (1520.0...1620.0, "1,520-1,620"),
    (1571.11...1571.31, "1,571.11-1,571.31"), (-0.61...0.42, "-0.61 to 0.42"),
    (-2.0 ... -1.0, "-2.00 to -1.00"), (1571.2...1571.2, ""),
  ])
  func `an interval has one digit more than its percentile`(
    _ interval: ClosedRange<Double>, _ text: String
  ) {
    #expect(PercentileText.text(interval, decimals: 1) == text)
  }

  @Test func `no interval is no text`() {
    #expect(PercentileText.text(nil, decimals: 1) == "")
  }
}
