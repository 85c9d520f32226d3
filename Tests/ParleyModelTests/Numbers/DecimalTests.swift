import ParleyModel
import Testing

struct DecimalTests {
  @Test(arguments: ["0", "-1", "1519.2", "-0.5", "3.1400", "999999999999999", "0.000001"])
  func `a number prints as it was written`(text: String) throws {
    #expect(try #require(Decimal(text)).description == text)
  }

  @Test(arguments: [
    "", "-", ".5", "5.", "1,519.2", "1e3", "nan", "inf", "0x10", "+1", " 1", "1 ", "--1", "1.2.3",
    "1234567890123456", "0.1234567", "١",
  ])
  func `what is no plain number is refused`(text: String) {
    #expect(Decimal(text) == nil)
  }

  @Test(arguments: [
    ("1519.2", "1,519.2"), ("-1234567", "-1,234,567"), ("999", "999"), ("1000", "1,000"),
    ("0.05", "0.05"),
  ])
  func `thousands are grouped by commas`(text: String, grouped: String) throws {
    #expect(try #require(Decimal(text)).grouped == grouped)
  }

  @Test(arguments: [
    ("2.25", 1, "2.3"), ("2.24", 1, "2.2"), ("-2.25", 1, "-2.3"), ("2", 1, "2.0"),
    ("1402.85", 0, "1403"),
  ])
  func `rounding is half up, away from zero`(text: String, decimals: Int, rounded: String) throws {
    #expect(try #require(Decimal(text)).rounded(to: decimals).description == rounded)
  }

  @Test(arguments: [
    // KT24: 1,519.2 in 2026 is 8.3 per cent above 1,402.8; MND22: frozen in 2020, +13.9 in 2021.
    ("1519.2", "1402.8", "8.3"), ("1038.9", "1038.9", "0.0"), ("1183.3", "1038.9", "13.9"),
    ("680.4", "746.9", "-8.9"),
  ])
  func `published rises are reproduced`(now: String, before: String, rise: String) throws {
    let base = try #require(Decimal(before))
    let change = try #require(Decimal(now)?.percentChange(from: base))
    #expect(change.description == rise)
  }

  @Test func `nothing is divided by zero`() throws {
    #expect(Decimal(coefficient: 1).divided(by: Decimal(coefficient: 0), decimals: 1) == nil)
  }

  @Test func `sums and comparisons ignore how many decimals are written`() throws {
    let one = try #require(Decimal("1.0"))
    #expect(one + Decimal(coefficient: 5, decimals: 2) == Decimal(coefficient: 105, decimals: 2))
    #expect(!(one < Decimal(coefficient: 1)) && !(Decimal(coefficient: 1) < one))
  }
}
