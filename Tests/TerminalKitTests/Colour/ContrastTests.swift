import TerminalKit
import Testing

@Suite struct ContrastTests {
  // Source: the WebAIM contrast checker's published examples.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#767676", "#ffffff", 4.54),
    ("#ff0000", "#ffffff", 4.00), ("#0000ff", "#ffffff", 8.59), ("#123456", "#123456", 1.0),
  ])
  func `contrast is as published`(first: String, second: String, ratio: Double) throws {
    let a = try #require(RGB(hex: first))
    let b = try #require(RGB(hex: second))
    #expect(abs(contrastRatio(a, b) - ratio) < 0.005)
    #expect(contrastRatio(a, b) == contrastRatio(b, a))
  }
}
