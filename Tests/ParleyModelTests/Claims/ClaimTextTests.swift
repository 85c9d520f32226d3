import ParleyModel
import Testing

struct ClaimTextTests {
  private let words = ClaimWords(money: "KRW bn")

  private func understood(_ text: String, unit: ClaimUnit? = nil) throws -> String {
    let read = try ClaimText(text, money: "KRW bn", unit: unit)
    let left = read.leftOut.isEmpty ? "" : " | " + read.leftOut.joined(separator: " ")
    return words.phrase(read.claim).english + left
  }

  @Test(arguments: [
    "17.2% 2026 1.64tn 2030", "17.2 pct 2026 1.64 trillion won 2030",
    "17.2 per cent from 2026 to 1.64 trillion won in 2030",
    "up 17.2% on 2026, to ₩1.64 trillion by 2030", "in 2030 1.64tn, 17.2 % more than in 2026",
    "17.2% 2026년 대비 2030년 1조 6400억", "2030년에는 2026년보다 17.2퍼센트 오른 1조6,400억원",
    "2030년까지 2026년에 비해 17.2% 인상, 약 1조 6400억 원 규모", "１７.２％ 2026 1.64tn 2030",
    "2026년 대비 17.2% 늘어난 1조 6400억원으로 2030년에",
  ])
  func `the worked case is read however it is put`(text: String) throws {
    let claim = try ClaimText(text, money: "KRW bn").claim
    #expect(words.phrase(claim).english == "17.2 % counted from 2026, to KRW bn 1,640 in 2030")
    #expect(
      claim.amount?.low == Decimal("1635") || claim.amount?.low == Decimal("1635.0")
        || claim.amount?.low == Decimal("1635.00"))
  }

  @Test(arguments: [
    ("1.64 trillion won in 2030", "KRW bn 1,640 in 2030"),
    ("$1.3bn", "USD m 1,300, no year given"), ("US$1.3 billion 2020", "USD m 1,300 in 2020"),
    ("1.3bn usd 2020", "USD m 1,300 in 2020"), ("$1,130m for 2026", "USD m 1,130 in 2026"),
    ("13억 달러 2020년", "USD m 1,300 in 2020"), ("1조 5192억 원 2026년", "KRW bn 1,519.2 in 2026"),
    ("9602억원", "KRW bn 960.2, no year given"), ("8.3% yoy 2026", "8.3 % counted from 2025 in 2026"),
    ("2026년 전년 대비 8.3% 인상", "8.3 % counted from 2025 in 2026"),
    ("down 8.9% from 2004", "-8.9 % counted from 2004"),
    ("2004년보다 8.9% 감소", "-8.9 % counted from 2004"),
    ("-8.9 % 2004", "-8.9 % counted from 2004"), ("17.2 %", "17.2 %, no base year given"),
    ("17.2% to 1.64tn", "17.2 %, no base year given, to KRW bn 1,640"),
    ("3.2 % 2025 2030", "3.2 % counted from 2025 in 2030"),
    ("17.2% foo 2026 bar 3tn 4tn", "17.2 % counted from 2026, to KRW bn 3,000 | foo bar 4"),
    ("17.2% 2026 2030 2031", "17.2 % counted from 2026 in 2030 | 2031"),
  ])
  func `figures, years and what is left out`(text: String, claim: String) throws {
    #expect(try understood(text) == claim)
  }

  @Test(arguments: [
    ("17.2", ClaimUnit.percent, "17.2 %, no base year given"),
    ("17.2 2026 1.64tn 2030", .percent, "17.2 % counted from 2026, to KRW bn 1,640 in 2030"),
    ("1,644", .moneyBillions, "KRW bn 1,644, no year given"),
    ("1.3", .usdBillions, "USD m 1,300, no year given"),
    ("17.2%", .usdMillions, "17.2 %, no base year given"),
  ])
  func `a number without a unit has the one that was chosen`(
    text: String, unit: ClaimUnit, claim: String
  ) throws {
    #expect(try understood(text, unit: unit) == claim)
  }

  @Test(arguments: [
    ("", ClaimFault.noFigure), ("from 2026", .noFigure), ("17.2", .noUnit("17.2")),
    ("1.23456 %", .tooLong("1.23456")), ("300m", .noUnit("300m")),
  ])
  func `what is no claim says what to write`(text: String, fault: ClaimFault) {
    #expect(throws: fault) { try ClaimText(text, money: "KRW bn") }
  }

  @Test func `every fault has a sentence`() {
    let sentences = [
      ClaimFault.noFigure, .noUnit("17"), .unknownUnit("x"), .tooLong("1.23456"), .noYear("26"),
      .noSum("x"),
    ].map(\.message.english)
    #expect(
      sentences == [
        "there is no figure yet; write one as 17.2 %, 1.64 trillion or $1.3bn",
        "17 has no unit; write %, bn or trillion, 조 or 억, or $ before it",
        "there is no unit 'x'; known units: pct, krw_bn, krw_tn, krw_100m, usd_m, usd_bn",
        "1.23456 has too many digits; write at most four decimals",
        "'26' is no year from 1950 to 2100",
        "'x' is no sum; write one as 1.64tn, 1640bn or $1.3bn",
      ])
  }

  @Test func `a sum alone is read as in a claim`() throws {
    #expect(try ClaimText.sum("1.64tn", money: "KRW bn").high == Decimal("1645"))
    #expect(try ClaimText.sum("1640", money: "KRW bn").value == Decimal("1640"))
    #expect(try ClaimText.sum("2030", money: "KRW bn").value == Decimal("2030"))
    #expect(try ClaimText.sum("$1.3bn", money: "KRW bn").kind == .usd)
    #expect(throws: ClaimFault.noSum("17 %")) { try ClaimText.sum("17 %", money: "KRW bn") }
    #expect(throws: ClaimFault.noSum("x1tn")) { try ClaimText.sum("x1tn", money: "KRW bn") }
  }

  @Test func `another payer's currency is read by its own words`() throws {
    let claim = try ClaimText("211bn yen in 2025", money: "JPY bn").claim
    #expect(claim.figure.kind == .money)
    #expect(ClaimWords(money: "JPY bn").phrase(claim).english == "JPY bn 211 in 2025")
    // Of yen a paper on won knows nothing.
    #expect(try ClaimText("211bn yen in 2025", money: "KRW bn").leftOut == ["yen"])
  }
}
