import ParleyModel
import Testing

@testable import ParleyApp

struct WordingTests {
  private func date(_ text: String) -> PartialDate {
    guard let date = PartialDate(text) else { preconditionFailure("'\(text)' is no date") }
    return date
  }

  @Test(arguments: [
    ("2024-10-01", "2024-10-02", "1-2 Oct 2024"), ("2024-09-30", "2024-10-02", "30 Sep-2 Oct 2024"),
    ("2024-10-03", "2024-10-03", "3 Oct 2024"),
    ("2023-12-30", "2024-01-02", "30 Dec 2023-2 Jan 2024"),
    ("2020-03", "2020-03", "Mar 2020"), ("2019", "2019", "2019"),
  ])
  func `dates are written short`(start: String, end: String, expected: String) {
    #expect(DateText.range(from: date(start), to: date(end)) == expected)
  }

  @Test(arguments: [
    ("2026-11-22", "today"), ("2026-11-21", "yesterday"), ("2026-10-01", "52 days ago"),
    ("2025-11-13", "12 months ago"), ("2025-07-08", "16 months ago"), ("2024-06-24", "2 years ago"),
    ("2026-11-25", "in 3 days"),
  ])
  func `ages are told in days, months or years`(day: String, expected: String) {
    #expect(DateText.age(of: date(day).lastDay, on: date("2026-11-22").lastDay) == expected)
  }

  @Test(arguments: [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
    (21, "21st"), (111, "111th"),
  ])
  func `agreements are counted`(number: Int, expected: String) {
    #expect(DateText.ordinal(number) == expected)
  }

  @Test(arguments: [
    ("1519.2", "KRW bn", "1조 5,192억 원"), ("107.3", "KRW bn", "1,073억 원"),
    ("2000", "KRW bn", "2조 원"), ("1519.2", "JPY bn", "1兆 5,192億 円"),
  ])
  func `amounts are written as the payer's papers count`(
    value: String, unit: String, expected: String
  ) {
    #expect(Decimal(value).flatMap { FigureText.native($0, unit: unit) } == expected)
  }

  @Test func `a currency without such a count has no native amount`() {
    #expect(FigureText.native(Decimal(coefficient: 5), unit: "USD bn") == nil)
  }
}
