import ParleyModel
import Testing

struct DayTests {
  @Test func `days are counted from 1970`() throws {
    #expect(Day(year: 1970, month: 1, day: 1)?.ordinal == 0)
    #expect(Day(year: 2000, month: 3, day: 1)?.ordinal == 11_017)
    #expect(Day(year: 1969, month: 12, day: 31)?.ordinal == -1)
  }

  @Test func `every day of four centuries gives its own components back`() throws {
    let first = try #require(Day(year: 1800, month: 1, day: 1))
    var expected = (year: 1800, month: 1, day: 1)
    for ordinal in first.ordinal..<(first.ordinal + 146_097) {
      let day = Day(ordinal: ordinal)
      #expect(day.components == expected)
      #expect(Day(year: expected.year, month: expected.month, day: expected.day) == day)
      expected.day += 1
      if expected.day > Day.length(ofMonth: expected.month, year: expected.year) {
        expected.day = 1
        expected.month += 1
      }
      if expected.month > 12 {
        expected.month = 1
        expected.year += 1
      }
    }
  }

  @Test(arguments: [(2024, 2, 30), (2023, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31)])
  func `days the calendar does not have are refused`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `the twelfth agreement had 1500 days to run on 22 November 2026`() throws {
    let today = try #require(Day(year: 2026, month: 11, day: 22))
    let expiry = try #require(Day.last(of: 2030))
    #expect(today.days(to: expiry) == 1500)
    #expect(expiry.description == "2030-12-31")
  }
}
