import ParleyModel
import Testing

@testable import ParleyStore

struct ICalendarFileTests {
  private func day(_ text: String) throws -> Day { try #require(PartialDate(text)).lastDay }

  private func file(_ entries: [CalendarEntry], title: String = "Talks") throws -> String {
    String(
      decoding: ICalendarFile(
        title: title, day: try day("2026-11-26"), version: "1.0", entries: entries
      ).bytes, as: UTF8.self)
  }

  @Test func `a meeting of three days ends on the day after its last`() throws {
    let entry = CalendarEntry(
      id: "rounds/12-04", start: try day("2024-06-25"), end: try day("2024-06-27"),
      summary: "12th SMA: round 4", location: "Seoul",
      description: "No deal; more to come\nKH24: A title, 2024", categories: ["Talks", "round"])
    #expect(
      try file([entry]).replacing("\r\n", with: "\n") == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//parley//parley 1.0//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        X-WR-CALNAME:Talks
        BEGIN:VEVENT
        UID:rounds/12-04.\(FNV1a(of: "Talks".utf8).hex)@parley
        DTSTAMP:20261126T000000Z
        DTSTART;VALUE=DATE:20240625
        DTEND;VALUE=DATE:20240628
        SUMMARY:12th SMA: round 4
        LOCATION:Seoul
        DESCRIPTION:No deal\\; more to come\\nKH24: A title\\, 2024
        CATEGORIES:Talks,round
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR

        """)
  }

  @Test func `what is not stated has no line`() throws {
    let day = try day("2024-12-31")
    let text = try file([
      CalendarEntry(id: "x", start: day, end: day, summary: "s", status: .tentative)
    ])
    for name in ["LOCATION", "DESCRIPTION", "CATEGORIES"] { #expect(!text.contains(name)) }
    #expect(text.contains("DTEND;VALUE=DATE:20250101\r\n"))
    #expect(text.contains("STATUS:TENTATIVE\r\n"))
  }

  @Test func `two workspaces have events of their own`() throws {
    let day = try day("2024-12-31")
    let entry = CalendarEntry(id: "rounds/1", start: day, end: day, summary: "s")
    func uid(_ title: String) throws -> Substring? {
      try file([entry], title: title).split(separator: "\r\n").first { $0.hasPrefix("UID:") }
    }
    #expect(try uid("Talks") == uid("Talks"))
    #expect(try uid("Talks") != uid("Other talks"))
  }

  @Test func `an end before the start counts as one day`() throws {
    let entry = CalendarEntry(
      id: "x", start: try day("2024-06-25"), end: try day("2024-06-20"), summary: "s")
    #expect(entry.end == entry.start)
  }
}
