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

  @Test(arguments: [
    ("0.000001", "999999999999999", "-100.0"), ("999999999999999", "0.000001", nil),
    ("999999999999999", "-999999999999999", "-200.0"), ("1.000001", "1", "0.0"),
    ("999999999999999", "1", "99999999999999800.0"), ("1", "0", nil),
  ])
  func `a change is right or absent at the ends of what can be written`(
    now: String, before: String, change: String?
  ) throws {
    let base = try #require(Decimal(before))
    #expect(try #require(Decimal(now)).percentChange(from: base)?.description == change)
  }

  @Test func `a sum that is too long for its decimals is rounded to fewer`() throws {
    let large = try #require(Decimal("999999999999999"))
    let small = try #require(Decimal("0.000001"))
    #expect((large - small).description == "999999999999999.000")
    #expect((large + small).description == "999999999999999.000")
    #expect((small - large).description == "-999999999999999.000")
    #expect((large + large).description == "1999999999999998")
    #expect(large.rounded(to: 6).description == "999999999999999.000")
    #expect(large.rounded(to: 3).description == "999999999999999.000")
  }

  @Test func `what no number can hold stays at the largest one`() {
    let largest = Decimal(coefficient: .max)
    let smallest = Decimal(coefficient: .min)
    #expect(largest + largest == largest)
    #expect(largest - smallest == largest)
    #expect(smallest + smallest == smallest)
    #expect(smallest - largest == smallest)
    #expect((smallest - smallest).coefficient == 0)
    #expect(smallest.rounded(to: 6) == smallest)
  }

  @Test func `a quotient that no number can hold is none`() throws {
    let largest = Decimal(coefficient: .max)
    let smallest = Decimal(coefficient: .min)
    let least = Decimal(coefficient: 1, decimals: 6)
    #expect(largest.divided(by: least, decimals: 6) == nil)
    #expect(smallest.divided(by: least, times: .max, decimals: 6) == nil)
    #expect(largest.divided(by: largest, times: .max, decimals: 0) == largest)
    #expect(largest.divided(by: largest, times: .max, decimals: 1) == nil)
    #expect(largest.divided(by: smallest, decimals: 6)?.description == "-1.000000")
    #expect(least.divided(by: largest, decimals: 6)?.description == "0.000000")
  }

  @Test func `sums and changes agree with binary fractions as far as those go`() {
    var state: UInt64 = 20_261_122
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 11) % bound
    }
    func number() -> Decimal {
      let digits = (0..<(1 + next(15))).reduce(0) { number, _ in number * 10 + Int(next(10)) }
      return Decimal(coefficient: next(2) == 0 ? digits : -digits, decimals: Int(next(7)))
    }
    func isNear(_ left: Double, _ right: Double, within allowed: Double) -> Bool {
      abs(left - right) <= allowed + abs(right) * 1e-12
    }
    for _ in 0..<5_000 {
      let (left, right) = (number(), number())
      let sum = left.doubleValue + right.doubleValue
      let difference = left.doubleValue - right.doubleValue
      let scale = abs(left.doubleValue) + abs(right.doubleValue)
      // A sum keeps 18 digits at least, a binary fraction not quite 16.
      #expect(isNear((left + right).doubleValue, sum, within: scale * 1e-14), "\(left) + \(right)")
      #expect(
        isNear((left - right).doubleValue, difference, within: scale * 1e-14), "\(left) - \(right)")
      #expect(
        isNear(left.rounded(to: 2).doubleValue, left.doubleValue, within: 0.005_001), "\(left)")
      let change = difference / right.doubleValue * 100
      if let exact = left.percentChange(from: right) {
        let error = scale / abs(right.doubleValue) * 1e-12
        #expect(
          isNear(exact.doubleValue, change, within: 0.050_001 + error), "\(left) after \(right)")
      } else {
        #expect(right.coefficient == 0 || abs(change) > 9e17, "\(left) after \(right)")
      }
    }
  }
}
