import ParleyModel
import Testing

@testable import ParleyApp

struct DateCompletionTests {
  private func meant(_ typed: String, near day: String = "2026-11-26") throws -> String? {
    let day = try #require(PartialDate(day)).lastDay
    return DateCompletion(typed, near: day)?.text
  }

  @Test(arguments: [
    "2026-12-04", "2026-12-4", "2026.12.4", "2026/12/4", "2026. 12. 4.", "2026 12 4", "20261204",
    "12-4", "12.4", "12/4", "4 Dec", "4 December", "Dec 4", "dec 4, 2026", "4 DEC 2026", "+8",
    "2026년 12월 4일", "2026년12월4일", "12월 4일", " 12월 4일 ",
  ])
  func `one day in many spellings`(typed: String) throws {
    #expect(try meant(typed) == "2026-12-04")
  }

  @Test(arguments: [
    ("today", "2026-11-26"), ("오늘", "2026-11-26"), ("내일", "2026-11-27"),
    ("yesterday", "2026-11-25"), ("4", "2026-11-04"), ("4일", "2026-11-04"), ("-3", "2026-11-23"),
    ("+0", "2026-11-26"), ("-365", "2025-11-26"),
  ])
  func `days of the month and days from the reference`(typed: String, expected: String) throws {
    #expect(try meant(typed) == expected)
  }

  @Test(arguments: [
    ("2026", "2026"), ("2026-12", "2026-12"), ("2026-1", "2026-01"), ("2026년", "2026"),
    ("2026년 12월", "2026-12"), ("Dec 2026", "2026-12"), ("December", "2026-12"), ("3월", "2027-03"),
  ])
  func `a month and a year stay as exact as they are`(typed: String, expected: String) throws {
    #expect(try meant(typed) == expected)
  }

  @Test(arguments: [
    ("12-30", "2026-01-02", "2025-12-30"), ("1-2", "2026-12-30", "2027-01-02"),
    ("6-1", "2026-11-26", "2026-06-01"), ("2-29", "2025-03-01", "2024-02-29"),
    ("31", "2026-12-01", "2026-12-31"),
  ])
  func `what is left out is what lies nearest`(typed: String, day: String, expected: String) throws
  {
    #expect(try meant(typed, near: day) == expected)
  }

  @Test(arguments: [
    "", " ", "x", "2026-13", "2026-02-30", "31", "0", "13-1", "2-29", "12-4-2026", "2026-",
    "2026--1",
    "-", "+", "+123456", "Smarch 4", "Ma 4", "4 4 Dec", "261204", "99999999", "2026년 4일",
    "2026 12 4 1",
    "١٢", "0000-01-01", "12월 4일 5일",
  ])
  func `what is no date stays as typed`(typed: String) throws {
    #expect(try meant(typed) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", "= 1970-01-01, Thursday"), ("2026-12-04", "= 2026-12-04, Friday"),
    ("1953-07-27", "= 1953-07-27, Monday"), ("2026-12", "= 2026-12, the whole month"),
    ("2026", "= 2026, the whole year"),
  ])
  func `the meaning names the day of the week`(typed: String, expected: String) throws {
    let meant = try #require(DateCompletion(typed, near: Day(ordinal: 0)))
    #expect(meant.meaning.english == expected)
  }

  @Test func `what was completed is complete`() throws {
    for ordinal in stride(from: -20_000, to: 40_000, by: 97) {
      let day = Day(ordinal: ordinal)
      #expect(DateCompletion(day.description, near: Day(ordinal: 0))?.text == day.description)
    }
  }
}
