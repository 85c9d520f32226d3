import Testing

@testable import ParleyApp

struct CrossingsTests {
  @Test(arguments: [
    ([(2026, 0.0), (2027, 1.0), (2028, 2.0)], "equal in 2026, above in 2027 to 2028"),
    ([(2026, 1.0), (2027, -1.0), (2028, 1.0)], "above in 2026, below in 2027, above in 2028"),
    // A year without both figures parts a stretch.
    ([(2026, 1.0), (2028, 1.0)], "above in 2026, above in 2028"),
  ])
  func `stretches above, below and equal are told apart`(
    _ differences: [(Int, Double)], _ text: String
  ) {
    #expect(Crossings(of: differences)?.text == text)
  }

  @Test func `lines without a common year do not cross`() {
    #expect(Crossings(of: []) == nil)
  }

  @Test func `years are spans`() {
    #expect(Crossings.spans([1992, 1994, 1993, 2001]) == "1992 to 1994, 2001")
  }
}
