import ParleyTestSupport
import Testing

@testable import ParleyStore

@Suite struct TOMLLiteralTests {
  @Test(arguments: [
    (5.0, false, "5.0"), (5, true, "5"), (1519.2, false, "1519.2"), (1519.2, true, "1519.2"),
    (2030, true, "2030"), (0.0001, false, "0.0001"), (0.00001, false, "0.00001"),
    (-0.000025, false, "-0.000025"), (1e16, false, "10000000000000000.0"),
    (1.25e20, false, "125000000000000000000.0"), (1e16, true, "10000000000000000.0"),
    (.infinity, true, "inf"), (.nan, false, "nan"), (-3, true, "-3"), (-0.0, false, "-0.0"),
    (1.5e-7, false, "0.00000015"),
  ])
  func `a number is written as a person writes it`(number: Double, isWhole: Bool, text: String) {
    #expect(TOMLLiteral.number(number, isWhole: isWhole) == text)
  }

  @Test func `every number is read back as it was`() {
    var chance = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let number = Double(bitPattern: chance.next())
      guard number.isFinite else { continue }
      let text = TOMLLiteral.number(number, isWhole: false)
      #expect(!text.contains("e"))
      #expect(Double(text)?.bitPattern == number.bitPattern)
    }
  }

  @Test(arguments: [
    "", "a \"b\" \\ c", "one\ntwo\r\n\tx", "\u{0}\u{1B}\u{7F}", "한국 # x",
  ])
  func `a text is read back as it was`(text: String) {
    let document = TOMLDocument(parsing: Array("a = \(TOMLLiteral.string(text))".utf8))
    #expect(document.faults.isEmpty)
    #expect(document.root["a"]?.string == text)
  }

  @Test func `a key is quoted where it must be`() {
    #expect(
      TOMLLiteral.path(["drivers", "defence-budget", "2026"]) == "drivers.defence-budget.2026")
    #expect(TOMLLiteral.path(["a b", "", "한"]) == "\"a b\".\"\".\"한\"")
  }
}
