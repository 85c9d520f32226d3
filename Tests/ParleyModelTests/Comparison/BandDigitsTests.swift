import Testing

@testable import ParleyModel

struct BandDigitsTests {
  private func band(_ low: Double, _ high: Double) -> Distribution {
    // Twenty-one numbers, of which the second and the last but one are the outer percentiles.
    let numbers = (0...20).map { low + (high - low) * (Double($0) - 1) / 18 }
    return SelectionRoom.with(count: numbers.count) { room in
      Distribution(of: numbers, count: numbers.count, room: room)
    }
  }

  @Test(arguments: [
    (441.0, 930.0, 440.675, 1, "441"), (7_768, 8_067, 7768.16, 1, "7,768"),
    (50, 59, 54.321, 1, "54.3"), (0.123, 0.247, 0.12297, 2, "0.12"), (-4, 3, -1.25, 1, "-1.3"),
    (0, 900_000, 123_456.7, 1, "123,457"),
  ])
  func `a number has two digits of the band's width`(
    low: Double, high: Double, number: Double, decimals: Int, text: String
  ) {
    #expect(band(low, high).text(number, decimals: decimals) == text)
  }

  @Test func `the same everywhere is written in full, and what is endless as it is`() {
    #expect(
      Distribution(constant: 82.0368, hasIntervals: false).text(82.0368, decimals: 1) == "82.0")
    #expect(Distribution(constant: .infinity, hasIntervals: false).text(2.5, decimals: 1) == "2.5")
  }

  @Test(arguments: [
    (1.0, 0), (9.99, 0), (10.0, -1), (99.0, -1), (100.0, -2), (0.5, 1), (0.1, 1), (0.099, 2),
    (0.0, 6), (1e-12, 6), (1e30, -12), (.infinity, 6),
  ])
  func `the places are those of a half of the interval`(_ half: Double, _ places: Int) {
    #expect(Rounded.places(of: -half...half) == places)
  }
}
