import Testing

@testable import ParleyApp

struct ChartAxisTests {
  @Test(arguments: [
    (1519.2, 7, [0, 500, 1000, 1500]), (1519.2, 4, [0, 1000]), (107.3, 8, [0, 50, 100]),
    (0, 8, [0, 1]), (3, 10, [0, 1, 2, 3]),
  ])
  func `ticks are round and have room`(value: Double, rows: Int, ticks: [Int]) {
    let axis = ChartAxis(upTo: value, rows: rows)
    #expect(axis.ticks == ticks)
    #expect(Double(axis.maximum) >= value)
  }

  @Test func `zero is at the bottom and the maximum at the top`() {
    let axis = ChartAxis(upTo: 1519.2, rows: 9)
    #expect(axis.row(of: 0, rows: 36) == 35)
    #expect(axis.row(of: Double(axis.maximum), rows: 36) == 0)
    #expect(axis.row(of: -5, rows: 36) == 35)
    #expect(axis.row(of: 1e12, rows: 36) == 0)
  }
}
