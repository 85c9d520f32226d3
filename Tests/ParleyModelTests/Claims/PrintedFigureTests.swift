import ParleyModel
import Testing

struct PrintedFigureTests {
  private func figure(_ number: String, _ unit: ClaimUnit, zeros: Int = 0) throws -> PrintedFigure {
    let decimal = try #require(Decimal(number))
    return try #require(PrintedFigure(decimal, unit, roundedZeros: zeros))
  }

  @Test(arguments: [
    ("17.2", ClaimUnit.percent, "17.15", "17.25"), ("17", .percent, "16.5", "17.5"),
    ("-8.9", .percent, "-8.95", "-8.85"), ("1.64", .moneyTrillions, "1635", "1645"),
    ("1.5192", .moneyTrillions, "1519.15", "1519.25"), ("1640", .moneyBillions, "1639.5", "1640.5"),
    ("15192", .moneyHundredMillions, "1519.15", "1519.25"), ("1.3", .usdBillions, "1250", "1350"),
    ("5", .usdBillions, "4500", "5500"), ("1130", .usdMillions, "1129.5", "1130.5"),
  ])
  func `a figure reaches half a unit of its last digit either way`(
    number: String, unit: ClaimUnit, low: String, high: String
  ) throws {
    let figure = try figure(number, unit)
    let (least, greatest) = try (#require(Decimal(low)), #require(Decimal(high)))
    #expect(!(figure.low < least) && !(least < figure.low))
    #expect(!(figure.high < greatest) && !(greatest < figure.high))
  }

  @Test func `zeros that were rounded away reach farther`() throws {
    let figure = try figure("16400", .moneyHundredMillions, zeros: 2)
    #expect(figure.low == Decimal("1635.0"))
    #expect(figure.high == Decimal("1645.0"))
  }

  @Test(arguments: [
    ("17.2", ClaimVerdict.holds), ("17.249", .holds), ("17.15", .holds), ("17.26", .nearly),
    ("17.35", .nearly), ("17.36", .fails), ("17.1", .nearly), ("16.9", .fails),
  ])
  func `true is within the rounding, nearly one off in the last digit`(
    value: String, verdict: ClaimVerdict
  ) throws {
    let printed = try figure("17.2", .percent)
    let other = try #require(Decimal(value))
    #expect(printed.verdict(on: other) == verdict)
  }

  @Test func `figures that no newspaper prints are refused`() throws {
    let (long, large) = try (#require(Decimal("1.64321")), #require(Decimal("999999999999999")))
    #expect(PrintedFigure(long, .percent) == nil)
    #expect(PrintedFigure(large, .moneyTrillions) == nil)
  }
}
