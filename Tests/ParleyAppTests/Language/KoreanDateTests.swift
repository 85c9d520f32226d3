import ParleyModel
import Testing

@testable import ParleyApp

struct KoreanDateTests {
  private func korean<T>(_ body: () throws -> T) rethrows -> T {
    try Catalogue.$current.withValue(KoreanWords.catalogue, operation: body)
  }

  @Test(arguments: [
    ("2024-10-01", "2024-10-02", "2024년 10월 1-2일", "10월 1-2일"),
    ("2024-09-30", "2024-10-02", "2024년 9월 30일-10월 2일", "9월 30일-10월 2일"),
    ("2024-10-04", "2024-10-04", "2024년 10월 4일", "10월 4일"),
    ("2023-12-30", "2024-01-02", "2023년 12월 30일-2024년 1월 2일", "12월 30일-1월 2일"),
    ("2020-03", "2020-03", "2020년 3월", "3월"),
    ("2019", "2019", "2019년", "2019년"),
    ("2018", "2019", "2018-2019년", "2018-2019년"),
  ])
  func `dates as Korean papers write them`(
    start: String, end: String, long: String, short: String
  ) throws {
    let (start, end) = (try #require(PartialDate(start)), try #require(PartialDate(end)))
    #expect(korean { DateText.range(from: start, to: end) } == long)
    #expect(korean { DateText.range(from: start, to: end, withYear: false) } == short)
  }

  @Test(arguments: [
    ("2026-11-22", "오늘"), ("2026-11-21", "어제"), ("2026-11-10", "12일 전"),
    ("2025-11-10", "12개월 전"), ("2020-11-10", "6년 전"), ("2026-11-25", "3일 후"),
  ])
  func `how long ago a day was`(day: String, words: String) throws {
    let day = try #require(PartialDate(day)).lastDay
    let today = try #require(PartialDate("2026-11-22")).lastDay
    #expect(korean { DateText.age(of: day, on: today) } == words)
  }

  @Test func `counts, ordinals and sums`() {
    #expect(korean { DateText.count(1500, "day") } == "1,500일")
    #expect(korean { DateText.ordinal(12) } == "제12차")
    #expect(korean { FigureText.amount("1,519.2", unit: "KRW bn") } == "1조 5,192억 원")
    #expect(korean { FigureText.amount("1,069.5", unit: "USD m") } == "10억 6,950만 달러")
    #expect(korean { FigureText.amount("2.31", unit: "%") } == "2.31 %")
    let real = korean { Measure.real.unit(money: "KRW bn", priceYear: 2020).text }
    #expect(real == "십억 원(2020년 가격)")
    #expect(korean { FigureText.amount("689.1", unit: real) } == "6,891억 원(2020년 가격)")
  }

  @Test func `every measure is called in one language`() {
    let titles = ChartMeasure.all.map { $0.title(money: "KRW bn", priceYear: 2025) }
    #expect(
      titles.map(\.english) == [
        "KRW bn, nominal", "USD m at the year's average rate", "KRW bn of 2025",
        "% of the defence budget", "% of GDP", "KRW m per soldier", "KRW bn by category",
      ])
    #expect(
      titles.map { title in korean { title.text } } == [
        "십억 원, 경상", "백만 달러, 연평균 환율", "십억 원(2025년 가격)", "국방예산 대비 %", "GDP 대비 %",
        "병력 1인당 백만 원", "십억 원, 항목별",
      ])
  }
}
